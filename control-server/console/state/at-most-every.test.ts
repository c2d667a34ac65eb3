import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atMostEvery } from './at-most-every.ts'

const EVERY_MS = 10_000

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function rig() {
  const runs: number[] = []
  const now = () => performance.now()
  return { runs, now, paced: atMostEvery(EVERY_MS, () => runs.push(now()), now) }
}

describe('atMostEvery', () => {
  it('keeps the distance, forgets no wish, and does nothing that nobody has asked for', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(15_000), { minLength: 1, maxLength: 40 }), (pauses) => {
        const { now, paced, runs } = rig()
        const asked: number[] = []
        for (const pauseMs of pauses) {
          vi.advanceTimersByTime(pauseMs)
          asked.push(now())
          paced.ask()
        }
        vi.advanceTimersByTime(EVERY_MS)
        for (const [index, at] of runs.entries()) {
          if (index > 0) expect(at - (runs[index - 1] ?? 0)).toBeGreaterThanOrEqual(EVERY_MS)
        }
        for (const at of asked) expect(runs.some((ran) => at <= ran && ran <= at + EVERY_MS)).toBe(true)
        expect(runs.length).toBeLessThanOrEqual(asked.length)
        vi.advanceTimersByTime(10 * EVERY_MS)
        expect(runs.at(-1)).toBeLessThanOrEqual((asked.at(-1) ?? 0) + EVERY_MS)
      }),
    ))

  it('waits from the last time that it was done, however that was, and can be stopped', () => {
    const { paced, runs } = rig()
    paced.done()
    paced.ask()
    vi.advanceTimersByTime(EVERY_MS - 1)
    expect(runs).toEqual([])
    vi.advanceTimersByTime(1)
    expect(runs).toHaveLength(1)
    paced.ask()
    paced.stop()
    vi.advanceTimersByTime(2 * EVERY_MS)
    expect(runs).toHaveLength(1)
  })
})
