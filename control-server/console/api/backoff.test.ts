import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jitteredDelayMs, pause } from './backoff.ts'

const BACKOFF = { firstMs: 500, mostMs: 15_000 }

describe('jitteredDelayMs', () => {
  it('stays below the doubling bound and below the most', () =>
    fc.assert(
      fc.property(fc.nat(1_000), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, random) => {
        const delayMs = jitteredDelayMs(attempt, () => random, BACKOFF)
        expect(delayMs).toBeGreaterThanOrEqual(0)
        expect(delayMs).toBeLessThan(Math.min(15_000, 500 * 2 ** attempt))
      }),
    ))

  it('uses the whole width: full jitter, not a fixed wait with a little noise', () => {
    expect(jitteredDelayMs(3, () => 0, BACKOFF)).toBe(0)
    expect(jitteredDelayMs(3, () => 0.999, BACKOFF)).toBeGreaterThan(3_900)
  })
})

describe('pause', () => {
  it('ends at once when it is no longer wanted', async () => {
    const ending = new AbortController()
    const waiting = pause(3_600_000, ending.signal)
    ending.abort()
    await expect(waiting).resolves.toBeUndefined()
    await expect(pause(3_600_000, ending.signal)).resolves.toBeUndefined()
  })
})
