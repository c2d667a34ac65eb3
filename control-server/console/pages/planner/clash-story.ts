import type { Rule } from '#schema/rule'
import type { RuleDraft, StaffSchedule } from '#schema/staff-schedule'
import { listText, NBSP } from '../../parts/times.ts'
import { ruleNameIn } from './names.ts'
import type { PlanModel, ScreenClash } from './plan-model.ts'
import { plannerTexts } from './planner-texts.ts'
import { rulePeriods } from './rule-periods.ts'
import { PRIORITY_NAMES } from './rule-words.ts'
import { siteDate, dayRange, siteEndTime, siteTime } from './zone-clock.ts'

/** A contradiction of the day, told once for all screens on which it is the same. */
export interface ClashStory {
  readonly winnerId: string
  readonly loserId: string
  readonly title: string
  readonly text: string
}

/** Two rules in no order, so that what was said of them holds whoever wins. */
export function pairOf({ loserId, winnerId }: Pick<ClashStory, 'winnerId' | 'loserId'>): string {
  return [loserId, winnerId].toSorted().join('/')
}

/** The contradictions of the day in which a rule takes part. */
export function clashStories({ clashes, schedule }: PlanModel, ruleId: string): readonly ClashStory[] {
  const alike = new Map<string, ScreenClash[]>()
  for (const clash of clashes) {
    if (clash.loserId !== ruleId && clash.winnerId !== ruleId) continue
    const key = [clash.winnerId, clash.loserId, clash.startAt, clash.endAt].join('/')
    alike.set(key, [...(alike.get(key) ?? []), clash])
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { loserId, winnerId } = first
    return [{ winnerId, loserId, title: titleOf(first, schedule), text: textOf(same, first, schedule) }]
  })
}

/** The two rules with their order turned around; undefined where there is no class left to move to. */
export function swapped(winner: Rule, loser: Rule): { readonly ruleId: string; readonly draft: RuleDraft }[] {
  if (winner.priority !== loser.priority) {
    return [
      { ruleId: winner.id, draft: { ...draftOfRule(winner), priority: loser.priority } },
      { ruleId: loser.id, draft: { ...draftOfRule(loser), priority: winner.priority } },
    ]
  }
  // Equals are told apart by moving one of them by one class, never into those of emergencies and calls.
  const stronger = winner.priority === 'base' ? 'campaign' : winner.priority === 'campaign' ? 'session' : undefined
  if (stronger) return [{ ruleId: loser.id, draft: { ...draftOfRule(loser), priority: stronger } }]
  const weaker = winner.priority === 'session' ? 'campaign' : 'session'
  return [{ ruleId: winner.id, draft: { ...draftOfRule(winner), priority: weaker } }]
}

/** A rule as the server takes it. */
export function draftOfRule({ id: _id, ...draft }: Rule): RuleDraft {
  return draft
}

function titleOf({ endAt, startAt }: ScreenClash, { timeZone }: StaffSchedule): string {
  const [from, until] = [siteTime(startAt, timeZone), siteEndTime(endAt, timeZone)]
  if (from === '00:00' && until === '24:00') return plannerTexts.panel.overlapAllDay
  return plannerTexts.panel.overlapTitle(shortTime(from), shortTime(until))
}

function textOf(same: readonly ScreenClash[], first: ScreenClash, schedule: StaffSchedule): string {
  const say = plannerTexts.panel
  const [winner, loser] = [first.winnerId, first.loserId].map((id) => schedule.rules.find((rule) => rule.id === id))
  if (!winner || !loser) return ''
  const where = `Auf ${listText(same.map(({ screen }) => `„${screen.name}“`))}`
  return `${say.wins(where, winner.name, reasonOf(winner, loser))} ${consequence(first, loser, schedule)}`
}

function reasonOf(winner: Rule, loser: Rule): string {
  if (winner.priority !== loser.priority)
    return `${PRIORITY_NAMES[winner.priority]} geht vor ${PRIORITY_NAMES[loser.priority]}`
  return `beide sind gleich stark („${PRIORITY_NAMES[winner.priority]}“), und dann geht die neuere vor`
}

/** What becomes of the rule that loses. */
function consequence(clash: ScreenClash, loser: Rule, schedule: StaffSchedule): string {
  const { timeZone } = schedule
  const say = plannerTexts.panel
  const name = ruleNameIn(schedule, loser.id)
  const day = dayRange(siteDate(clash.startAt, timeZone), timeZone)
  const period = rulePeriods(schedule, loser, day).find(
    ({ endAt, startAt }) => startAt <= clash.startAt && clash.endAt <= endAt,
  )
  if (!period || (period.startAt === clash.startAt && period.endAt === clash.endAt)) return say.losesAll(name)
  if (period.startAt === clash.startAt) return say.losesUntil(name, shortTime(siteTime(clash.endAt, timeZone)))
  if (period.endAt === clash.endAt) return say.losesFrom(name, shortTime(siteTime(clash.startAt, timeZone)))
  return say.losesBetween(name)
}

/** "11", "11:30" */
function shortTime(time: string): string {
  return time.endsWith(':00') ? `${Number(time.slice(0, 2))}` : time.replaceAll(' ', NBSP)
}
