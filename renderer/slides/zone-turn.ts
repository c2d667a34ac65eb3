import type { ScreenPlan } from '#schema/local-api'
import type { ScheduledTurn, ZoneMoment } from '#player/schedule/schedule'
import { planWithout, scheduleOf } from '../link/schedule-of.ts'
import { isTurn, turnOf, type Turn, type TurnWorld } from './turns.ts'

/** Longest search for something to show instead, in turns: half an hour of slides of ten seconds. */
const LOOK_AHEAD_MAX = 180

/** What a zone shows, and what it had to leave out. */
export interface ZoneTurn {
  readonly turn: Turn | undefined
  /** Slides that are due but have nothing to show, with the reason. */
  readonly passed: readonly { readonly slideId: string; readonly reason: string }[]
}

/**
 * What is due in a zone at `atMs` (UTC milliseconds), a pure function of the clock. A slide that is broken or has
 * nothing to show is passed over: the next usable one of its rule comes early and keeps the rest of its time, so that
 * from the next boundary on everything is where the clock says. A rule without anything usable counts as not made.
 */
export function zoneTurnAt(plan: ScreenPlan, zoneId: string, world: TurnWorld, atMs: number): ZoneTurn {
  const due = scheduledAt(plan, zoneId, atMs)
  if (!due) return { turn: undefined, passed: [] }
  const slides = slidesOf(plan)
  const untried = new Set(slideIdsOf(plan, due.ruleId))
  const passed = new Map<string, string>()
  let candidate: ScheduledTurn | undefined = due
  for (let step = 0; candidate && untried.size > 0 && step < LOOK_AHEAD_MAX; step += 1) {
    if (candidate.ruleId === due.ruleId && untried.delete(candidate.slideId)) {
      const slide = slides.get(candidate.slideId)
      const span = { scheduled: due, startedAt: due.startedAt, endsAt: due.endsAt, pass: candidate.pass }
      const turn = slide ? turnOf(slide, span, world, atMs) : { reason: 'Der Beitrag fehlt in der Veröffentlichung' }
      if (isTurn(turn)) return { turn, passed: entries(passed) }
      if (turn.reason !== undefined) passed.set(candidate.slideId, turn.reason)
    }
    candidate = scheduledAt(plan, zoneId, candidate.endsAt)
  }
  const other = zoneTurnAt(planWithout(plan, due.ruleId), zoneId, world, atMs)
  const turn = other.turn && { ...other.turn, endsAt: Math.min(other.turn.endsAt, due.endsAt) }
  return { turn, passed: [...entries(passed), ...other.passed] }
}

function slideIdsOf(plan: ScreenPlan, ruleId: string): readonly string[] {
  const action = plan.rules.find((rule) => rule.id === ruleId)?.action
  if (action?.kind === 'slide') return [action.slideId]
  if (action?.kind !== 'playlist') return []
  return plan.playlists.find((playlist) => playlist.id === action.playlistId)?.slideIds ?? []
}

/** Whose time it is in a zone, whether it has something to show or not. */
export function scheduledAt(plan: ScreenPlan, zoneId: string, atMs: number): ScheduledTurn | undefined {
  return zoneAt(plan, zoneId, atMs)?.turn
}

/** Whether the screen is divided so that there is such a zone. */
export function hasZone(plan: ScreenPlan, zoneId: string, atMs: number): boolean {
  return zoneAt(plan, zoneId, atMs) !== undefined
}

function zoneAt(plan: ScreenPlan, zoneId: string, atMs: number): ZoneMoment | undefined {
  return scheduleOf(plan)
    .at(atMs)
    .zones.find((zone) => zone.zoneId === zoneId)
}

const slideMaps = new WeakMap<ScreenPlan['slides'], ReadonlyMap<string, ScreenPlan['slides'][number]>>()

function slidesOf({ slides }: ScreenPlan): ReadonlyMap<string, ScreenPlan['slides'][number]> {
  const known = slideMaps.get(slides) ?? new Map(slides.map((slide) => [slide.id, slide]))
  slideMaps.set(slides, known)
  return known
}

function entries(passed: ReadonlyMap<string, string>): ZoneTurn['passed'] {
  return [...passed].map(([slideId, reason]) => ({ slideId, reason }))
}
