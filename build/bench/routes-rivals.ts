import createGraph, { type Graph } from 'ngraph.graph'
import ngraphPath from 'ngraph.path'
import { walkingSpeedMps } from '#player/wayfinding/costs'
import type { NavGraph } from '#player/wayfinding/graph'
import { drawFrom, pick } from '#player/wayfinding/plans.oracle'
import { shortestPath } from '#player/wayfinding/shortest-path'
import { weigh, type Weights } from '#player/wayfinding/weigh'
import { type Figure, percentile } from './figure.ts'

const QUESTIONS = 2_000
/** Asked before, so that all code is compiled. */
const WARM_UP = 300

/** A room with one door: where ways begin and end, and through which none leads. */
interface Room {
  readonly unit: number
  readonly node: number
}

/** Our search and those of ngraph.path, question by question on the same graph with the same costs. */
export function raceOnGraph(graph: NavGraph): Figure[] {
  const weights = weigh(graph, { profile: 'quick', verifiedOnly: false, unguided: 1 }, [])
  const rooms = roomsOf(graph)
  const rival = rivalGraph(graph, weights, rooms)
  const options = {
    oriented: true,
    distance: (_from: unknown, _to: unknown, link: { readonly data: number }) => link.data,
    heuristic: (a: { readonly data: Place }, b: { readonly data: Place }) =>
      Math.hypot(a.data.x - b.data.x, a.data.y - b.data.y) / walkingSpeedMps('quick'),
  }
  const racers: Record<string, (from: Room, to: Room) => number> = {
    lotse: (from, to) => {
      const starts = [{ node: from.node, cost: 0, seconds: 0 }]
      return shortestPath({ graph, weights, starts, startUnits: [from.unit], targetUnits: [to.unit] })?.cost ?? -1
    },
  }
  const costOf = (nodes: readonly { readonly id: string | number }[]): number =>
    nodes.length === 0
      ? -1
      : nodes.slice(1).reduce((sum, { id }, index) => sum + (rival.getLink(id, nodes[index]?.id ?? '')?.data ?? 0), 0)
  const [aStar, nba] = [ngraphPath.aStar(rival, options), ngraphPath.nba(rival, options)]
  const found: Record<string, readonly { readonly id: string | number }[]> = {}
  racers['ngraph A*'] = (from, to) => (found['ngraph A*'] = aStar.find(from.node, to.node)).length
  racers['ngraph NBA*'] = (from, to) => (found['ngraph NBA*'] = nba.find(from.node, to.node)).length
  const samples = new Map(Object.keys(racers).map((name) => [name, [] as number[]]))
  const draw = drawFrom(11)
  let longest = 1
  for (let question = 0; question < QUESTIONS + WARM_UP; question++) {
    const [from, to] = [pick(draw, rooms), pick(draw, rooms)]
    let cost = 0
    for (const [name, race] of Object.entries(racers)) {
      const startedAt = performance.now()
      const answer = race(from, to)
      if (question >= WARM_UP) samples.get(name)?.push(performance.now() - startedAt)
      if (name === 'lotse') cost = answer
      else if (from !== to) longest = Math.max(longest, ratio(cost, costOf((found[name] ?? []).toReversed())))
    }
  }
  return [figureOf(graph, samples, longest)]
}

function ratio(a: number, b: number): number {
  return a === b ? 1 : Math.max(a / b, b / a)
}

function figureOf(graph: NavGraph, samples: ReadonlyMap<string, readonly number[]>, longest: number): Figure {
  const p = (name: string, share: number) => percentile(samples.get(name) ?? [], share)
  const own = p('lotse', 0.5)
  const rows = [...samples.keys()].map((name) => {
    const times = name === 'lotse' ? '' : ` (${(p(name, 0.5) / own).toFixed(1)} ×)`
    return `${name} p50 ${p(name, 0.5).toFixed(2)} ms, p95 ${p(name, 0.95).toFixed(2)} ms${times}`
  })
  return {
    what: `Search alone on one graph, ${graph.nodes.length} nodes, ${graph.edges.to.length} edges`,
    value: rows.join('; '),
    how:
      `${QUESTIONS} pairs of rooms, each question to all three in turn, same costs; the totals differ by at most ` +
      `${((longest - 1) * 100).toFixed(6)} %. ngraph.path 1.6.1 with the straight line as its estimate.`,
  }
}

function roomsOf({ units, edges, nodes }: NavGraph): Room[] {
  return units.flatMap(({ unit, nodes: standing }, index): Room[] => {
    const [node] = standing
    const isOneDoor = node !== undefined && standing.filter((one) => isBehindDoor(one)).length === 1
    return isOneDoor && !unit.passage && isBehindDoor(node) ? [{ unit: index, node }] : []
  })
  function isBehindDoor(node: number): boolean {
    const row = edges.to.subarray(edges.first[node], edges.first[node + 1])
    return row.some((to) => nodes[to]?.unit === -1)
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The same graph for the rival: what leads through somebody's room is left out, but for rooms with one door. */
function rivalGraph({ plan, nodes, edges }: NavGraph, { cost }: Weights, rooms: readonly Room[]): Graph<Place, number> {
  const rival = createGraph<Place, number>({ multigraph: false })
  for (const [node, { point }] of nodes.entries()) rival.addNode(node, { x: point[0], y: point[1] })
  const ends = new Set(rooms.map(({ unit }) => unit))
  for (const [edge, price] of cost.entries()) {
    const [from, to, via] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0, edges.via[edge] ?? -1]
    if (price === Number.POSITIVE_INFINITY) continue
    if (via >= 0 && plan.units[via]?.passage !== true && !ends.has(via)) continue
    const known = rival.getLink(from, to)
    if (!known || known.data > price) rival.addLink(from, to, price)
  }
  return rival
}
