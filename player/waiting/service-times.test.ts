import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { ServiceTimes } from '#schema/waiting-estimate'
import { serviceBeliefs } from './service-belief.ts'
import { addMissed, addTurn, closeDay, NO_SERVICE_TIMES, pooled } from './service-times.ts'
import { MINUTE_MS, turnsOf } from './testing-hall.oracle.ts'

const minutes = fc.array(fc.double({ min: 0.5, max: 120, noNaN: true }), { minLength: 1, maxLength: 40 })

function belief(configured: number, past = NO_SERVICE_TIMES, today = NO_SERVICE_TIMES) {
  const {
    meanLog = 0,
    sdLog = 0,
    ...more
  } = serviceBeliefs([{ queueId: 'a', configuredMs: configured * MINUTE_MS, past, today }]).get('a') ?? {}
  return { ...more, meanMinutes: Math.exp(meanLog + sdLog ** 2 / 2) / MINUTE_MS, sdLog }
}

test('pooled sums are those of all turns together', () => {
  const plain = (lengths: readonly number[]): ServiceTimes => {
    const logs = lengths.map(Math.log)
    const meanLog = logs.reduce((sum, log) => sum + log, 0) / logs.length
    const squaresLog = logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0)
    return { served: logs.length, meanLog, squaresLog, missed: 0 }
  }
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const [together, expected] = [pooled(plain(one), plain(other)), plain([...one, ...other])]
      expect(together.served).toBe(expected.served)
      expect(together.meanLog).toBeCloseTo(expected.meanLog, 9)
      expect(together.squaresLog).toBeCloseTo(expected.squaresLog, 9)
    }),
  )
})

test('what is folded stays a value that can be kept, and slips of the finger are left out', () => {
  const times = addMissed(addTurn(turnsOf(5, 12, 40), 3_000))
  expect(times).toMatchObject({ missed: 1 })
  expect(times.served).toBeCloseTo(1 + 0.98 + 0.98 ** 2, 9)
  expect(parse(ServiceTimes, closeDay(times, turnsOf(7)))).toMatchObject({ ok: true })
})

test('nothing observed: as configured, on average', () => {
  expect(belief(12).meanMinutes).toBeCloseTo(12, 9)
  expect(belief(12).missedShare).toBeCloseTo(0.05, 9)
})

test('a few turns move it a little, weeks of them nearly all the way', () => {
  const few = belief(12, turnsOf(16, 16, 16)).meanMinutes
  expect(few).toBeGreaterThan(12)
  expect(few).toBeLessThan(14.5)
  let past = NO_SERVICE_TIMES
  for (let day = 0; day < 30; day += 1)
    past = closeDay(past, turnsOf(...Array.from({ length: 40 }, (_, n) => 6 + (n % 21))))
  expect(Math.abs(belief(10, past).meanMinutes - 16)).toBeLessThan(1)
})

test('a day a little off is luck, a day far off is a slow day, in every queue', () => {
  const past = closeDay(NO_SERVICE_TIMES, turnsOf(...Array.from({ length: 300 }, (_, n) => 6 + (n % 13))))
  const moved = (factor: number) => {
    const today = turnsOf(...Array.from({ length: 40 }, (_, n) => (6 + (n % 13)) * factor))
    const queues = [
      { queueId: 'a', configuredMs: 12 * MINUTE_MS, past, today },
      { queueId: 'b', configuredMs: 12 * MINUTE_MS, past, today: NO_SERVICE_TIMES },
    ]
    const before = serviceBeliefs(queues.map((queue) => ({ ...queue, today: NO_SERVICE_TIMES }))).get('b')
    return Math.exp((serviceBeliefs(queues).get('b')?.meanLog ?? 0) - (before?.meanLog ?? 0))
  }
  expect(moved(1.08)).toBeLessThan(1.04)
  expect(moved(1.8)).toBeGreaterThan(1.3)
})
