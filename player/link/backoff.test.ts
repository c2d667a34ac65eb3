import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

test('lies between 0 and min(60 s, 1 s · 2ⁿ)', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, share) => {
      const delayMs = backoffMs(attempt, () => share)
      expect(delayMs).toBeGreaterThanOrEqual(0)
      expect(delayMs).toBeLessThan(Math.min(60_000, 1_000 * 2 ** Math.min(attempt, 20)))
    }),
  )
})

test('uses the whole span, so that a house full of players comes back spread out', () => {
  expect(backoffMs(3, () => 0)).toBe(0)
  expect(backoffMs(3, () => 0.5)).toBe(4_000)
  expect(backoffMs(50, () => 0.999_999)).toBe(59_999)
})
