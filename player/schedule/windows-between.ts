import type { Rule } from '#schema/rule'
import { createCalendarDays } from './calendar-days.ts'
import { compileTimetable, type SchedulePlan } from './compiled-rule.ts'
import type { Interval } from './interval.ts'

/**
 * When a rule is in force between two instants (UTC milliseconds), whatever it shows, where, and how strong it is:
 * separate intervals in order, cut at both ends. None for a rule whose times can not be read.
 */
export function windowsBetween(
  rule: Pick<Rule, 'times'>,
  { timeZone, calendars }: Pick<SchedulePlan, 'timeZone' | 'calendars'>,
  fromMs: number,
  untilMs: number,
): Interval[] {
  const timetable = compileTimetable(rule, timeZone, createCalendarDays(calendars))
  if ('code' in timetable) return []
  return timetable.windows
    .around(fromMs, untilMs)
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, fromMs), endsAt: Math.min(endsAt, untilMs) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
}
