import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshnessOf, ServerAge } from './server-age.ts'

/** A phone whose clocks begin anywhere, beside a server whose clock says something else. */
const times = fc.record({
  monotonic: fc.nat(1_000_000),
  wall: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
  server: fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }),
})
/** After a pause the server says something, and it arrives later; `sleptMs` of the delay the phone slept. */
const message = fc.record({ pauseMs: fc.nat(60_000), delayMs: fc.nat(600_000), asleep: fc.boolean() })

describe('the age of what a phone shows', () => {
  it('is never younger than the truth, but for the quickest message ever', () => {
    fc.assert(
      fc.property(times, fc.array(message, { minLength: 1, maxLength: 20 }), fc.nat(600_000), (start, list, restMs) => {
        const age = new ServerAge()
        const clocks = { monotonicMs: start.monotonic, wallMs: start.wall }
        let serverNow = start.server
        let newestAt = 0
        const run = (ms: number, asleep = false) => {
          serverNow += ms
          clocks.wallMs += ms
          if (!asleep) clocks.monotonicMs += ms
        }
        let quickestMs = Number.POSITIVE_INFINITY
        for (const { pauseMs, delayMs } of list) {
          run(pauseMs)
          const at = serverNow
          run(delayMs)
          quickestMs = Math.min(quickestMs, delayMs)
          if (age.take(at, { ...clocks })) newestAt = at
        }
        run(restMs, true)
        expect(age.ageMs({ ...clocks })).toBeGreaterThanOrEqual(serverNow - newestAt - quickestMs)
        expect(age.ageMs({ ...clocks })).toBeLessThanOrEqual(serverNow - newestAt)
      }),
    )
  })

  it('does not take a message that has waited in a frozen page for new', () => {
    const age = new ServerAge()
    age.take(1_000_000, { monotonicMs: 500, wallMs: 0 }, 400)
    // Said ten seconds after that, handed over five minutes later.
    age.take(1_010_000, { monotonicMs: 310_500, wallMs: 310_000 })
    expect(age.ageMs({ monotonicMs: 310_500, wallMs: 310_000 })).toBe(300_000)
    // The answer to a question is new.
    age.take(1_310_000, { monotonicMs: 310_600, wallMs: 310_100 }, 310_500)
    expect(age.ageMs({ monotonicMs: 310_600, wallMs: 310_100 })).toBeLessThanOrEqual(100)
  })

  it('counts sleep by the wall clock, and is not fooled when that is set back', () => {
    const age = new ServerAge()
    age.take(1_000, { monotonicMs: 0, wallMs: 50_000 })
    expect(age.ageMs({ monotonicMs: 1_000, wallMs: 110_000 })).toBe(60_000)
    expect(age.ageMs({ monotonicMs: 40_000, wallMs: 0 })).toBe(40_000)
  })

  it('ignores what is older than what is known, unless it was asked for', () => {
    const age = new ServerAge()
    age.take(5_000, { monotonicMs: 0, wallMs: 0 })
    expect(age.take(4_000, { monotonicMs: 10, wallMs: 10 })).toBe(false)
    // The clock of the server was set back by an hour.
    expect(age.take(5_000 - 3_600_000, { monotonicMs: 1_000, wallMs: 1_000 }, 900)).toBe(true)
    expect(age.ageMs({ monotonicMs: 1_000, wallMs: 1_000 })).toBeLessThanOrEqual(100)
  })

  it('goes on over a reload', () => {
    const age = new ServerAge()
    age.restore(1_000, 8_000, 100_000, { monotonicMs: 3, wallMs: 130_000 })
    expect(age.ageMs({ monotonicMs: 1_003, wallMs: 131_000 })).toBe(39_000)
  })

  it('is fresh for half a minute, and old after two', () => {
    expect([0, 30_000, 30_001, 120_000, 120_001].map((ageMs) => freshnessOf(ageMs))).toEqual([
      'fresh',
      'fresh',
      'stale',
      'stale',
      'old',
    ])
  })
})
