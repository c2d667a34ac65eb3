import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROBE_INTERVAL_MS, PROBE_REPEAT_MS, type ProbeAnswer } from '#schema/local-api'
import { PixelGuard } from './pixel-guard.ts'

const PROBE = { takenAt: 1, luminance: [] }
type Seen = ProbeAnswer | 'no picture' | 'no core'

/** A screen on a virtual clock: what each look finds, in order; then the test ends. */
function watch(seen: Seen[], deps: { nowMs: number } = { nowMs: 0 }) {
  const stop = new AbortController()
  const lookedAtMs: number[] = []
  const next = (): Seen | undefined => {
    lookedAtMs.push(deps.nowMs)
    const found = seen.shift()
    if (found === undefined) stop.abort()
    return found
  }
  let found: Seen | undefined
  const guard = new PixelGuard({
    look: () => {
      found = next()
      return found === 'no picture' ? Promise.reject(new Error(found)) : Promise.resolve(PROBE)
    },
    judge: () => Promise.resolve(typeof found === 'object' ? found : undefined),
    monotonicMs: () => deps.nowMs,
    pause: (durationMs) => {
      deps.nowMs += durationMs
      return Promise.resolve()
    },
  })
  return { guard, stop, lookedAtMs, deps }
}
const is = (verdict: NonNullable<ProbeAnswer['verdict']>): Seen => ({ verdict, again: false })
const odd: Seen = { again: true }

test('looks every 15 seconds, and again after one when a look was odd', async () => {
  const { guard, stop, lookedAtMs } = watch([is('right'), odd, is('right'), is('dark')])
  expect(await guard.untilBad(stop.signal)).toBeUndefined()
  const gaps = lookedAtMs.map((atMs, n) => atMs - (lookedAtMs[n - 1] ?? 0))
  expect(gaps).toEqual([PROBE_INTERVAL_MS, PROBE_INTERVAL_MS, PROBE_REPEAT_MS, PROBE_INTERVAL_MS, PROBE_INTERVAL_MS])
})

test.each(['black', 'frozen', 'wrong'] as const)(
  'a screen that is %s for 45 seconds is to be mended',
  async (verdict) => {
    const { guard, stop, deps } = watch(Array.from({ length: 9 }, () => is(verdict)))
    expect(await guard.untilBad(stop.signal)).toBe(verdict)
    expect(deps.nowMs).toBe(PROBE_INTERVAL_MS + 45_000)
  },
)

test('a screen that is right in between is left alone', async () => {
  const seen = Array.from({ length: 20 }, () => [is('black'), is('black'), is('black'), is('right')]).flat()
  const { guard, stop } = watch(seen)
  expect(await guard.untilBad(stop.signal)).toBeUndefined()
})

test('no picture and no core are no reason to do anything, nor to forget', async () => {
  const { guard, stop } = watch(Array.from({ length: 50 }, (_, n) => (n % 2 ? 'no core' : 'no picture')))
  expect(await guard.untilBad(stop.signal)).toBeUndefined()
  const bad = watch([is('wrong'), 'no core', 'no picture', is('wrong'), is('wrong')])
  expect(await bad.guard.untilBad(bad.stop.signal)).toBe('wrong')
})

test('what can not be mended is tried less and less often, at least every half hour, until it was right once', async () => {
  const deps = { nowMs: 0 }
  const { guard, stop } = watch(
    Array.from({ length: 1_000 }, () => is('black')),
    deps,
  )
  const triedAtMs: number[] = []
  for (let n = 0; n < 9; n++) {
    await guard.untilBad(stop.signal)
    triedAtMs.push(deps.nowMs)
  }
  const gapsMs = triedAtMs.map((atMs, n) => atMs - (triedAtMs[n - 1] ?? 0))
  expect(gapsMs.slice(0, 3)).toEqual([60_000, 105_000, 195_000])
  expect(gapsMs.every((gapMs, n) => gapMs >= (gapsMs[n - 1] ?? 0) && gapMs <= 1_815_000)).toBe(true)
})

test('once it was right, the next time is the first time again', async () => {
  const deps = { nowMs: 0 }
  const bad = Array.from({ length: 4 }, () => is('black'))
  const { guard, stop } = watch([...bad, is('right'), ...bad], deps)
  await guard.untilBad(stop.signal)
  const mendedAtMs = deps.nowMs
  expect(await guard.untilBad(stop.signal)).toBe('black')
  expect(deps.nowMs - mendedAtMs).toBe(2 * PROBE_INTERVAL_MS + 45_000)
})

test('whatever is seen, a screen is only mended after 45 bad seconds without a right look', async () => {
  const any = fc.constantFrom<Seen>(is('right'), is('dark'), is('black'), is('wrong'), odd, 'no core', 'no picture')
  await fc.assert(
    fc.asyncProperty(fc.array(any, { maxLength: 40 }), async (seen) => {
      const all = [...seen]
      const { guard, stop, lookedAtMs } = watch([...seen])
      const verdict = await guard.untilBad(stop.signal)
      if (verdict === undefined) return
      const looks = all.slice(0, lookedAtMs.length)
      const good = looks.findLastIndex(
        (each) => typeof each === 'object' && (each.verdict === 'right' || each.verdict === 'dark'),
      )
      const since = lookedAtMs.slice(good + 1)
      expect((since.at(-1) ?? 0) - (since[0] ?? 0)).toBeGreaterThanOrEqual(45_000)
    }),
  )
})
