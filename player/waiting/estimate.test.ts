import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { LoggedEstimate } from '#schema/waiting-estimate'
import { NOTHING_LEARNED } from './calibration.ts'
import { estimateLine, JUDGED_TICKETS_MIN } from './estimate.ts'
import type { Hall, HallCounter } from './hall.ts'
import { NO_SERVICE_TIMES } from './service-times.ts'
import { MINUTE_MS, NOW_MS, people, serving, standing, testingHall, turnsOf } from './testing-hall.oracle.ts'

const experienced = { ...NOTHING_LEARNED, judgedTickets: JUDGED_TICKETS_MIN }

const corrections = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), { minLength: 6, maxLength: 6 })
/** Anything that may have been learned. */
const memories = fc
  .record({ lower: corrections, upper: corrections })
  .map((learned) => ({ ...experienced, ...learned }))
/** Counters that all serve the one queue. */
const counter: fc.Arbitrary<HallCounter> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }).map((minutes) => serving(`s${minutes}`, minutes)) },
  fc.integer({ min: 0, max: 40 }).map((minutes) => standing('paused', minutes)),
  fc.integer({ min: 0, max: 40 }).map((minutes) => standing('free', minutes)),
)
const anyCounters = fc.array(counter, { minLength: 1, maxLength: 8 })
const anyVisits = fc.array(
  fc.integer({ min: -5, max: 120 }).map((minutes) => ({ queueId: 'a', dueMs: NOW_MS + minutes * MINUTE_MS })),
  { maxLength: 6 },
)

/** What the last of a line is told; a position alone counts as no wait, an endless one as endless. */
function saidToLast(hall: Hall, memory = experienced): { loMs: number; hiMs: number } {
  const estimate = estimateLine(hall, memory).at(-1)
  return estimate?.interval ?? (estimate?.position === 1 ? { loMs: 0, hiMs: 0 } : { loMs: -1, hiMs: -1 })
}

test('three counters that have just called, six people before, nothing observed yet: a wide range around half an hour', () => {
  const hall = testingHall({
    line: people(7),
    counters: [serving('1', 1), serving('2', 4), serving('3', 8)],
  })
  const last = estimateLine(hall, experienced).at(-1)
  expect(last).toMatchObject({ ticketId: 'a6', position: 7, ahead: 6 })
  expect(last?.interval).toEqual({ loMs: 15 * MINUTE_MS, hiMs: 45 * MINUTE_MS })
})

test('the range is sane: it starts before it ends, at whole minutes, fives above ten, never at 0 behind somebody', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      anyCounters,
      anyVisits,
      memories,
      (count, standingHere, visits, memory) => {
        const hall = testingHall({ line: people(count), counters: standingHere, booked: visits })
        for (const { interval, ahead, log } of estimateLine(hall, memory)) {
          if (!interval) continue
          expect(interval.loMs).toBeLessThan(interval.hiMs)
          if (ahead > 0) expect(interval.loMs).toBeGreaterThanOrEqual(MINUTE_MS)
          for (const ms of [interval.loMs, interval.hiMs]) {
            expect(ms % (ms > 10 * MINUTE_MS ? 5 * MINUTE_MS : MINUTE_MS)).toBe(0)
          }
          expect(parse(LoggedEstimate, log)).toMatchObject({ ok: true })
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('one more person ahead never makes a wait shorter, whatever was learned', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), anyCounters, anyVisits, memories, (count, here, visits, memory) => {
      const told = (ahead: number) =>
        saidToLast(testingHall({ line: people(ahead + 1), counters: here, booked: visits }), memory)
      const [fewer, more] = [told(count), told(count + 1)]
      expect(more.loMs).toBeGreaterThanOrEqual(fewer.loMs)
      expect(more.hiMs).toBeGreaterThanOrEqual(fewer.hiMs)
    }),
    { numRuns: 100 },
  )
})

test('one more counter that serves never makes a wait longer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 30 }),
      anyCounters,
      fc.integer({ min: 0, max: 30 }),
      memories,
      (count, here, minutes, memory) => {
        const line = people(count)
        const without = saidToLast(testingHall({ line, counters: here }), memory)
        const withOne = saidToLast(testingHall({ line, counters: [...here, serving('more', minutes)] }), memory)
        // Without any counter nothing was said, and now something is.
        if (without.hiMs < 0) return
        expect(withOne.loMs).toBeLessThanOrEqual(without.loMs)
        expect(withOne.hiMs).toBeLessThanOrEqual(without.hiMs)
      },
    ),
    { numRuns: 100 },
  )
})

test('a longer configured time never makes a wait shorter while nothing else is known', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 3, max: 30 }),
      fc.integer({ min: 3, max: 30 }),
      (count, one, other) => {
        const told = (minutes: number) =>
          saidToLast(
            testingHall({
              line: people(count),
              counters: [standing('free', 0), serving('1', 0)],
              queues: [
                { queueId: 'a', configuredMs: minutes * MINUTE_MS, today: NO_SERVICE_TIMES, past: NO_SERVICE_TIMES },
              ],
            }),
          )
        const [shorter, longer] = [told(Math.min(one, other)), told(Math.max(one, other))]
        expect(longer.loMs).toBeGreaterThanOrEqual(shorter.loMs)
        expect(longer.hiMs).toBeGreaterThanOrEqual(shorter.hiMs)
      },
    ),
    { numRuns: 60 },
  )
})

test('the people behind do not change what those before them are told', () => {
  const counters = [serving('1', 3), serving('2', 9)]
  const alone = estimateLine(testingHall({ line: people(5), counters }), experienced)
  const line = [...people(5), ...people(20, 'a', 5)]
  expect(estimateLine(testingHall({ line, counters }), experienced).slice(0, 5)).toEqual(alone)
  expect(estimateLine(testingHall({ line, counters }), experienced, new Set(['a4']))).toEqual(alone.slice(4))
})

test('below thirty judged tickets only the position is said, but the estimate is logged to be judged', () => {
  const hall = testingHall({ line: people(5), counters: [serving('1', 3)] })
  const unsure = { ...experienced, judgedTickets: JUDGED_TICKETS_MIN - 1 }
  for (const estimate of estimateLine(hall, unsure)) {
    expect(estimate.interval).toBeUndefined()
    expect(estimate.log?.shown).toBe(false)
  }
  expect(estimateLine(hall, experienced).every(({ interval, log }) => interval && log?.shown)).toBe(true)
})

test('nobody is promised anything when no counter serves the queue, or when a free one is about to call', () => {
  const [nobody] = estimateLine(testingHall({ line: people(1) }), experienced)
  expect(nobody).toEqual({ ticketId: 'a0', position: 1, ahead: 0 })
  const [next] = estimateLine(testingHall({ line: people(1), counters: [standing('free', 0)] }), experienced)
  expect(next).toEqual({ ticketId: 'a0', position: 1, ahead: 0 })
})

test('only those are ahead who wait for the same counters', () => {
  const queues = ['a', 'b'].map((queueId) => ({
    queueId,
    configuredMs: 12 * MINUTE_MS,
    today: NO_SERVICE_TIMES,
    past: NO_SERVICE_TIMES,
  }))
  const line = [...people(4, 'b'), ...people(1, 'a')]
  const apart = testingHall({ queues, line, counters: [serving('1', 2, ['a']), serving('2', 2, ['b'])] })
  expect(estimateLine(apart, experienced).at(-1)).toMatchObject({ ahead: 0, position: 1 })
  const shared = testingHall({ queues, line, counters: [serving('1', 2, ['a']), serving('2', 2, ['b', 'a'])] })
  expect(estimateLine(shared, experienced).at(-1)).toMatchObject({ ahead: 4, position: 5 })
})

test('a booked visit that becomes due in between goes first, but not before another appointment', () => {
  const counters = [serving('1', 2)]
  const visits = [5, 10, 15].map((minutes) => ({ queueId: 'a', dueMs: NOW_MS + minutes * MINUTE_MS }))
  const walkIn = people(3)
  const appointment = walkIn.map((ticket) => ({ ...ticket, hasAppointment: true }))
  const told = (line: typeof walkIn, due: typeof visits) =>
    saidToLast(testingHall({ line, counters, booked: due })).hiMs
  expect(told(walkIn, visits)).toBeGreaterThan(told(walkIn, []))
  expect(told(appointment, visits)).toBe(told(appointment, []))
})

test('what was observed outweighs what was configured', () => {
  const told = (past = NO_SERVICE_TIMES) =>
    saidToLast(
      testingHall({
        line: people(9),
        counters: [serving('1', 2), serving('2', 2)],
        queues: [{ queueId: 'a', configuredMs: 12 * MINUTE_MS, today: NO_SERVICE_TIMES, past }],
      }),
    )
  const slow = turnsOf(...Array.from({ length: 200 }, (_, n) => 12 + (n % 30)))
  expect(told(slow).loMs).toBeGreaterThan(told().loMs)
  expect(told(slow).hiMs).toBeGreaterThan(told().hiMs)
})
