import type { RuleTimes } from '#schema/rule'
import { ok, type Result } from '#schema/result'
import { dayNumber, weekdayOfDay } from '../time.ts'
import { type CalendarDays, firstDayFrom, lastDayUntil } from './calendar-days.ts'
import { compileRecurrence } from './recurrence.ts'

/** Whether a window of a rule starts on a day, or why not. */
export type DayVerdict =
  | 'starts'
  | 'excluded-date'
  | 'excluded-calendar'
  | 'before-validity'
  | 'after-validity'
  | 'other-weekday'
  | 'not-recurring'
  | 'not-in-calendar'

/** Asks for a day, counted since 1970-01-01. */
export type RuleDays = (day: number) => DayVerdict

/**
 * The days of a rule: validity ∩ weekdays ∩ recurrence ∩ `onlyCalendarIds`, plus its `rDates` whatever these say, minus
 * its `exDates` and the days of `exceptCalendarIds`, which always win. Fails with one German sentence when the recurrence can not
 * be read.
 */
export function compileRuleDays(times: RuleTimes, calendars: CalendarDays): Result<RuleDays, string> {
  const { recurrence, weekdays, onlyCalendarIds, exceptCalendarIds = [] } = times
  const recurring = recurrence && compileRecurrence(recurrence)
  if (recurring && !recurring.ok) return recurring
  const validFrom = times.validFrom === undefined ? -Infinity : firstDayFrom(times.validFrom)
  const validUntil = times.validUntil === undefined ? Infinity : lastDayUntil(times.validUntil)
  const excluded = daySet(recurrence?.exDates)
  const added = daySet(recurrence?.rDates)
  return ok((day) => {
    if (excluded.has(day)) return 'excluded-date'
    if (exceptCalendarIds.some((id) => calendars.nameOn(id, day) !== undefined)) return 'excluded-calendar'
    if (added.has(day)) return 'starts'
    if (day < validFrom) return 'before-validity'
    if (day > validUntil) return 'after-validity'
    if (weekdays && !weekdays.includes(weekdayOfDay(day))) return 'other-weekday'
    if (onlyCalendarIds && !onlyCalendarIds.some((id) => calendars.nameOn(id, day) !== undefined)) {
      return 'not-in-calendar'
    }
    if (recurring && !recurring.value.has(day)) return 'not-recurring'
    return 'starts'
  })
}

function daySet(dates: readonly string[] = []): ReadonlySet<number> {
  return new Set(dates.map(dayNumber).filter((day) => day !== undefined))
}
