import type { Calendar } from '#schema/calendar'
import type { RuleDraft, StaffSchedule } from '#schema/staff-schedule'
import { createCalendarDays, type CalendarDays } from '#player/schedule/calendar-days'
import { compileTimetable } from '#player/schedule/compiled-rule'
import type { TimeRange } from './zone-clock.ts'

const calendarDays = new WeakMap<readonly Calendar[], CalendarDays>()

/**
 * When a rule is in force in a range, wherever and however strong it is, as whole periods in order. Empty for a rule
 * whose times can not be read.
 */
export function rulePeriods(
  { calendars, timeZone }: Pick<StaffSchedule, 'calendars' | 'timeZone'>,
  rule: Pick<RuleDraft, 'times'>,
  range: TimeRange,
): readonly TimeRange[] {
  const timetable = compileTimetable(rule, timeZone, daysOf(calendars))
  if ('code' in timetable) return []
  return timetable.windows
    .around(range.startAt, range.endAt)
    .map(({ endsAt, startsAt }) => ({
      startAt: Math.max(range.startAt, startsAt),
      endAt: Math.min(range.endAt, endsAt),
    }))
    .filter(({ endAt, startAt }) => startAt < endAt)
}

function daysOf(calendars: readonly Calendar[]): CalendarDays {
  const known = calendarDays.get(calendars)
  if (known) return known
  const days = createCalendarDays([...calendars])
  calendarDays.set(calendars, days)
  return days
}
