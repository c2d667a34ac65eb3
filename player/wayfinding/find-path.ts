import type { Conditions } from './conditions.ts'
import { dislikeFactor, walkingSpeedMps } from './costs.ts'
import { edgesThrough, type Gate, isOpenAt, nextChange } from './gates.ts'
import type { Errand } from './errand.ts'
import { type Path, type PathQuery, shortestPath } from './shortest-path.ts'
import { ACCESS, weigh, type Wish } from './weigh.ts'

/** Nobody walks longer than this in one house; what opens or closes later does not matter. */
const WALK_MS_MAX = 2 * 3_600_000

/**
 * The cheapest path for a wish at an instant, through no gate that is closed when one gets there. Whoever comes too
 * early finds a gate closed and does not wait.
 */
export function findPath(errand: Errand, wish: Wish, gates: readonly Gate[], { atMs }: Conditions): Path | undefined {
  const relevant = gatesAhead(errand, gates)
  const changesMs = relevant.reduce((next, gate) => Math.min(next, nextChange(gate, atMs)), Number.POSITIVE_INFINITY)
  const closed = relevant.filter((gate) => !isOpenAt(gate, atMs))
  const path = pathBeside(errand, wish, closed)
  const arrivesMs = atMs + (path ? path.seconds * 1_000 : WALK_MS_MAX)
  // What was open at the start was open all the way, and nothing else was.
  if (arrivesMs < changesMs) return path
  const changing = relevant.filter((gate) => nextChange(gate, atMs) <= atMs + WALK_MS_MAX)
  if (changing.length === 0) return path
  const gatesOn = new Map<number, Gate[]>()
  for (const gate of changing) {
    for (const edge of edgesThrough(errand.graph, gate)) gatesOn.set(edge, [...(gatesOn.get(edge) ?? []), gate])
  }
  const shut = closed.filter((gate) => !changing.includes(gate))
  if (isShutOff(errand, shut)) return undefined
  const query = {
    ...queryFor(errand, wish, shut),
    isOpenAfter: (edge: number, seconds: number): boolean => {
      const onEdge = gatesOn.get(edge)
      return !onEdge || onEdge.every((gate) => isOpenAt(gate, atMs + seconds * 1_000))
    },
  }
  // The pleasant way may be too slow for a gate that closes meanwhile; then who hurries still gets through.
  return shortestPath(query) ?? shortestPath(inHaste(query))
}

/** Who stands in a closed corridor is in it already. */
export function gatesAhead({ start }: Errand, gates: readonly Gate[]): Gate[] {
  return gates.filter(({ kind, index }) => kind !== 'unit' || !start.units.includes(index))
}

/** Whether any path leads there while some gates are closed, whatever the time. */
export function leadsThere(errand: Errand, wish: Wish, closed: readonly Gate[]): boolean {
  return pathBeside(errand, wish, closed) !== undefined
}

/** Where the goal itself is closed nobody need look for a way all through the house. */
function pathBeside(errand: Errand, wish: Wish, closed: readonly Gate[]): Path | undefined {
  return isShutOff(errand, closed) ? undefined : shortestPath(queryFor(errand, wish, closed))
}

/** Whether the goal itself is closed. A lift that stops right in it is a way in of its own. */
function isShutOff({ graph, targetUnits }: Errand, closed: readonly Gate[]): boolean {
  return targetUnits.every(
    (unit) =>
      closed.some(({ kind, index }) => kind === 'unit' && index === unit) &&
      !graph.rides.some(({ nodes }) => nodes.some((node) => graph.nodes[node]?.unit === unit)),
  )
}

/** The same query, but by seconds alone. */
function inHaste(query: PathQuery): PathQuery {
  const { weights, starts } = query
  const cost = weights.seconds.map((seconds, edge) => (Number.isFinite(weights.cost[edge]) ? seconds : Infinity))
  return {
    ...query,
    // What makes a level cost more than its seconds does not count.
    weights: { ...weights, cost, levelCostMin: 0 },
    starts: starts.map((start) => ({ ...start, cost: start.seconds })),
  }
}

function queryFor({ graph, start, targetUnits }: Errand, wish: Wish, closed: readonly Gate[]): PathQuery {
  const weights = weigh(graph, wish, closed)
  const limit = wish.verifiedOnly ? 0 : 1
  const pace = walkingSpeedMps(wish.profile)
  const starts = start.nodes.flatMap(({ node, metres }) => {
    const index = graph.nodes[node]?.unit ?? -1
    const unit = graph.plan.units[index]
    if (!unit || (weights.unitAccess[index] ?? ACCESS.indexOf('no')) > limit) return []
    const seconds = metres / pace
    return [{ node, seconds, cost: seconds * wish.unguided * dislikeFactor(unit, wish.profile) }]
  })
  return { graph, weights, starts, startUnits: start.units, targetUnits }
}
