import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextDelayMs } from './back-off.ts'

const healthy = { checkEveryMs: 60_000, failureCount: 0, isFile: false }
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('a healthy source is read by its interval, give or take a tenth', () => {
  fc.assert(
    fc.property(random, (value) => {
      const delay = nextDelayMs(healthy, () => value)
      expect(delay).toBeGreaterThanOrEqual(54_000)
      expect(delay).toBeLessThanOrEqual(66_000)
    }),
  )
})

test('failures in a row spread the tries over a window that doubles, up to a quarter of an hour', () => {
  const latest = (failureCount: number) => nextDelayMs({ ...healthy, failureCount }, () => 0.999_999)
  expect([1, 2, 3, 4, 100].map(latest).map((ms) => Math.round(ms / 1_000))).toEqual([120, 240, 480, 900, 900])
  expect(nextDelayMs({ ...healthy, failureCount: 5 }, () => 0)).toBe(1_000)
  expect(nextDelayMs({ ...healthy, checkEveryMs: 3_600_000, failureCount: 5 }, () => 0.5)).toBe(1_800_000)
})

test('a server that asks for patience gets it', () => {
  expect(nextDelayMs({ ...healthy, failureCount: 1, retryAfterMs: 700_000 }, () => 0)).toBe(700_000)
})

test('a missing file is looked for at least every ten seconds', () => {
  fc.assert(
    fc.property(random, fc.integer({ min: 1, max: 50 }), (value, failureCount) => {
      expect(nextDelayMs({ checkEveryMs: 1_000, failureCount, isFile: true }, () => value)).toBeLessThanOrEqual(10_000)
    }),
  )
})
