import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IDLE_LIMITS, type IdleClock, type IdlePhase, IdleWatch } from './idle.ts'

class TestClock implements IdleClock {
  #now = 0
  #timers: { at: number; run: () => void }[] = []
  now(): number {
    return this.#now
  }
  later(then: () => void, delayMs: number): () => void {
    const timer = { at: this.#now + delayMs, run: then }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer)
    }
  }
  pass(ms: number): void {
    const until = this.#now + ms
    for (;;) {
      const [next] = this.#timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)
      if (!next) break
      this.#now = next.at
      this.#timers = this.#timers.filter((one) => one !== next)
      next.run()
    }
    this.#now = until
  }
}

function start() {
  const clock = new TestClock()
  const phases: IdlePhase[] = []
  const watch = new IdleWatch(clock, (phase) => phases.push(phase))
  return { clock, phases, watch }
}

describe('IdleWatch', () => {
  test('a page that nobody touched is never interrupted', () => {
    const { clock, phases } = start()
    clock.pass(86_400_000)
    expect(phases).toEqual([])
  })

  test('asks after 90 s, once, and ends after another 30 s, once', () => {
    const { clock, phases, watch } = start()
    watch.alive()
    clock.pass(IDLE_LIMITS.idleMs - 1)
    expect(phases).toEqual(['active'])
    clock.pass(1)
    expect(phases).toEqual(['active', 'warning'])
    expect(watch.leftMs).toBe(30_000)
    clock.pass(29_999)
    expect(watch.leftMs).toBe(1)
    expect(watch.phase).toBe('warning')
    clock.pass(1)
    expect(phases).toEqual(['active', 'warning', 'over'])
    clock.pass(86_400_000)
    expect(phases).toEqual(['active', 'warning', 'over'])
  })

  test('the warning lasts at least 30 s', () => {
    expect(IDLE_LIMITS.warningMs).toBeGreaterThanOrEqual(30_000)
  })

  test('a sign of life during the warning starts anew, as often as one likes', () => {
    const { clock, phases, watch } = start()
    watch.alive()
    for (let again = 0; again < 50; again += 1) {
      clock.pass(IDLE_LIMITS.idleMs + 29_000)
      expect(watch.phase).toBe('warning')
      watch.alive()
      expect(watch.phase).toBe('active')
    }
    expect(phases).not.toContain('over')
  })

  test('somebody who does something at least every 90 s is never asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: IDLE_LIMITS.idleMs - 1 }), { maxLength: 60 }), (pauses) => {
        const { clock, phases, watch } = start()
        watch.alive()
        for (const pause of pauses) {
          clock.pass(pause)
          watch.alive()
        }
        expect(phases).toEqual(['active'])
      }),
    )
  })

  test('a visit of which nothing is left is not ended', () => {
    const { clock, phases, watch } = start()
    watch.alive()
    clock.pass(80_000)
    watch.rest()
    clock.pass(86_400_000)
    expect(phases).toEqual(['active', 'fresh'])
  })
})
