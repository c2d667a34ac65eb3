import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { EstimateMemory } from '#schema/waiting-estimate'
import { Chance } from '../releases/world-chance.oracle.ts'
import { corrected, type JudgedEstimate, learn, NOTHING_LEARNED } from './calibration.ts'
import { judge } from './judge.ts'
import { roundInterval } from './round-wait.ts'
import { MINUTE_MS } from './testing-hall.oracle.ts'

const corrections = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 6, maxLength: 6 })
const waitMs = fc.double({ min: 0, max: 2e7, noNaN: true })

/** A hall whose real waits are its forecasts times a factor and luck; says, waits, learns. */
function live(memory: EstimateMemory, seed: number, factor: number, tickets: number) {
  const { random } = new Chance(seed)
  const told: JudgedEstimate[] = []
  for (let n = 0; n < tickets; n += 1) {
    const expectedMs = (8 + 60 * random() ** 2) * MINUTE_MS
    const [rawLoMs, rawHiMs] = [expectedMs * 0.6, expectedMs * 1.5]
    const said = roundInterval(corrected(memory.lower, rawLoMs), corrected(memory.upper, rawHiMs), 1)
    const luck = random() + random() + random() + random() - 2
    const judged = { ...said, rawLoMs, rawHiMs, waitedMs: expectedMs * factor * Math.exp(0.6 * luck) }
    memory = learn(memory, [judged])
    told.push(judged)
  }
  return { memory, told }
}

test('nothing learned changes nothing', () => {
  fc.assert(
    fc.property(waitMs, (ms) => {
      expect(corrected(NOTHING_LEARNED.upper, ms)).toBeCloseTo(ms, 4)
    }),
  )
})

test('a longer forecast never becomes a shorter wait, whatever was learned', () => {
  fc.assert(
    fc.property(corrections, waitMs, waitMs, (learned, ms, moreMs) => {
      expect(corrected(learned, ms + moreMs) - corrected(learned, ms)).toBeGreaterThanOrEqual(-1e-6)
    }),
  )
})

test.each([0.5, 1, 1.6])('waits that are %d times the forecast end up in eight of ten intervals', (factor) => {
  const { memory } = live(NOTHING_LEARNED, 1, factor, 30_000)
  const { coverage, early, late } = judge(live(memory, 2, factor, 3_000).told)
  expect(Math.abs(coverage - 0.8)).toBeLessThan(0.03)
  expect(Math.abs(early - 0.1)).toBeLessThan(0.03)
  expect(Math.abs(late - 0.1)).toBeLessThan(0.03)
})

test('after a change of the hall it finds back, however long it was right before', () => {
  const before = live(NOTHING_LEARNED, 3, 1, 20_000).memory
  const changed = live(before, 4, 1.5, 6_000)
  expect(judge(changed.told.slice(0, 200)).coverage).toBeLessThan(0.7)
  expect(judge(live(changed.memory, 5, 1.5, 2_000).told).coverage).toBeGreaterThan(0.76)
})

test('what is learned can be kept: a value of its schema, the same after a round trip, and never without limits', () => {
  const { memory } = live(NOTHING_LEARNED, 6, 1_000, 3_000)
  expect(parse(EstimateMemory, JSON.parse(JSON.stringify(memory)))).toEqual({ ok: true, value: memory })
  expect(memory.judgedTickets).toBe(3_000)
  expect(Math.max(...memory.upper)).toBeLessThanOrEqual(2)
})

test('a ticket counts once, however many of its estimates are judged; one without any does not', () => {
  const judged = { loMs: 60_000, hiMs: 300_000, rawLoMs: 60_000, rawHiMs: 300_000, waitedMs: 200_000 }
  expect(learn(NOTHING_LEARNED, [judged, judged]).judgedTickets).toBe(1)
  expect(learn(NOTHING_LEARNED, [])).toBe(NOTHING_LEARNED)
})
