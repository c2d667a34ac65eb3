import type { Layout } from '#schema/layout'
import { type CalendarDays, createCalendarDays } from './calendar-days.ts'
import { type CompiledRule, compileRules, type SchedulePlan } from './compiled-rule.ts'
import { DEFAULT_LAYOUT } from './default-layout.ts'
import { holds } from './interval.ts'
import type { Light, ScreenMoment } from './schedule.ts'
import { type Segment, SiteDays } from './site-days.ts'
import { voicesIn, voicesOf } from './voices.ts'
import { ZoneLane } from './zone-lane.ts'

/** What stays as it is for a whole segment. */
interface Frame {
  readonly segment: Segment
  readonly layout: Layout | undefined
  readonly light: Light
  /** Of the zones that rules fill, in the order of the layout. */
  readonly lanes: readonly ZoneLane[]
}

/** A plan made ready for questions. */
export class CompiledPlan {
  readonly plan: SchedulePlan
  /** All rules of the plan, strongest first. */
  readonly rules: readonly CompiledRule[]
  readonly calendars: CalendarDays
  readonly days: SiteDays
  readonly #layouts: ReadonlyMap<string, Layout>
  readonly #lanes = new Map<string, ZoneLane>()
  /** That of the last question; most of the next ones are about the same segment. */
  #frame: Frame | undefined

  constructor(plan: SchedulePlan) {
    this.plan = plan
    this.calendars = createCalendarDays(plan.calendars)
    this.rules = compileRules(plan, this.calendars)
    this.days = new SiteDays(this.rules, plan.timeZone)
    this.#layouts = new Map(plan.layouts.map((layout) => [layout.id, layout]))
  }

  momentAt(atMs: number): ScreenMoment {
    const { segment, layout, light, lanes } = this.#frameAt(atMs)
    let nextChangeAt = segment.endsAt
    const zones = lanes.map((lane) => {
      const { zoneId } = lane
      const { startedAt, endsAt, slide } = lane.turnAt(atMs)
      nextChangeAt = Math.min(nextChangeAt, endsAt)
      if (!slide) return { zoneId, turn: undefined }
      const { slideId, pass, compiled } = slide
      return { zoneId, turn: { slideId, ruleId: compiled.rule.id, startedAt, endsAt, pass } }
    })
    return { layout, light, zones, nextChangeAt }
  }

  segmentAt(atMs: number): Segment {
    return this.days.segmentAt(atMs)
  }

  laneOf(zoneId: string): ZoneLane {
    const known = this.#lanes.get(zoneId) ?? new ZoneLane(zoneId, this.days)
    this.#lanes.set(zoneId, known)
    return known
  }

  #frameAt(atMs: number): Frame {
    if (this.#frame && holds(this.#frame.segment, atMs)) return this.#frame
    const segment = this.segmentAt(atMs)
    const { layout } = this.layoutIn(segment)
    const lanes = slidesZoneIds(layout).map((zoneId) => this.laneOf(zoneId))
    this.#frame = { segment, layout, light: this.lightIn(segment).light, lanes }
    return this.#frame
  }

  /** The layout in force, and the rule that says so; without one it is that of the screen. */
  layoutIn({ inForce }: Segment): { readonly layout: Layout | undefined; readonly by: CompiledRule | undefined } {
    for (const by of inForce) {
      const { action } = by.rule
      const layout = action.kind === 'layout' ? this.#layouts.get(action.layoutId) : undefined
      if (layout) return { layout, by }
    }
    const { layoutId, kind } = this.plan.screen
    const own = this.#layouts.get(layoutId ?? '')
    return { layout: own ?? (kind === 'monitor' ? DEFAULT_LAYOUT : undefined), by: undefined }
  }

  /**
   * The light in force, the rule that says so, and the stronger rule for a zone that lights the screen nevertheless:
   * an evacuation is not shown in the dark.
   */
  lightIn(segment: Segment): { readonly light: Light; readonly by?: CompiledRule; readonly litBy?: CompiledRule } {
    const by = segment.inForce.find(({ rule }) => rule.action.kind === 'light')
    if (by?.rule.action.kind !== 'light') return { light: { percent: 100 } }
    const { layout } = this.layoutIn(segment)
    const heard = slidesZoneIds(layout).flatMap((zoneId) => voicesIn(voicesOf(segment, zoneId)))
    const litBy = heard.filter(({ classRank }) => classRank < by.classRank).toSorted((a, b) => a.rank - b.rank)[0]
    if (!litBy)
      return { light: { percent: by.rule.action.percent, priority: by.rule.priority, ruleId: by.rule.id }, by }
    return { light: { percent: 100, priority: litBy.rule.priority, ruleId: litBy.rule.id }, by, litBy }
  }
}

/** The zones of a layout that rules fill. */
export function slidesZoneIds(layout: Layout | undefined): string[] {
  return layout?.zones.filter(({ kind }) => kind === 'slides').map(({ id }) => id) ?? []
}
