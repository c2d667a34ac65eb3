import { expect, test } from 'vitest'
import { StallWatch } from './stall-watch.ts'

test('StallWatch speaks up after more than eight seconds without a new frame, and not before', () => {
  const watch = new StallWatch()
  expect(watch.sees(0, 100_000)).toBe(false)
  expect(watch.sees(0, 108_000)).toBe(false)
  expect(watch.sees(1, 108_001)).toBe(false)
  expect(watch.sees(1, 116_001)).toBe(false)
  expect(watch.sees(1, 116_002)).toBe(true)
})
