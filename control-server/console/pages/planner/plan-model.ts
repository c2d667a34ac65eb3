import type { Rule } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { RuleRemark, StaffSchedule } from '#schema/staff-schedule'
import { checkRules } from '#player/schedule/check-rules'
import { ruleReaches } from '#player/schedule/rule-target'
import { changesOf } from './day-bars.ts'
import type { GridSection } from './day-grid.ts'
import { type Clash, screenDay, type ScreenDay } from './screen-day.ts'
import { sectionsOf } from './screen-groups.ts'
import { dayRange, type TimeRange, visibleRange } from './zone-clock.ts'

/** Everything that the page says about one day. */
export interface PlanModel {
  readonly schedule: StaffSchedule
  readonly sections: readonly GridSection[]
  /** The part of the day that is drawn. */
  readonly range: TimeRange
  readonly remarks: readonly RuleRemark[]
  readonly clashes: readonly ScreenClash[]
}

export interface ScreenClash extends Clash {
  readonly screen: Screen
}

/** Screens that a rule is meant for, in the order of the house. */
export function reachedScreens(schedule: StaffSchedule, rule: Pick<Rule, 'target'>): readonly Screen[] {
  return schedule.screens.filter((screen) => ruleReaches(rule, screen, schedule.groups))
}

interface Kept {
  readonly basis: string
  readonly day: ScreenDay
}

/** Computes models and keeps the rows of screens that an edit does not touch. */
export class PlanModels {
  readonly #days = new Map<string, Kept>()
  readonly #remarks = new WeakMap<StaffSchedule, readonly RuleRemark[]>()
  #last: { readonly schedule: StaffSchedule; readonly date: string; readonly model: PlanModel } | undefined

  /** The same object for the same schedule and day. */
  modelOf(schedule: StaffSchedule, date: string, now: number): PlanModel {
    if (this.#last?.schedule === schedule && this.#last.date === date) return this.#last.model
    const range = dayRange(date, schedule.timeZone)
    const remarks = this.#remarksOf(schedule, now)
    const classes = new Map(schedule.rules.map(({ id, priority }) => [id, priority]))
    // A stronger class that hides a weaker one is how classes are meant; between equals nobody has decided.
    const isClash = (ruleId: string, otherRuleId: string) => classes.get(ruleId) === classes.get(otherRuleId)
    const facts = JSON.stringify([date, schedule.timeZone, schedule.layouts, schedule.calendars])
    const sections = sectionsOf(schedule).map(({ id, name, screens }) => ({
      id,
      name,
      days: screens.map((screen) => {
        const rules = schedule.rules.filter((rule) => ruleReaches(rule, screen, schedule.groups))
        const basis = `${facts}${JSON.stringify([screen, rules, playlistLengths(schedule, rules)])}`
        const kept = this.#days.get(screen.id)
        if (kept?.basis === basis) return kept.day
        const day = screenDay(schedule, screen, rules, range, isClash)
        this.#days.set(screen.id, { basis, day })
        return day
      }),
    }))
    const days = sections.flatMap((section) => section.days)
    const model: PlanModel = {
      schedule,
      sections,
      remarks,
      range: visibleRange(date, schedule.timeZone, changesOf(days)),
      clashes: days.flatMap(({ screen, zones }) =>
        zones.flatMap(({ clashes }) => clashes.map((clash) => ({ ...clash, screen }))),
      ),
    }
    this.#last = { schedule, date, model }
    return model
  }

  #remarksOf(schedule: StaffSchedule, now: number): readonly RuleRemark[] {
    const known = this.#remarks.get(schedule)
    if (known) return known
    const remarks = checkRules(schedule, now)
    this.#remarks.set(schedule, remarks)
    return remarks
  }
}

/** An empty playlist shows nothing, so whether one is empty decides what shows. */
function playlistLengths(schedule: StaffSchedule, rules: readonly Rule[]): readonly number[] {
  return rules.map(({ action }) =>
    action.kind === 'playlist'
      ? (schedule.playlists.find(({ id }) => id === action.playlistId)?.slideIds.length ?? -1)
      : 0,
  )
}
