import type { ScreenPlan } from '#schema/local-api'
import type { Playlist } from '#schema/playlist'
import { PRIORITY_CLASSES, type Rule, type RuleAction } from '#schema/rule'
import { createTimeline, type Timeline } from '../playback/timeline.ts'
import { isTimeZone, zoneClock } from '../time.ts'
import type { CalendarDays } from './calendar-days.ts'
import { compileRuleDays, type RuleDays } from './rule-days.ts'
import { ruleReaches } from './rule-target.ts'
import { compileRuleWindows, type RuleWindows } from './rule-windows.ts'
import { parseTagExpression } from './tag-expression.ts'

/** Everything that the schedule of one screen depends on. */
export type SchedulePlan = Pick<
  ScreenPlan,
  'timeZone' | 'screen' | 'layouts' | 'playlists' | 'slides' | 'rules' | 'groups' | 'calendars'
>

/** Why a rule never applies to this screen, whatever the time. */
export type RuleFlaw =
  | 'other-target'
  | 'bad-tags'
  | 'unknown-group'
  | 'unknown-time-zone'
  | 'bad-recurrence'
  | 'unknown-playlist'
  | 'unknown-slide'
  | 'unknown-layout'
  | 'empty-playlist'

/** When a rule is in force, by the clock of its zone. */
export interface RuleTimetable {
  readonly timeZone: string
  readonly days: RuleDays
  readonly windows: RuleWindows
}

/** A rule made ready for one screen. Without a flaw it can apply. */
export interface CompiledRule {
  readonly rule: Rule
  /** Place among all rules of the plan, strongest first. */
  readonly rank: number
  /** Index of its class in `PRIORITY_CLASSES`. */
  readonly classRank: number
  /** Share of voice or plays per hour: it does not fill its zone. */
  readonly limited: boolean
  readonly flaw?: { readonly code: RuleFlaw; /** German, one sentence. */ readonly text: string }
  /** Absent when its zone or its recurrence can not be read. */
  readonly timetable?: RuleTimetable
  /** What it plays, of rules that fill a zone. */
  readonly timeline?: Timeline
}

/** The rules of a plan, strongest first: by class, and in a class by id, so that all machines agree. */
export function compileRules(plan: SchedulePlan, calendars: CalendarDays): CompiledRule[] {
  const durations = new Map(plan.slides.map(({ id, durationMs }) => [id, durationMs]))
  const timelines = new Map(
    plan.playlists.toReversed().map((playlist) => [playlist.id, timelineOf(playlist, durations)]),
  )
  const context = { plan, calendars, durations, timelines }
  return plan.rules.toSorted(byStrength).map((rule, rank) => compileRule(context, rule, rank))
}

interface CompileContext {
  readonly plan: SchedulePlan
  readonly calendars: CalendarDays
  /** Of slides by id. */
  readonly durations: ReadonlyMap<string, number>
  /** Of playlists by id; many rules play the same one. */
  readonly timelines: ReadonlyMap<string, Timeline | undefined>
}

function byStrength(a: Rule, b: Rule): number {
  const classes = PRIORITY_CLASSES.indexOf(a.priority) - PRIORITY_CLASSES.indexOf(b.priority)
  if (classes !== 0) return classes
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function compileRule(context: CompileContext, rule: Rule, rank: number): CompiledRule {
  const timeline = timelineOfAction(context, rule.action)
  const timetable = compileTimetable(rule, context.plan.timeZone, context.calendars)
  const flaw = targetFlaw(context.plan, rule) ?? actionFlaw(context.plan, rule, timeline)
  return {
    rule,
    rank,
    classRank: PRIORITY_CLASSES.indexOf(rule.priority),
    limited: rule.sharePercent !== undefined || rule.playsPerHourMax !== undefined,
    ...(timeline && { timeline }),
    ...('code' in timetable ? { flaw: flaw ?? timetable } : { timetable, ...(flaw && { flaw }) }),
  }
}

/** When a rule is in force, or why nobody can say. */
export function compileTimetable(
  { times }: Pick<Rule, 'times'>,
  siteTimeZone: string,
  calendars: CalendarDays,
): RuleTimetable | NonNullable<CompiledRule['flaw']> {
  const timeZone = times.timeZone ?? siteTimeZone
  if (!isTimeZone(timeZone)) {
    return { code: 'unknown-time-zone', text: `Die Zeitzone „${timeZone}“ ist hier nicht bekannt.` }
  }
  const days = compileRuleDays(times, calendars)
  if (!days.ok) return { code: 'bad-recurrence', text: days.error }
  return { timeZone, days: days.value, windows: compileRuleWindows(times, days.value, zoneClock(timeZone)) }
}

function timelineOf(
  { slideIds, anchorAt }: Pick<Playlist, 'slideIds' | 'anchorAt'>,
  durations: CompileContext['durations'],
): Timeline | undefined {
  const items = slideIds.flatMap((slideId) => {
    const durationMs = durations.get(slideId)
    return durationMs === undefined ? [] : { slideId, durationMs }
  })
  return createTimeline(items, anchorAt)
}

function timelineOfAction({ durations, timelines }: CompileContext, action: RuleAction): Timeline | undefined {
  if (action.kind === 'slide') return timelineOf({ slideIds: [action.slideId], anchorAt: 0 }, durations)
  return action.kind === 'playlist' ? timelines.get(action.playlistId) : undefined
}

function targetFlaw(plan: SchedulePlan, rule: Rule): CompiledRule['flaw'] {
  const { target } = rule
  if (target.kind === 'group' && !plan.groups.some(({ id }) => id === target.groupId)) {
    return { code: 'unknown-group', text: `Die Gruppe „${target.groupId}“ gibt es nicht.` }
  }
  const tags = target.kind === 'tags' ? parseTagExpression(target.expression) : undefined
  if (tags && !tags.ok) {
    return {
      code: 'bad-tags',
      text: `Die Merkmale sind nicht zu lesen, Zeichen ${tags.error.position + 1}: ${tags.error.text}`,
    }
  }
  if (ruleReaches(rule, plan.screen, plan.groups)) return undefined
  return { code: 'other-target', text: 'Sie gilt für andere Bildschirme.' }
}

function actionFlaw(plan: SchedulePlan, { action }: Rule, timeline: Timeline | undefined): CompiledRule['flaw'] {
  switch (action.kind) {
    case 'playlist':
      if (timeline) return undefined
      return plan.playlists.some(({ id }) => id === action.playlistId)
        ? { code: 'empty-playlist', text: 'In ihrer Playlist ist kein Beitrag, der gezeigt werden kann.' }
        : { code: 'unknown-playlist', text: `Die Playlist „${action.playlistId}“ gibt es nicht.` }
    case 'slide':
      return timeline ? undefined : { code: 'unknown-slide', text: `Den Beitrag „${action.slideId}“ gibt es nicht.` }
    case 'layout':
      return plan.layouts.some(({ id }) => id === action.layoutId)
        ? undefined
        : { code: 'unknown-layout', text: `Die Aufteilung „${action.layoutId}“ gibt es nicht.` }
    case 'light':
      return undefined
  }
}
