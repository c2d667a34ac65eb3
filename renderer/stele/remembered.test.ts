import { expect, test } from 'vitest'
import { Remembered } from './remembered.ts'

test('makes anew exactly when a part changes, also when the result is undefined', () => {
  const remembered = new Remembered<number | undefined>()
  let made = 0
  const get = (...parts: unknown[]) => remembered.get(parts, () => (made += 1) && undefined)
  get('a', 1)
  get('a', 1)
  expect(made).toBe(1)
  get('a', 2)
  get('a')
  get('a', 2)
  expect(made).toBe(4)
})
