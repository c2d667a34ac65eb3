import type { Layout } from '#schema/layout'
import type { PriorityClass } from '#schema/rule'
import { CompiledPlan } from './compiled-plan.ts'
import type { SchedulePlan } from './compiled-rule.ts'
import { explainMoment, type ScreenExplanation } from './explain.ts'

/** What a screen shows, and why, at any instant. */
export interface Schedule {
  /** What shows at `atMs`, UTC milliseconds. Throws a RangeError for an instant that no calendar has. */
  at(atMs: number): ScreenMoment
  /** The same with reasons, for people. */
  explain(atMs: number): ScreenExplanation
}

export interface ScreenMoment {
  /** Division of the screen; undefined for a stele, which has its own interface. */
  readonly layout: Layout | undefined
  readonly light: Light
  /** The `slides` zones of the layout, in its order. */
  readonly zones: readonly ZoneMoment[]
  /** Until then, exclusive, this whole answer stays as it is. At the latest the end of the site's day. */
  readonly nextChangeAt: number
}

/** Brightness of the picture, 0 is off. Without a rule it is full. */
export interface Light {
  readonly percent: number
  readonly priority?: PriorityClass
  readonly ruleId?: string
}

export interface ZoneMoment {
  readonly zoneId: string
  /** Undefined: the quiet house view. */
  readonly turn: ScheduledTurn | undefined
}

export interface ScheduledTurn {
  readonly slideId: string
  readonly ruleId: string
  /** UTC milliseconds. */
  readonly startedAt: number
  /** Exclusive; what follows starts then. */
  readonly endsAt: number
  /** Rises with each showing of the slide, so that what is in it (news, pages) takes turns as well. */
  readonly pass: number
}

export type { SchedulePlan } from './compiled-rule.ts'

/**
 * The schedule of one screen: a pure function of plan and instant, so that every machine, every restart and every
 * order of questions gives the same answers. Computes when asked, and remembers the days around the last question.
 *
 * Layout, light and each zone are decided on their own: the strongest class wins, among equals the lower id. Rules
 * that can not be read, and those with nothing to show, count as not made. Limited rules (`sharePercent`,
 * `playsPerHourMax`) share a zone with the strongest unlimited one, see `voices.ts` and `mix-hour.ts`. Layout and
 * light change to the minute; what a zone shows may wait for a slide, see `start` of a rule and `zone-lane.ts`.
 */
export function createSchedule(plan: SchedulePlan): Schedule {
  const compiled = new CompiledPlan(plan)
  let last: { readonly atMs: number; readonly moment: ScreenMoment } | undefined
  const at = (atMs: number): ScreenMoment => {
    if (last && last.atMs <= atMs && atMs < last.moment.nextChangeAt) return last.moment
    last = { atMs, moment: compiled.momentAt(atMs) }
    return last.moment
  }
  return { at, explain: (atMs) => explainMoment(compiled, at(atMs), atMs) }
}
