import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshness } from './freshness.ts'

const times = { observedAt: 0, checkedAt: 0, staleAt: 100, expiresAt: 200 }

test.each([
  [0, 'fresh'],
  [99, 'fresh'],
  [100, 'stale'],
  [199, 'stale'],
  [200, 'expired'],
] as const)('at %i a fact is %s', (atMs, expected) => {
  expect(freshness(times, atMs)).toBe(expected)
})

test('facts only ever get older', () => {
  const order = ['fresh', 'stale', 'expired']
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), (staleAt, expiresAt, atMs, laterMs) => {
      const fact = { observedAt: 0, checkedAt: 0, staleAt, expiresAt }
      const now = order.indexOf(freshness(fact, atMs))
      expect(order.indexOf(freshness(fact, atMs + laterMs))).toBeGreaterThanOrEqual(now)
    }),
  )
})
