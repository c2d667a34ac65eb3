import type { Conditions } from '#player/wayfinding/conditions'
import type { RouteStep } from '#player/wayfinding/directions'
import type { NavGraph } from '#player/wayfinding/graph'
import type { Route, RouteFailure } from '#player/wayfinding/route'
import type { Access, BuildingPlan, Unit } from '#schema/building'
import type { Profile } from '#schema/route-link'
import type { Screen } from '#schema/screen'
import type { Knowledge } from './knowledge.ts'
import { roundedMetres, stelePosition } from './nearest.ts'
import { connectorName, failureLines, noteLines, tourSteps } from './route-words.ts'
import { t } from './text.ts'
import { findTour, type Tour } from './tour.ts'
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
      /** Asked for a profile for which there is no way: this is the quickest one, with what is wrong with it. */
      readonly unfitFor: Exclude<Profile, 'quick'> | undefined
    }
  /** Closed for now; `lines` say what and until when. */
  | { readonly kind: 'shut'; readonly lines: readonly string[] }
  /** The plan knows no way there. */
  | { readonly kind: 'none' }
  /** Not in this house, or not on its plan. */
  | { readonly kind: 'elsewhere' }

export type FoundWay = Extract<Way, { kind: 'way' }>

/** A way that leaves out a lift or stairs of the shown one. */
export interface OtherWay {
  /** What it goes by; undefined when it needs none. */
  readonly by: string | undefined
  readonly avoidConnectorId: string
  readonly minutes: number
  readonly metres: number
}

/** Finds the way to the nearest rooms of some targets, from where the stele stands and as its reader looks. */
export function wayTo(
  targets: readonly Target[],
  { plan, graph }: Knowledge,
  screen: Screen,
  conditions: Conditions,
): Way {
  if (!plan || !graph) return { kind: 'none' }
  const stops = targets.map(({ unitIds }) => unitIds.filter((id) => unitOf(plan, id)))
  if (stops.some((unitIds) => unitIds.length === 0)) return { kind: 'elsewhere' }
  const found = findTour(graph, stelePosition(screen), stops, conditions)
  if (found.ok) return described(found.value, graph, screen, conditions, undefined)
  return without(found.error, stops, graph, screen, conditions)
}

/** Ways by other lifts or stairs, quickest first; only for one place, and only those that are not far longer. */
export function otherWays(
  { tour }: FoundWay,
  target: Target,
  graph: NavGraph,
  screen: Screen,
  conditions: Conditions,
): OtherWay[] {
  const [shown] = tour.routes
  if (!shown || tour.routes.length > 1) return []
  const used = new Set(shown.legs.flatMap(({ via }) => via?.connectorId ?? []))
  return [...used]
    .flatMap((connectorId): OtherWay[] => {
      const found = findTour(graph, stelePosition(screen), [target.unitIds], avoiding(conditions, connectorId))
      const route = found.ok ? found.value.routes[0] : undefined
      if (!route || route.durationMs > shown.durationMs * LONGER_AT_MOST) return []
      const by = route.legs.flatMap(({ via }) => via?.connectorId ?? [])
      if (by.includes(connectorId)) return []
      return [
        {
          by: by.map((id) => connectorName(graph, id)).find((name) => name !== undefined),
          avoidConnectorId: connectorId,
          minutes: minutesOf(route),
          metres: roundedMetres(route.lengthM),
        },
      ]
    })
    .toSorted((a, b) => a.minutes - b.minutes)
    .slice(0, OTHER_WAYS_MAX)
}

const LONGER_AT_MOST = 2
const OTHER_WAYS_MAX = 2

/** As if a lift or stairs were closed, because the visitor would rather not take it. */
export function avoiding(conditions: Conditions, connectorId: string | undefined): Conditions {
  if (connectorId === undefined) return conditions
  const closure = { id: 'avoided', featureId: connectorId, kind: 'closed' as const, from: 0 }
  return { ...conditions, closures: [...conditions.closures, closure] }
}

function without(
  failure: RouteFailure,
  stops: readonly (readonly string[])[],
  graph: NavGraph,
  screen: Screen,
  conditions: Conditions,
): Way {
  if (failure.kind === 'closed') return { kind: 'shut', lines: failureLines(graph, failure, conditions.timeZone) }
  const { profile } = conditions
  if (failure.kind !== 'no-way-for-profile' || profile === 'quick') return { kind: 'none' }
  const quick = findTour(graph, stelePosition(screen), stops, { ...conditions, profile: 'quick' })
  return quick.ok ? described(quick.value, graph, screen, conditions, profile) : { kind: 'none' }
}

function described(
  tour: Tour,
  graph: NavGraph,
  { place }: Screen,
  { timeZone }: Conditions,
  unfitFor: FoundWay['unfitFor'],
): FoundWay {
  const route = joined(tour.routes)
  return {
    kind: 'way',
    plan: graph.plan,
    route,
    tour,
    steps: tourSteps(graph, tour.routes, place.readerHeadingDeg),
    goal: unitOf(graph.plan, route.targetUnitId),
    lines: noteLines(graph, tour.routes, timeZone),
    unfitFor,
  }
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
