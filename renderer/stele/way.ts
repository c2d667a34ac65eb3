import { findAlternatives } from '#player/wayfinding/alternatives'
import type { Conditions } from '#player/wayfinding/conditions'
import { describeNotes, describeTour, type RouteStep } from '#player/wayfinding/directions'
import type { NavGraph } from '#player/wayfinding/graph'
import type { Route } from '#player/wayfinding/route'
import type { Tour } from '#player/wayfinding/tour'
import { findWayToShow } from '#player/wayfinding/way-to-show'
import type { Access, BuildingPlan, Unit } from '#schema/building'
import type { Screen } from '#schema/screen'
import type { Knowledge } from './knowledge.ts'
import { roundedMetres, stelePosition } from './nearest.ts'
import { currentLanguage, t } from './text.ts'
import type { Target } from './visit.ts'
import { unitOf } from './whereabouts.ts'

/** What the route view shows. */
export type Way =
  | {
      readonly kind: 'way'
      readonly plan: BuildingPlan
      /** The whole tour as one line on the plan. */
      readonly route: Route
      readonly tour: Tour
      readonly steps: readonly RouteStep[]
      readonly goal: Unit | undefined
      /** What to know of it, one sentence each. */
      readonly lines: readonly string[]
      /** Asked for a profile for which there is no way, which this says: shown is the quickest one. */
      readonly unfit: readonly string[]
    }
  /** Closed for now; `lines` say what and until when. */
  | { readonly kind: 'shut'; readonly lines: readonly string[] }
  /** The plan knows no way there. */
  | { readonly kind: 'none' }
  /** Not in this house, or not on its plan. */
  | { readonly kind: 'elsewhere' }

export type FoundWay = Extract<Way, { kind: 'way' }>

/** One of several ways to the same place. */
export interface OtherWay {
  /** Lifts and stairs that it takes, by their signs. */
  readonly by: readonly string[]
  readonly minutes: number
  readonly metres: number
}

/**
 * Finds the way to the nearest rooms of some targets, from where the stele stands and as its reader looks. `choice` is
 * the way itself or, from 1 on, one of the other ways to a single target.
 */
export function wayTo(
  targets: readonly Target[],
  { plan, graph }: Knowledge,
  screen: Screen,
  conditions: Conditions,
  choice: number,
): Way {
  if (!plan || !graph) return { kind: 'none' }
  const stops = targets.map(({ unitIds }) => unitIds.filter((id) => unitOf(plan, id)))
  if (stops.some((unitIds) => unitIds.length === 0)) return { kind: 'elsewhere' }
  const found = findWayToShow(graph, stelePosition(screen), stops, conditions, currentLanguage())
  if (!found.ok) {
    const { failure, lines } = found.error
    const isShut = failure.kind === 'closed' || failure.kind === 'no-way-for-profile'
    return isShut ? { kind: 'shut', lines } : { kind: 'none' }
  }
  const { tour, unfit } = found.value
  const other = choice > 0 ? waysToOne(stops[0] ?? [], graph, screen, conditions)[choice] : undefined
  return described(other ? { ...tour, routes: [other] } : tour, graph, screen, conditions, unfit)
}

/** All ways to a single target, the best first; one where there is no other. */
export function otherWays(
  { unitIds }: Target,
  { graph }: Knowledge,
  screen: Screen,
  conditions: Conditions,
): readonly OtherWay[] {
  if (!graph) return []
  return waysToOne(unitIds, graph, screen, conditions).map((route) => ({
    by: connectorNames(graph, route),
    minutes: minutesOf(route),
    metres: roundedMetres(route.lengthM),
  }))
}

function waysToOne(unitIds: readonly string[], graph: NavGraph, screen: Screen, conditions: Conditions): Route[] {
  const found = findAlternatives(graph, stelePosition(screen), unitIds, conditions)
  return found.ok ? found.value : []
}

function described(
  tour: Tour,
  graph: NavGraph,
  { place }: Screen,
  conditions: Conditions,
  unfit: readonly string[],
): FoundWay {
  const route = joined(tour.routes)
  const language = currentLanguage()
  const detour = route.notes.some(({ kind }) => kind === 'detour') ? connectorNames(graph, route).slice(0, 1) : []
  return {
    kind: 'way',
    plan: graph.plan,
    route,
    tour,
    steps: describeTour(graph, tour.routes, place.readerHeadingDeg, language, conditions.profile),
    goal: unitOf(graph.plan, route.targetUnitId),
    lines: [
      ...describeNotes(graph, route.notes, language, conditions),
      ...detour.map((name) => t('route.detour', { name })),
    ],
    unfit,
  }
}

function connectorNames({ plan }: NavGraph, { legs }: Route): string[] {
  const ids = new Set(legs.flatMap(({ via }) => via?.connectorId ?? []))
  return plan.connectors.filter(({ id }) => ids.has(id)).map(({ name }) => name)
}

/** One route of several; as free of steps as its worst part. */
function joined(routes: readonly Route[]): Route {
  const sum = (part: (route: Route) => number): number => routes.reduce((all, route) => all + part(route), 0)
  const worst: Access = routes.some(({ stepFree }) => stepFree === 'no')
    ? 'no'
    : routes.some(({ stepFree }) => stepFree === 'unknown')
      ? 'unknown'
      : 'yes'
  return {
    legs: routes.flatMap(({ legs }) => legs),
    lengthM: sum(({ lengthM }) => lengthM),
    durationMs: sum(({ durationMs }) => durationMs),
    stepFree: worst,
    targetUnitId: routes.at(-1)?.targetUnitId ?? '',
    notes: routes.flatMap(({ notes }) => notes),
  }
}

/** Rounded up, because arriving early is the better mistake. */
function minutesOf({ durationMs }: Route): number {
  return Math.max(1, Math.ceil(durationMs / 60_000))
}

/** `3 Min.` */
export function minutesText(route: Route): string {
  return t('route.minutes', { minutes: minutesOf(route) })
}

/** `90 m, stufenlos`. */
export function lengthText({ lengthM, stepFree }: Route): string {
  return `${t('route.metres', { metres: roundedMetres(lengthM) })}${t('list.comma')}${t(`route.stepFree.${stepFree}`)}`
}

/** Steps of one page, and where the next page starts. */
export interface StepWindow {
  readonly from: number
  readonly until: number
}

/** Pages of a list of steps; the last page is as full as the others, so that the eye stays in place. */
export function stepWindow(count: number, perPage: number, at: number): StepWindow {
  const from = Math.max(0, Math.min(at, count - perPage))
  return { from, until: Math.min(count, from + perPage) }
}
