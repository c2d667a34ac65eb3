import type { Access, BuildingPlan, Connector, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { Profile } from '#schema/route-link'
import {
  BEND_S,
  dislikeFactor,
  dislikeSeconds,
  openingSeconds,
  rideSeconds,
  slopeFactor,
  UNCHECKED_S,
  walkingSpeedMps,
} from './costs.ts'
import type { NavGraph } from './graph.ts'

/*
 * A second opinion for tests: the same question answered in the plainest way, sharing nothing with the search but the
 * prices and the points where paths may bend. Distances to walls by ternary search instead of formulas, insides by
 * winding number instead of crossings, Dijkstra by a walk over all nodes instead of A*, and access read from the plan
 * anew.
 */

interface OracleEdge {
  readonly from: number
  readonly to: number
  readonly seconds: number
  readonly cost: number
  readonly access: Access
  /** Id of the unit whose floor is crossed; absent in lifts and stairs. */
  readonly unitId?: string
  /** All that would have to be open. */
  readonly featureIds: readonly string[]
}

export interface OracleWorld {
  readonly graph: NavGraph
  readonly profile: Profile
  readonly edgesFrom: readonly (readonly OracleEdge[])[]
}

export interface OracleWay {
  readonly cost: number
  readonly seconds: number
  /** Where it ends; absent when one stays where one is, or can not get there. */
  readonly node?: number
}

/** The world of who walks; the oracle knows no guides. */
export function buildOracle(graph: NavGraph, profile: Profile = 'quick'): OracleWorld {
  const edges = [...doorEdges(graph, profile), ...connectorEdges(graph, profile), ...floorEdges(graph, profile)]
  const edgesFrom: OracleEdge[][] = graph.nodes.map(() => [])
  for (const edge of edges) edgesFrom[edge.from]!.push(edge)
  return { graph, profile, edgesFrom }
}

/**
 * The cheapest way over what is at worst `worst`; infinite when there is none. `isOpen` says whether a feature can be
 * passed so many seconds after the start.
 */
export function oracleWay(
  world: OracleWorld,
  from: { readonly levelId: string; readonly point: Point },
  targetIds: readonly string[],
  worst: Access,
  isOpen: (featureId: string, afterS: number) => boolean = () => true,
): OracleWay {
  const ways = oracleWays(world, from, worst, isOpen, targetIds)
  const found = targetIds.flatMap((id) => ways.get(id) ?? [])
  return found.toSorted((a, b) => a.cost - b.cost)[0] ?? { cost: Infinity, seconds: Infinity }
}

/** The cheapest way to every unit that can be reached, by its id; no further than to the first of `enough`. */
export function oracleWays(
  { graph, profile, edgesFrom }: OracleWorld,
  from: { readonly levelId: string; readonly point: Point },
  worst: Access,
  isOpen: (featureId: string, afterS: number) => boolean = () => true,
  enough: readonly string[] = [],
): Map<string, OracleWay> {
  const here = graph.units.filter(({ unit }) => unit.levelId === from.levelId && isOnFloor(unit, from.point))
  const hereIds = new Set(here.map(({ unit }) => unit.id))
  const ways = new Map<string, OracleWay>(here.map(({ unit }) => [unit.id, { cost: 0, seconds: 0 }]))
  const cost = new Float64Array(graph.nodes.length).fill(Infinity)
  const seconds = new Float64Array(graph.nodes.length)
  const isDone = new Uint8Array(graph.nodes.length)
  for (const nav of here) {
    if (RANK[floorAccess(nav.unit, profile)] > RANK[worst]) continue
    for (const node of nav.nodes) {
      const there = graph.nodes[node]!.point
      if (!canWalk(nav.unit, from.point, there, nav.clearanceM)) continue
      seconds[node] = length(from.point, there) / walkingSpeedMps(profile)
      cost[node] = seconds[node] * dislikeFactor(nav.unit, profile)
    }
  }
  while (!enough.some((id) => ways.has(id))) {
    let node = -1
    for (let other = 0; other < cost.length; other++) {
      if (isDone[other] === 0 && cost[other]! < (node === -1 ? Infinity : cost[node]!)) node = other
    }
    if (node === -1) break
    isDone[node] = 1
    const unit = graph.units[graph.nodes[node]!.unit]?.unit
    if (unit && !ways.has(unit.id)) ways.set(unit.id, { cost: cost[node]!, seconds: seconds[node]!, node })
    // A room is where a way ends: nobody walks through one to somewhere else.
    if (unit && !unit.passage && !hereIds.has(unit.id)) continue
    for (const edge of edgesFrom[node]!) {
      const total = cost[node]! + edge.cost
      if (RANK[edge.access] > RANK[worst] || total >= cost[edge.to]!) continue
      if (edge.featureIds.some((id) => !hereIds.has(id) && !isOpen(id, seconds[node]!))) continue
      cost[edge.to] = total
      seconds[edge.to] = seconds[node]! + edge.seconds
    }
  }
  return ways
}

const RANK = { yes: 0, unknown: 1, no: 2 }

/** True on the floor of a unit, by how often its rings wind around the point. */
export function isOnFloor(unit: Unit, point: Point): boolean {
  if (winding(unit.outline, point) === 0) return false
  return !(unit.holes ?? []).some((hole) => winding(hole, point) !== 0)
}

/** Distance of the nearest wall of a unit, metres. */
export function wallM(unit: Unit, point: Point): number {
  return Math.min(...wallsOf(unit).map((wall) => pointToWall(point, wall)))
}

function doorEdges({ plan, nodes }: NavGraph, profile: Profile): OracleEdge[] {
  return nodes.flatMap((door, index) => {
    const opening = plan.openings.find(({ id }) => id === door.openingId)
    if (!opening) return []
    // The points inside of a door come right behind it.
    return [index + 1, index + 2].flatMap((inside): OracleEdge[] => {
      const node = nodes[inside]
      const unit = plan.units[node?.unit ?? -1]
      if (!node || !unit || node.openingId !== undefined || !opening.unitIds.includes(unit.id)) return []
      const access = worseOf(doorAccess(opening, profile), floorAccess(unit, profile))
      const steps = openingSeconds({ kind: 'gap', stepCount: unit.stepCount ?? 0 }, profile)
      const walkS = length(door.point, node.point) / walkingSpeedMps(profile)
      const seconds = walkS + (openingSeconds(opening, profile) + steps) / 2
      const cost = seconds + (doorAccess(opening, profile) === 'unknown' ? UNCHECKED_S / 2 : 0)
      const rest = { seconds, cost, access, unitId: unit.id, featureIds: [opening.id, unit.id] }
      const isFirst = opening.unitIds[0] === unit.id
      const into: OracleEdge = { from: index, to: inside, ...rest }
      const out: OracleEdge = { from: inside, to: index, ...rest }
      return opening.oneWay === true ? [isFirst ? out : into] : [into, out]
    })
  })
}

function connectorEdges({ plan, nodes }: NavGraph, profile: Profile): OracleEdge[] {
  const ordinalOf = (levelId: string) => plan.levels.find(({ id }) => id === levelId)?.ordinal ?? 0
  return plan.connectors.flatMap((connector) => {
    const stops = connector.stops.flatMap((stop) => {
      const node = nodes.findIndex(({ point, levelId }) => levelId === stop.levelId && length(point, stop.at) === 0)
      return node === -1 ? [] : [{ node, ordinal: ordinalOf(stop.levelId) }]
    })
    const all = connector.stops.map(({ levelId }) => ordinalOf(levelId))
    const levelCount = Math.max(...all) - Math.min(...all)
    return stops.flatMap((a) =>
      stops.flatMap((b): OracleEdge[] => {
        if (a.node === b.node) return []
        const walkS = length(nodes[a.node]!.point, nodes[b.node]!.point) / walkingSpeedMps(profile)
        const rise = b.ordinal - a.ordinal
        const seconds = Math.max(walkS, rideSeconds(connector, Math.abs(rise), profile, levelCount))
        if (connector.oneWay !== undefined && (connector.oneWay === 'up') !== rise > 0) return []
        const access = liftAccess(connector, profile)
        const cost = seconds + dislikeSeconds(connector, profile) + (access === 'unknown' ? UNCHECKED_S : 0)
        return [{ from: a.node, to: b.node, seconds, cost, access, featureIds: [connector.id] }]
      }),
    )
  })
}

function floorEdges(graph: NavGraph, profile: Profile): OracleEdge[] {
  return graph.units.flatMap(({ unit, nodes, clearanceM }) =>
    nodes.flatMap((a, index) =>
      nodes.slice(index + 1).flatMap((b): OracleEdge[] => {
        const [from, to] = [graph.nodes[a]!.point, graph.nodes[b]!.point]
        if (!canWalk(unit, from, to, clearanceM)) return []
        const seconds = (length(from, to) / walkingSpeedMps(profile)) * slopeFactor(unit, profile) + BEND_S
        const access = floorAccess(unit, profile)
        const cost = seconds * (access === 'unknown' ? 1.25 : 1) * dislikeFactor(unit, profile)
        const rest = { seconds, cost, access, unitId: unit.id, featureIds: [unit.id] }
        return [
          { from: a, to: b, ...rest },
          { from: b, to: a, ...rest },
        ]
      }),
    ),
  )
}

function worseOf(a: Access, b: Access): Access {
  return RANK[a] > RANK[b] ? a : b
}

/** What DIN 18040-1 says of a wheelchair; others pass everywhere but in what their profile rules out. */
function floorAccess(unit: BuildingPlan['units'][number], profile: Profile): Access {
  if (profile === 'quick' || profile === 'blind') return 'yes'
  if (unit.kind === 'stairs' && unit.wheelchair !== 'yes') return 'no'
  if (profile === 'stroller') return unit.wheelchair === 'no' ? 'unknown' : 'yes'
  return unit.wheelchair
}

function doorAccess({ stepFree, widthMm }: Opening, profile: Profile): Access {
  if (profile === 'quick' || profile === 'blind') return 'yes'
  if (profile === 'stroller') return stepFree === 'no' ? 'unknown' : 'yes'
  if (stepFree === 'no' || (widthMm !== undefined && widthMm < 900)) return 'no'
  return stepFree === 'yes' && widthMm !== undefined ? 'yes' : 'unknown'
}

function liftAccess({ kind, stepFree }: Connector, profile: Profile): Access {
  if (profile === 'quick') return 'yes'
  if (profile === 'blind') return kind === 'paternoster' ? 'no' : 'yes'
  if (kind === 'ramp' && profile === 'stroller') return stepFree === 'yes' ? 'yes' : 'unknown'
  if (kind !== 'lift' && kind !== 'ramp') return 'no'
  return profile === 'stroller' && stepFree === 'unknown' ? 'yes' : stepFree
}

function canWalk(unit: Unit, a: Point, b: Point, clearanceM: number): boolean {
  return wallsOf(unit).every((wall) => {
    const required = Math.min(clearanceM, pointToWall(a, wall), pointToWall(b, wall))
    return required > 0 && pathToWall(a, b, wall) >= required - 1e-6
  })
}

/** The distance to a wall along a straight path falls and then rises, so a ternary search finds its lowest. */
function pathToWall(a: Point, b: Point, wall: readonly [Point, Point]): number {
  const at = (t: number) => pointToWall([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], wall)
  let [low, high] = [0, 1]
  for (let round = 0; round < 40; round++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3]
    if (at(left) < at(right)) high = right
    else low = left
  }
  return at((low + high) / 2)
}

function pointToWall([px, py]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  const wallLength = length([ax, ay], [bx, by])
  const along = wallLength === 0 ? 0 : ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / wallLength
  if (along <= 0) return length([px, py], [ax, ay])
  if (along >= wallLength) return length([px, py], [bx, by])
  return Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / wallLength
}

function wallsOf(unit: Unit): [Point, Point][] {
  return [unit.outline, ...(unit.holes ?? [])].flatMap((ring) =>
    ring.map((point, index): [Point, Point] => [point, ring[(index + 1) % ring.length]!]),
  )
}

function winding(ring: readonly Point[], [px, py]: Point): number {
  let angle = 0
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!
    const turn = Math.atan2(by - py, bx - px) - Math.atan2(ay - py, ax - px)
    angle += turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn
  })
  return Math.round(angle / (2 * Math.PI))
}

function length(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2)
}
