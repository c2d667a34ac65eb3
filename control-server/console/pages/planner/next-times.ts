import type { Rule } from '#schema/rule'
import type { StaffSchedule } from '#schema/staff-schedule'
import { addDays } from '#player/time'
import { nearDateWords } from './german-days.ts'
import { plannerTexts } from './planner-texts.ts'
import { rulePeriods } from './rule-periods.ts'
import { dayRange, siteDate, type TimeRange } from './zone-clock.ts'

const SHOWN_MAX = 3
/** Looked ahead step by step, so that a weekly rule does not cost two years. */
const HORIZON_DAYS = [16, 100, 400, 735]

/** Starts of the next periods of a rule behind `now`, at most three; `always` when it has no end in sight. */
export function nextStarts(schedule: StaffSchedule, rule: Rule, now: number): readonly number[] | 'always' {
  const today = siteDate(now, schedule.timeZone)
  let found: readonly number[] = []
  for (const days of HORIZON_DAYS) {
    const range: TimeRange = { startAt: now, endAt: dayRange(addDays(today, days), schedule.timeZone).startAt }
    const periods = rulePeriods(schedule, rule, range)
    if (periods.some((period) => period.startAt === range.startAt && period.endAt === range.endAt)) return 'always'
    found = periods.map(({ startAt }) => startAt).filter((startAt) => startAt > now)
    if (found.length >= SHOWN_MAX) break
  }
  return found.slice(0, SHOWN_MAX)
}

/** "Nächste Male: 10. Dezember, 17. Dezember, 21. Januar 2027". */
export function nextTimesText(schedule: StaffSchedule, rule: Rule, now: number): string {
  const starts = nextStarts(schedule, rule, now)
  const say = plannerTexts.panel
  if (starts === 'always') return say.always
  const today = siteDate(now, schedule.timeZone)
  const dates = [...new Set(starts.map((at) => siteDate(at, schedule.timeZone)))]
  const words = dates.map((date) =>
    date === today ? 'heute' : date === addDays(today, 1) ? 'morgen' : nearDateWords(date, today),
  )
  if (words.length === 0) return say.never
  return words.length === 1 ? say.nextOne(words.join('')) : say.next(words.join(', '))
}
