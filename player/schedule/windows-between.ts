import type { Rule } from '#schema/rule'
import { type CalendarDays, createCalendarDays } from './calendar-days.ts'
import { compileTimetable, type SchedulePlan } from './compiled-rule.ts'
import type { Interval } from './interval.ts'

const DAY_MS = 86_400_000
/** A rule that is in force every year is so in 400 days, whatever the day on which somebody asks. */
const HORIZON_DAYS = 400

type TimesPlan = Pick<SchedulePlan, 'timeZone' | 'calendars'>

/**
 * When a rule is in force between two instants (UTC milliseconds), whatever it shows, where, and how strong it is:
 * separate intervals in order, cut at both ends. None for a rule whose times can not be read.
 */
export function windowsBetween(
  rule: Pick<Rule, 'times'>,
  plan: TimesPlan,
  fromMs: number,
  untilMs: number,
): Interval[] {
  return clipped(rule, plan, createCalendarDays(plan.calendars), fromMs, untilMs)
}

/** Whether a rule is in force at any instant of the 400 days from `fromMs` (UTC milliseconds) on. */
export function everInForce(rule: Pick<Rule, 'times'>, plan: TimesPlan, fromMs: number): boolean {
  const calendars = createCalendarDays(plan.calendars)
  // Most rules are in force soon.
  return [1, 16, HORIZON_DAYS].some((days) => clipped(rule, plan, calendars, fromMs, fromMs + days * DAY_MS).length > 0)
}

function clipped(
  rule: Pick<Rule, 'times'>,
  { timeZone }: TimesPlan,
  calendars: CalendarDays,
  fromMs: number,
  untilMs: number,
): Interval[] {
  const timetable = compileTimetable(rule, timeZone, calendars)
  if ('code' in timetable) return []
  return timetable.windows
    .around(fromMs, untilMs)
    .map(({ startsAt, endsAt }) => ({ startsAt: Math.max(startsAt, fromMs), endsAt: Math.min(endsAt, untilMs) }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
}
