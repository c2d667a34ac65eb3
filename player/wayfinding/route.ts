import type { Access } from '#schema/building'
import type { Closure } from '#schema/building-state'
import type { Profile } from '#schema/route-link'
import type { Point } from '#schema/primitives'
import { fail, ok, type Result } from '#schema/result'
import type { Conditions } from './conditions.ts'
import { connectorAccess, openingAccess, unitAccess, WALKING_SPEED_MPS, worseAccess } from './costs.ts'
import { ACCESS_ORDER } from './edge-list.ts'
import { distance } from './geometry.ts'
import type { NavGraph } from './graph.ts'
import { fromOf, shortestPath, type Path } from './shortest-path.ts'
import { standAt, type Start } from './start.ts'

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
 * The quickest way from a position to the nearest of some units. Step-free routes keep to what is known to be
 * step-free; only where that leads nowhere do they use what nobody has checked, and say so in `stepFree`.
 */
export function findRoute(
  graph: NavGraph,
  from: Position,
  toUnitIds: readonly string[],
  { profile }: Conditions,
): Result<Route, RouteFailure> {
  const targets = new Set(graph.units.flatMap(({ unit }, index) => (toUnitIds.includes(unit.id) ? [index] : [])))
  if (targets.size === 0) return fail({ kind: 'target-unknown' })
  const start = standAt(graph, from.levelId, from.point)
  if (!start) return fail({ kind: 'start-outside' })
  const here = start.units.find((unit) => targets.has(unit))
  if (here !== undefined) return ok(noWay(from, graph.units[here]?.unit.id ?? ''))
  if (profile === 'quick') {
    const path = search(graph, start, targets, 'no')
    return path ? ok(toRoute(graph, from, start, path)) : fail({ kind: 'no-route' })
  }
  const stepFreePath = search(graph, start, targets, 'yes') ?? search(graph, start, targets, 'unknown')
  if (stepFreePath) return ok(toRoute(graph, from, start, stepFreePath))
  const path = search(graph, start, targets, 'no')
  if (!path) return fail({ kind: 'no-route' })
  const otherwise = toRoute(graph, from, start, path)
  return fail({ kind: 'no-way-for-profile', profile, otherwise, barriers: barriersOn(graph, path) })
}

/** With more doors than this to aim for, aiming costs more than it saves. */
const AIM_COUNT_MAX = 16

/** The cheapest path over what is at worst `worst` for a wheelchair. */
function search(graph: NavGraph, start: Start, targets: ReadonlySet<number>, worst: Access): Path | undefined {
  const { edges, nodes, units } = graph
  const limit = ACCESS_ORDER.indexOf(worst)
  const goals = nodes.filter(({ unit }) => targets.has(unit)).map(({ point }) => point)
  return shortestPath({
    nodeCount: nodes.length,
    edges,
    starts: start.nodes.filter(({ node }) => ACCESS_ORDER.indexOf(accessAt(graph, node)) <= limit),
    isGoal: (node) => targets.has(nodes[node]?.unit ?? -1),
    mayUse: (edge) => {
      if ((edges.access[edge] ?? 0) > limit) return false
      const via = edges.via[edge] ?? -1
      return via < 0 || units[via]?.unit.passage === true || targets.has(via) || start.units.includes(via)
    },
    estimate: (node) => {
      const point = nodes[node]?.point
      if (!point || goals.length > AIM_COUNT_MAX) return 0
      return Math.min(...goals.map((goal) => distance(point, goal))) / WALKING_SPEED_MPS
    },
  })
}

/** One stands in the target already. */
function noWay(from: Position, targetUnitId: string): Route {
  const legs = [{ levelId: from.levelId, points: [from.point] }]
  return { legs, lengthM: 0, durationMs: 0, stepFree: 'yes', targetUnitId, notes: [] }
}

function toRoute(graph: NavGraph, from: Position, start: Start, path: Path): Route {
  const first = graph.nodes[path.startNode]
  const finished: RouteLeg[] = []
  let current: RouteLeg = { levelId: from.levelId, points: [from.point] }
  if (first && distance(first.point, from.point) > 0) current.points.push(first.point)
  let lengthM = start.nodes.find(({ node }) => node === path.startNode)?.metres ?? 0
  let stepFree = accessAt(graph, path.startNode)
  let goal = first
  for (const edge of path.edges) {
    goal = graph.nodes[graph.edges.to[edge] ?? -1]
    if (!goal) continue
    lengthM += graph.edges.metres[edge] ?? 0
    stepFree = worseAccess(stepFree, ACCESS_ORDER[graph.edges.access[edge] ?? 1] ?? 'unknown')
    const connector = connectorOf(graph, edge)
    if (connector) {
      finished.push({ ...current, via: { connectorId: connector.id, toLevelId: goal.levelId } })
      current = { levelId: goal.levelId, points: [] }
    }
    current.points.push(goal.point)
  }
  const targetUnitId = graph.units[goal?.unit ?? -1]?.unit.id ?? ''
  const durationMs = Math.round(path.seconds * 1000)
  return { legs: [...finished, current], lengthM, durationMs, stepFree, targetUnitId, notes: [] }
}

/** What a wheelchair meets on a path that it can not pass, in the order of the way, each once. */
function barriersOn(graph: NavGraph, path: Path): Feature[] {
  const barriers = path.edges.flatMap((edge): Feature[] => {
    const connector = connectorOf(graph, edge)
    if (connector) return connectorAccess(connector) === 'no' ? [{ kind: 'connector', id: connector.id }] : []
    const ends = [graph.nodes[fromOf(graph.edges, edge)], graph.nodes[graph.edges.to[edge] ?? -1]]
    const openingId = ends.find((end) => end?.openingId)?.openingId
    const opening = graph.plan.openings.find(({ id }) => id === openingId)
    const barrier: Feature[] = opening && openingAccess(opening) === 'no' ? [{ kind: 'opening', id: opening.id }] : []
    return [...barrier, ...floorBarrier(graph, graph.edges.via[edge] ?? -1)]
  })
  const all = [...floorBarrier(graph, graph.nodes[path.startNode]?.unit ?? -1), ...barriers]
  return [...new Map(all.map((barrier) => [`${barrier.kind} ${barrier.id}`, barrier])).values()]
}

function floorBarrier(graph: NavGraph, unitIndex: number): Feature[] {
  const unit = graph.units[unitIndex]?.unit
  return unit && unitAccess(unit) === 'no' ? [{ kind: 'unit', id: unit.id }] : []
}

function connectorOf(graph: NavGraph, edge: number) {
  return graph.plan.connectors[-1 - (graph.edges.via[edge] ?? 0)]
}

function accessAt(graph: NavGraph, node: number): Access {
  const unit = graph.units[graph.nodes[node]?.unit ?? -1]?.unit
  return unit ? unitAccess(unit) : 'unknown'
}
