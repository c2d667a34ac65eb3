import { expect, test } from 'vitest'
import { measureSyncCorruption } from './sync-corruption.ts'
import { measureSyncDelta } from './sync-delta.ts'
import { measureSyncKill } from './sync-kill.ts'
import { measureSyncSimulation } from './sync-simulation.ts'

/* What `lotse bench sync-…` measures at length, once in small: each throws when a promise is broken. */

const TIME_LIMIT_MS = 240_000
const silent = () => undefined

test('five kills in the midst of sync leave a whole release each', { timeout: TIME_LIMIT_MS }, async () => {
  const [figure] = await measureSyncKill({ count: 5 }, silent)
  expect(figure?.value).toBe('5 of 5')
})

test('fifty corruptions on the line, and not a wrong byte is given out', { timeout: TIME_LIMIT_MS }, async () => {
  const [figure] = await measureSyncCorruption({ count: 50 }, silent)
  expect(figure?.value).toBe('0')
})

test('a change costs itself, and a cut or a kill no more than a piece', { timeout: TIME_LIMIT_MS }, async () => {
  const [change, resume] = await measureSyncDelta({ fileCount: 10, fileBytes: 4_000_000, pieceCount: 3 }, silent)
  const [, overPercent] = /\+ ([\d.-]+) %/.exec(change?.value ?? '') ?? []
  expect(Number(overPercent)).toBeLessThan(1)
  expect(resume?.value).toContain('at most 1 piece')
})

test('a simulated world that breaks a promise would be named by its seed', () => {
  expect(measureSyncSimulation({ seed: 4_711, count: 20 })[0]?.value).toBe('20 of 20')
})
