import type { RuleDraft } from '#schema/staff-schedule'

/** Takes one day out of a rule. A rule without recurrence gets one that says the same: every day from its first on. */
export function withoutDay(rule: RuleDraft, date: string): RuleDraft {
  const { recurrence, validFrom } = rule.times
  const { rDates, ...rest } = recurrence ?? { rrule: 'FREQ=DAILY', from: earlier(validFrom ?? startOfYear(date), date) }
  const extra = (rDates ?? []).filter((extraDate) => extraDate !== date)
  const exDates = [...new Set([...(recurrence?.exDates ?? []), date])].toSorted()
  return {
    ...rule,
    times: { ...rule.times, recurrence: { ...rest, exDates, ...(extra.length === 0 ? {} : { rDates: extra }) } },
  }
}

/** Takes back `withoutDay`. The recurrence stays: it says the same as none. */
export function withDay(rule: RuleDraft, date: string): RuleDraft {
  const { recurrence } = rule.times
  if (!recurrence?.exDates) return rule
  const { exDates, ...rest } = recurrence
  const left = exDates.filter((exDate) => exDate !== date)
  const again = { ...rest, ...(left.length === 0 ? {} : { exDates: left }) }
  return { ...rule, times: { ...rule.times, recurrence: again } }
}

/** Whether `withoutDay` has nothing left to do. */
export function isWithoutDay(rule: RuleDraft, date: string): boolean {
  return rule.times.recurrence?.exDates?.includes(date) ?? false
}

/** The days before stay as they were, so the proof of yesterday still reads right. */
function startOfYear(date: string): string {
  return `${date.slice(0, 4)}-01-01`
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}
