import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dayNumber, dayText } from '../time.ts'
import { periodicDays } from './periodic-days.ts'

const names = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 })
const anyDay = fc.integer({ min: dayNumber('2020-01-01') ?? 0, max: dayNumber('2030-12-31') ?? 0 })
const anyEnd = fc.oneof(
  fc.constant([]),
  fc.integer({ min: 1, max: 400 }).map((count) => [`COUNT=${count}`]),
  anyDay.map((day) => [`UNTIL=${dayText(day).replaceAll('-', '')}T000000Z`]),
)
const anyRule = fc
  .record({
    frequency: fc.constantFrom('DAILY', 'WEEKLY'),
    interval: fc.option(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(7, 14, 99)), { nil: undefined }),
    weekdays: fc.option(names, { nil: undefined }),
    weekStart: fc.option(fc.constantFrom('MO', 'TH', 'SU'), { nil: undefined }),
    end: anyEnd,
  })
  .map(({ frequency, interval, weekdays, weekStart, end }) => [
    `FREQ=${frequency}`,
    ...(interval === undefined ? [] : [`INTERVAL=${interval}`]),
    ...(weekdays ? [`BYDAY=${weekdays.join(',')}`] : []),
    ...(weekStart ? [`WKST=${weekStart}`] : []),
    ...end,
  ])

const partsOf = (texts: readonly string[]) =>
  new Map(texts.map((text) => [text.split('=')[0] ?? '', text.split('=')[1]?.split(',') ?? []]))
const midnight = (day: number) => Temporal.Instant.fromEpochMilliseconds(day * 86_400_000).toZonedDateTimeISO('UTC')

/** The days from one to another as the library counts them, one after the other from the first. */
function counted(texts: readonly string[], firstDay: number, fromDay: number, untilDay: number): number[] {
  const rule = new RRuleTemporal({
    rruleString: texts.join(';'),
    dtstart: midnight(firstDay),
    maxIterations: 60_000,
    strict: true,
  })
  try {
    return rule
      .between(midnight(fromDay), midnight(untilDay), true)
      .map(({ epochMilliseconds }) => epochMilliseconds / 86_400_000)
  } catch (error) {
    // It gives up on a rule that never has a day.
    if (error instanceof Error && /exceeded/.test(error.message)) return []
    throw error
  }
}

describe('days that come back after a fixed time', () => {
  test('are those that a library counts one by one', () => {
    fc.assert(
      fc.property(anyRule, anyDay, fc.integer({ min: -40, max: 3_000 }), (texts, firstDay, offset) => {
        const days = periodicDays(partsOf(texts), firstDay)
        expect(days).toBeDefined()
        const fromDay = firstDay + offset
        const all = Array.from({ length: 401 }, (_, n) => fromDay + n)
        expect(all.filter((day) => days?.has(day))).toEqual(counted(texts, firstDay, fromDay, fromDay + 400))
      }),
      { numRuns: 400 },
    )
  })

  test.each(['FREQ=MONTHLY', 'FREQ=DAILY;BYMONTH=5', 'FREQ=WEEKLY;BYDAY=2TU', 'FREQ=DAILY;COUNT=3;UNTIL=20270612'])(
    'are not those of %s',
    (rrule) => expect(periodicDays(partsOf(rrule.split(';')), 20_000)).toBeUndefined(),
  )
})
