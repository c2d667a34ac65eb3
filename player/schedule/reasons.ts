import { PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { PriorityClass } from '#schema/rule'
import { dayText, zoneClock } from '../time.ts'
import type { CompiledPlan } from './compiled-plan.ts'
import type { CompiledRule, RuleFlaw } from './compiled-rule.ts'
import type { DayVerdict } from './rule-days.ts'

/** For programs; `text` of a reason is for people. */
export type ReasonCode =
  | RuleFlaw
  | Exclude<DayVerdict, 'starts'>
  /** It won: the only one in force, the strongest class, or the lower id in the same class. */
  | 'only'
  | 'strongest'
  | 'first-of-equals'
  /** It won: its turn among those that share the zone. */
  | 'turn'
  /** It won: its window is over, its last slide is not. */
  | 'plays-out'
  /** It won: it fills a zone and is stronger than the light rule. */
  | 'lights-screen'
  /** Its day, but not its time of day. */
  | 'outside-window'
  /** The layout in force does not have its zone. */
  | 'unknown-zone'
  | 'weaker'
  | 'later-of-equals'
  /** It shares the zone and it is the turn of another one. */
  | 'shares'
  | 'quota-used'
  | 'no-time-left'
  /** It waits for the end of the slide that shows. */
  | 'queued'

/** Why a rule won or lost. */
export interface RuleReason {
  readonly ruleId: string
  readonly name: string
  readonly code: ReasonCode
  /** German, one sentence; "sie" is the rule. */
  readonly text: string
  /** The rule that it lost to. */
  readonly byRuleId?: string
}

const CLASS_NAMES: Readonly<Record<PriorityClass, string>> = {
  evacuation: 'Räumung',
  warning: 'Warnung',
  call: 'Aufruf',
  session: 'Sitzung',
  campaign: 'Kampagne',
  base: 'Grundprogramm',
}
const WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']

export function reasonOf({ rule: { id, name } }: CompiledRule, code: ReasonCode, text: string): RuleReason {
  return { ruleId: id, name, code, text }
}

/** Why a rule is not in force at an instant; undefined when it is. */
export function notInForce(compiled: CompiledPlan, rule: CompiledRule, atMs: number): RuleReason | undefined {
  if (rule.flaw) return reasonOf(rule, rule.flaw.code, rule.flaw.text)
  if (!rule.timetable || compiled.segmentAt(atMs).inForce.includes(rule)) return undefined
  const { timeZone, days, windows } = rule.timetable
  const today = zoneClock(timeZone).dayAt(atMs)
  const verdict = days(today)
  if (verdict !== 'starts') return reasonOf(rule, verdict, dayReason(compiled, rule, verdict, today))
  const window = windows.startingOn(today)
  const text = !window
    ? 'Ihre Zeit fällt an diesem Tag in die Stunde, die durch die Zeitumstellung ausfällt.'
    : atMs < window.startsAt
      ? `An diesem Tag beginnt sie erst um ${clockText(window.startsAt, timeZone)}.`
      : `An diesem Tag endete sie um ${clockText(window.endsAt, timeZone)}.`
  return reasonOf(rule, 'outside-window', text)
}

/** Why a rule that is in force loses to another one. */
export function weakerThan(loser: CompiledRule, winner: CompiledRule | undefined): RuleReason {
  if (!winner) return reasonOf(loser, 'weaker', 'Eine andere Regel ist stärker.')
  const byRuleId = winner.rule.id
  if (winner.classRank === loser.classRank) {
    const text = `„${winner.rule.name}“ ist gleich stark; dann gilt die Regel, deren Kennung im Alphabet vorn steht.`
    return { ...reasonOf(loser, 'later-of-equals', text), byRuleId }
  }
  const classes = `${CLASS_NAMES[winner.rule.priority]} vor ${CLASS_NAMES[loser.rule.priority]}`
  return { ...reasonOf(loser, 'weaker', `„${winner.rule.name}“ ist stärker: ${classes}.`), byRuleId }
}

/** Why a rule wins against the others in force. */
export function winsBecause(winner: CompiledRule, inForce: readonly CompiledRule[]): RuleReason {
  const next = inForce.find((rule) => rule !== winner)
  if (!next) return reasonOf(winner, 'only', 'Sie ist als einzige in Kraft.')
  if (next.classRank === winner.classRank) {
    const text = `Sie ist so stark wie „${next.rule.name}“, ihre Kennung steht im Alphabet vorn.`
    return reasonOf(winner, 'first-of-equals', text)
  }
  return reasonOf(winner, 'strongest', `Sie ist die stärkste, die in Kraft ist: ${CLASS_NAMES[winner.rule.priority]}.`)
}

/** "18:00 Uhr" by a clock of the zone, with seconds where there are any. */
export function clockText(atMs: number, timeZone: string): string {
  const seconds = Math.floor(zoneClock(timeZone).timeAt(atMs) / 1_000)
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const parts = [two(seconds / 3_600), two((seconds / 60) % 60)]
  if (seconds % 60 > 0) parts.push(two(seconds % 60))
  return `${parts.join(':')}\u00a0Uhr`
}

/** "20 %" */
export function percentText(part: number): string {
  return `${Math.round(part * 100)}\u00a0%`
}

function dayReason(
  { plan, calendars }: CompiledPlan,
  { rule: { times } }: CompiledRule,
  verdict: Exclude<DayVerdict, 'starts'>,
  day: number,
): string {
  const nameOf = (ids: readonly string[] = []) => ids.map((id) => calendars.nameOn(id, day)).find(Boolean)
  switch (verdict) {
    case 'excluded-date':
      return `Der ${germanDate(dayText(day))} ist ausgenommen.`
    case 'excluded-calendar':
      return `An diesem Tag ist „${nameOf(times.exceptCalendarIds) ?? ''}“, da gilt sie nicht.`
    case 'before-validity':
      return `Sie gilt erst ab ${germanDate(times.validFrom ?? '')}.`
    case 'after-validity':
      return `Sie galt nur bis ${germanDate(times.validUntil ?? '')}.`
    case 'other-weekday':
      return `Sie gilt nur ${WEEKDAYS.filter((_, index) => times.weekdays?.includes(index + 1)).join(', ')}.`
    case 'not-recurring':
      return 'Der Tag gehört nicht zu ihrer Wiederholung.'
    case 'not-in-calendar': {
      const names = (times.onlyCalendarIds ?? []).map((id) => calendarName(plan, id))
      return `Sie gilt nur an Tagen aus ${names.join(', ')}.`
    }
  }
}

function calendarName({ calendars }: CompiledPlan['plan'], calendarId: string): string {
  if (calendarId === PUBLIC_HOLIDAYS_NW) return 'den Feiertagen in NRW'
  return `„${calendars.find(({ id }) => id === calendarId)?.name ?? calendarId}“`
}

/** "24.12.2027" */
function germanDate(date: string): string {
  return date.split('-').toReversed().join('.')
}
