import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAtRest, progressAt } from './motion.ts'

describe('progressAt', () => {
  test('only ever goes on, and is at rest after a second', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(3_000), (a, b) => {
        const [before, after] = [progressAt(Math.min(a, b)), progressAt(Math.max(a, b))]
        expect(after.apart).toBeGreaterThanOrEqual(before.apart)
        expect(after.drawn).toBeGreaterThanOrEqual(before.drawn)
        expect(before.apart).toBeGreaterThanOrEqual(0)
        expect(after.drawn).toBeLessThanOrEqual(1)
      }),
    )
    expect(isAtRest(progressAt(1_000))).toBe(true)
    expect(isAtRest(progressAt(400))).toBe(false)
  })

  test('a clock that went backwards shows the beginning', () => {
    expect(progressAt(-5_000)).toEqual(progressAt(0))
  })
})
