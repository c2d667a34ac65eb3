import { STOPS_MAX } from '#schema/route-link'
import { fail, ok, type Result } from '#schema/result'
import type { Conditions } from './conditions.ts'
import type { NavGraph } from './graph.ts'
import { findRoute, type Position, type Route, type RouteFailure, seekRoute } from './route.ts'

/** A way over several stops. */
export interface Tour {
  /** Indexes of the stops in the order in which they are best visited. */
  readonly order: readonly number[]
  /** To each stop from the one before, in that order. */
  readonly routes: readonly Route[]
  readonly lengthM: number
  readonly durationMs: number
}

/** Why there is no way over all stops: what is wrong with the way to one of them. */
export interface TourFailure {
  /** Index of the stop. */
  readonly stop: number
  readonly failure: RouteFailure
}

/**
 * The quickest way that visits all stops, 1 to `STOPS_MAX`, in the best order. The unit ids of a stop are
 * alternatives: the nearest from where one comes counts. Time spent at a stop is not known and not counted; hours and
 * closures are read at the instant one arrives. Throws a RangeError for no stops or too many.
 */
export function findTour(
  graph: NavGraph,
  from: Position,
  stops: readonly (readonly string[])[],
  conditions: Conditions,
): Result<Tour, TourFailure> {
  if (stops.length === 0 || stops.length > STOPS_MAX) throw new RangeError(`a tour of ${stops.length} stops`)
  const planner = new TourPlanner(graph, stops, conditions)
  planner.goOn(from, [], 0)
  const ordered = planner.best
  if (!ordered) return fail(planner.failure())
  const routes = ordered.map(({ stop, route, from: setsOutFrom, atMs }) => {
    const told = findRoute(graph, setsOutFrom, stops[stop] ?? [], { ...conditions, atMs })
    return told.ok ? told.value : route
  })
  return ok({
    order: ordered.map(({ stop }) => stop),
    routes,
    lengthM: routes.reduce((metres, { lengthM }) => metres + lengthM, 0),
    durationMs: routes.reduce((time, { durationMs }) => time + durationMs, 0),
  })
}

/** The way to a stop that is asked for at an instant. */
interface Outing {
  readonly stop: number
  readonly from: Position
  readonly atMs: number
}

interface Visit extends Outing {
  readonly route: Route
}

/** Tries the orders, the nearest stop first, and gives up each as soon as it is no better than the best so far. */
class TourPlanner {
  readonly #graph: NavGraph
  readonly #stops: readonly (readonly string[])[]
  readonly #conditions: Conditions
  #bestMs = Number.POSITIVE_INFINITY
  best: readonly Visit[] | undefined
  /** The first that leads nowhere. */
  #lost: Outing | undefined

  constructor(graph: NavGraph, stops: readonly (readonly string[])[], conditions: Conditions) {
    this.#graph = graph
    this.#stops = stops
    this.#conditions = conditions
  }

  /** Why there is no tour; explained at the end, for it takes long, and most orders fail for the same reason. */
  failure(): TourFailure {
    const { stop, from, atMs } = this.#lost ?? { stop: 0, from: undefined, atMs: this.#conditions.atMs }
    const found = from && findRoute(this.#graph, from, this.#stops[stop] ?? [], { ...this.#conditions, atMs })
    return { stop, failure: found && !found.ok ? found.error : { kind: 'no-route' } }
  }

  goOn(from: Position, visited: readonly Visit[], durationMs: number): void {
    if (visited.length === this.#stops.length) {
      this.best = visited
      this.#bestMs = durationMs
      return
    }
    const atMs = this.#conditions.atMs + durationMs
    const next: Visit[] = []
    for (const [stop, unitIds] of this.#stops.entries()) {
      if (visited.some((visit) => visit.stop === stop)) continue
      const route = seekRoute(this.#graph, from, unitIds, { ...this.#conditions, atMs })
      if (route) next.push({ stop, from, atMs, route })
      else this.#lost ??= { stop, from, atMs }
    }
    for (const visit of next.toSorted((a, b) => a.route.durationMs - b.route.durationMs)) {
      const arrivedMs = durationMs + visit.route.durationMs
      if (arrivedMs < this.#bestMs) this.goOn(endOf(visit.route), [...visited, visit], arrivedMs)
    }
  }
}

function endOf({ legs }: Route): Position {
  const leg = legs.at(-1)
  return { levelId: leg?.levelId ?? '', point: leg?.points.at(-1) ?? [0, 0] }
}
