import type { RuleTimes } from '#schema/rule'
import { minuteOfDay, type ZoneClock } from '../time.ts'
import { type Interval, merged } from './interval.ts'
import type { RuleDays } from './rule-days.ts'

/** When a rule is in force. */
export interface RuleWindows {
  /** The window that starts on a day (counted since 1970-01-01); undefined when none does. */
  startingOn(day: number): Interval | undefined
  /** Whole windows that overlap or touch the stretch of time, in order; those that meet are one. */
  around(fromMs: number, untilMs: number): Interval[]
}

/** A window that holds an instant starts at most so many local days before it: `24:00` until `24:00` of the next day. */
const WINDOW_DAYS_BACK = 2

/**
 * Each day of a rule has one window by the clock of its zone, perhaps past midnight. A start in the skipped spring
 * hour is the end of the gap; the repeated autumn hour is covered in both passes, without a break between them, so
 * that a window fires once.
 */
export function compileRuleWindows({ window }: RuleTimes, days: RuleDays, clock: ZoneClock): RuleWindows {
  const from = minuteOfDay(window?.from ?? '00:00')
  const until = minuteOfDay(window?.until ?? '24:00')
  const daysLater = until <= from ? 1 : 0
  const startingOn = (day: number): Interval | undefined => {
    if (days(day) !== 'starts') return undefined
    const startsAt = clock.instantOf(day, from, 'first')
    const endsAt = clock.instantOf(day + daysLater, until, 'second')
    return startsAt < endsAt ? { startsAt, endsAt } : undefined
  }
  return {
    startingOn,
    around(fromMs, untilMs) {
      const windows: Interval[] = []
      const lastDay = clock.dayAt(untilMs)
      for (let day = clock.dayAt(fromMs) - WINDOW_DAYS_BACK; day <= lastDay; day += 1) {
        const next = startingOn(day)
        if (next && next.endsAt >= fromMs && next.startsAt <= untilMs) windows.push(next)
      }
      return merged(windows)
    },
  }
}
