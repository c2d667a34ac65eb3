import type { Access } from '#schema/building'
import type { Closure } from '#schema/building-state'
import type { Profile } from '#schema/route-link'
import type { Point } from '#schema/primitives'
import { fail, ok, type Result } from '#schema/result'
import { bestPath } from './best-path.ts'
import type { Conditions } from './conditions.ts'
import { errandFor } from './errand.ts'
import { explainFailure } from './explain-failure.ts'
import { gatesOf } from './gates.ts'
import type { NavGraph } from './graph.ts'
import { notesOn } from './route-notes.ts'
import { traceRoute } from './trace-route.ts'

/** Where somebody stands. */
export interface Position {
  readonly levelId: string
  readonly point: Point
}

/** The part of a route on one level. The last leg has no `via`. */
export interface RouteLeg {
  readonly levelId: string
  /** From first to last, metres; at least one. Doors on the way are among them exactly. */
  readonly points: Point[]
  /** What is taken at the end of the leg, and to which level. */
  readonly via?: { readonly connectorId: string; readonly toLevelId: string }
}

export interface Route {
  readonly legs: RouteLeg[]
  /** Walked distance; rides in lifts do not count. */
  readonly lengthM: number
  readonly durationMs: number
  /** `unknown` when somebody would have to check a door, a room or a lift first. */
  readonly stepFree: Access
  readonly targetUnitId: string
  /** What somebody who walks it should know, most important first. */
  readonly notes: readonly RouteNote[]
}

/** A part of the building. */
export interface Feature {
  readonly kind: 'connector' | 'opening' | 'unit'
  readonly id: string
}

/** Something to say beside a route. */
export type RouteNote =
  /** Nobody has checked this on the way, and the profile depends on it. */
  | { readonly kind: 'unchecked'; readonly what: 'width' | 'steps' | 'slope' | 'car'; readonly feature: Feature }
  /** The way would be shorter if this were not closed. */
  | { readonly kind: 'detour'; readonly closure: Closure }
  /** A passage on the way closes soon. */
  | { readonly kind: 'closes'; readonly feature: Feature; readonly atMs: number }

/** Why there is no route. */
export type RouteFailure =
  | { readonly kind: 'no-route' }
  /** There would be one, were these not closed now; `opensAtMs` when that is known to end. */
  | { readonly kind: 'closed'; readonly closures: readonly Closure[]; readonly opensAtMs?: number }
  /** There is a way, but not for this profile: `otherwise` is the quickest, `barriers` what is wrong with it. */
  | {
      readonly kind: 'no-way-for-profile'
      readonly profile: Profile
      readonly otherwise: Route
      readonly barriers: readonly Feature[]
    }
  | { readonly kind: 'start-outside' }
  | { readonly kind: 'target-unknown' }

/**
 * The best way from a position to the nearest of some units, for who walks and when. It keeps to what is known to be
 * passable; only where that leads nowhere does it use what nobody has checked, and says so in `notes`.
 */
export function findRoute(
  graph: NavGraph,
  from: Position,
  toUnitIds: readonly string[],
  conditions: Conditions,
): Result<Route, RouteFailure> {
  const errand = errandFor(graph, from, toUnitIds)
  if (!errand.ok) return errand
  const { here, start } = errand.value
  if (here !== undefined) return ok(noWay(from, graph.units[here]?.unit.id ?? ''))
  const gates = gatesOf(errand.value, conditions)
  const found = bestPath(errand.value, gates, conditions)
  if (!found) return fail(explainFailure(errand.value, from, gates, conditions))
  const route = traceRoute(graph, from, start, found.path)
  return ok({ ...route, notes: notesOn(errand.value, found, gates, conditions) })
}

/**
 * The way of `findRoute` without its notes: for whoever tries many and does not ask why one of them leads nowhere, for
 * it takes many more searches to say why than to see that.
 */
export function seekRoute(
  graph: NavGraph,
  from: Position,
  toUnitIds: readonly string[],
  conditions: Conditions,
): Route | undefined {
  const errand = errandFor(graph, from, toUnitIds)
  if (!errand.ok) return undefined
  const { here, start } = errand.value
  if (here !== undefined) return noWay(from, graph.units[here]?.unit.id ?? '')
  const found = bestPath(errand.value, gatesOf(errand.value, conditions), conditions)
  return found && traceRoute(graph, from, start, found.path)
}

/** One stands in the target already. */
function noWay(from: Position, targetUnitId: string): Route {
  const legs = [{ levelId: from.levelId, points: [from.point] }]
  return { legs, lengthM: 0, durationMs: 0, stepFree: 'yes', targetUnitId, notes: [] }
}
