import type { Rule } from '#schema/rule'
import { addDays, wallClockInstant, weekdayOf } from '../time.ts'

/** Half-open stretch of time, UTC milliseconds. */
export interface Interval {
  readonly startsAt: number
  readonly endsAt: number
}

/**
 * When a rule that starts on the local day `date` is in force; undefined when that day has none. Validity and
 * weekdays count for the day on which a window starts. A start in the skipped spring hour is the end of the gap; the
 * repeated autumn hour is covered in both passes, without a break between them.
 */
export function windowStartingOn(rule: Rule, date: string, timeZone: string): Interval | undefined {
  if (rule.validFrom !== undefined && date < rule.validFrom) return undefined
  if (rule.validUntil !== undefined && date > rule.validUntil) return undefined
  if (rule.weekdays !== undefined && !rule.weekdays.includes(weekdayOf(date))) return undefined
  const { from, until } = rule.window ?? { from: '00:00', until: '24:00' }
  const lastDate = until <= from ? addDays(date, 1) : date
  const startsAt = wallClockInstant(date, from, timeZone, 'first')
  const endsAt = wallClockInstant(lastDate, until, timeZone, 'second')
  return startsAt < endsAt ? { startsAt, endsAt } : undefined
}
