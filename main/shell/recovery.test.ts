import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onFailure, RECOVERED, STEADY_MS, type RecoveryStep } from './recovery.ts'

function run(gapsMs: readonly number[]): RecoveryStep[] {
  let state = RECOVERED
  let nowMs = 0
  return gapsMs.map((gapMs) => {
    nowMs += gapMs
    const answer = onFailure(state, nowMs)
    state = answer.state
    return answer.step
  })
}

test('failures in a row climb the ladder: reload, restart at once, restart with growing pauses up to 30 s', () => {
  expect(run([0, 10, 10, 10, 10, 10, 10, 10, 10])).toEqual([
    { do: 'reload' },
    ...[0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000].map((afterMs) => ({ do: 'restart', afterMs })),
  ])
})

test('a page that was healthy for a minute starts again at the first step', () => {
  expect(run([0, 10, STEADY_MS])).toEqual([{ do: 'reload' }, { do: 'restart', afterMs: 0 }, { do: 'reload' }])
})

test('it never gives up and never waits longer than 30 s', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 200 }), (gaps) => {
      for (const step of run(gaps)) if (step.do === 'restart') expect(step.afterMs).toBeLessThanOrEqual(30_000)
    }),
  )
})
