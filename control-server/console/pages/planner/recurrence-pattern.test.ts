import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRecurrence } from '#player/schedule/recurrence'
import { type PatternEnd, patternOf, type RecurrencePattern, rruleOf } from './recurrence-pattern.ts'

const FROM = '2026-11-05'
const every = fc.integer({ min: 1, max: 99 })
const weekday = fc.integer({ min: 1, max: 7 })
const end: fc.Arbitrary<PatternEnd> = fc.constantFrom({}, { count: 3 }, { until: '2027-05-01' })
const pattern: fc.Arbitrary<RecurrencePattern> = fc
  .oneof(
    fc.record({ kind: fc.constantFrom('daily' as const, 'yearly' as const), every }),
    fc.record({
      kind: fc.constant('weekly' as const),
      every,
      weekdays: fc.uniqueArray(weekday, { minLength: 1 }).map((days) => days.toSorted((a, b) => a - b)),
    }),
    fc.record({
      kind: fc.constant('monthly-weekday' as const),
      every,
      ordinals: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1 }),
      weekday,
    }),
    fc.record({ kind: fc.constant('monthly-day' as const), every, day: fc.constantFrom(-1, 1, 15, 31) }),
  )
  .chain((body) => end.map((ending) => ({ ...body, ...ending })))

describe('patterns of recurrence', () => {
  it('come back from their text, which the schedule understands', () =>
    fc.assert(
      fc.property(pattern, (made) => {
        const rrule = rruleOf(made)
        expect(patternOf(rrule, FROM)).toEqual(made)
        expect(compileRecurrence({ rrule, from: FROM }).ok).toBe(true)
      }),
    ))

  it.each([
    ['FREQ=WEEKLY', { kind: 'weekly', every: 1, weekdays: [4] }],
    ['freq=weekly;byday=mo', { kind: 'weekly', every: 1, weekdays: [1] }],
    ['FREQ=MONTHLY', { kind: 'monthly-day', every: 1, day: 5 }],
    ['FREQ=MONTHLY;BYDAY=+2TU', { kind: 'monthly-weekday', every: 1, ordinals: [2], weekday: 2 }],
    ['FREQ=DAILY;WKST=MO', { kind: 'daily', every: 1 }],
  ])('%s is read', (rrule, expected) => expect(patternOf(rrule, FROM)).toEqual(expected))

  it.each([
    '',
    'FREQ=HOURLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    'FREQ=MONTHLY;BYDAY=MO',
    'FREQ=MONTHLY;BYDAY=1MO,2TU',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=WEEKLY;BYDAY=XX',
  ])('%j stays as it is', (rrule) => {
    expect(patternOf(rrule, FROM)).toEqual({ kind: 'raw', rrule })
    expect(rruleOf(patternOf(rrule, FROM))).toBe(rrule)
  })
})
