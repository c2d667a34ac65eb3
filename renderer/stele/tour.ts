import type { Conditions } from '#player/wayfinding/conditions'
import type { NavGraph } from '#player/wayfinding/graph'
import { findRoute, type Position, type Route, type RouteFailure } from '#player/wayfinding/route'
import { fail, ok, type Result } from '#schema/result'

/** Several places one after the other. */
export interface Tour {
  readonly routes: readonly Route[]
  /** Indexes of the places in the order in which they are reached. */
  readonly order: readonly number[]
}

/** The quickest order of up to five places. Fails with what is wrong with the first place that can not be reached. */
export function findTour(
  graph: NavGraph,
  from: Position,
  stops: readonly (readonly string[])[],
  conditions: Conditions,
): Result<Tour, RouteFailure> {
  const known = new Map<string, Result<Route, RouteFailure>>()
  const leg = (start: Position, stop: number): Result<Route, RouteFailure> => {
    const key = `${start.levelId} ${start.point.join(' ')} ${stop}`
    const found = known.get(key) ?? findRoute(graph, start, stops[stop] ?? [], conditions)
    known.set(key, found)
    return found
  }
  let best: Tour | undefined
  let bestMs = Infinity
  let failure: RouteFailure = { kind: 'target-unknown' }
  const walk = (start: Position, done: Tour, doneMs: number): void => {
    if (doneMs >= bestMs) return
    if (done.order.length === stops.length) {
      best = done
      bestMs = doneMs
      return
    }
    for (const stop of stops.keys()) {
      if (done.order.includes(stop)) continue
      const found = leg(start, stop)
      if (!found.ok) {
        failure = found.error
        continue
      }
      const route = found.value
      walk(
        endOf(route, start),
        { routes: [...done.routes, route], order: [...done.order, stop] },
        doneMs + route.durationMs,
      )
    }
  }
  walk(from, { routes: [], order: [] }, 0)
  return best ? ok(best) : fail(failure)
}

function endOf({ legs }: Route, start: Position): Position {
  const last = legs.at(-1)
  const point = last?.points.at(-1)
  return last && point ? { levelId: last.levelId, point } : start
}
