import type { Access, BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { BEND_S, connectorSeconds, DOOR_S, WALKING_SPEED_MPS } from './costs.ts'
import type { NavGraph } from './graph.ts'

/*
 * A second opinion for tests: the same question answered in the plainest way, sharing nothing with the search but the
 * prices and the points where paths may bend. Distances to walls by ternary search instead of formulas, insides by
 * winding number instead of crossings, Bellman and Ford instead of A*.
 */

interface OracleEdge {
  readonly from: number
  readonly to: number
  readonly seconds: number
  readonly access: Access
  /** Id of the unit whose floor is crossed; absent in lifts and stairs. */
  readonly unitId?: string
}

export interface OracleWorld {
  readonly graph: NavGraph
  readonly edges: readonly OracleEdge[]
}

export function buildOracle(graph: NavGraph): OracleWorld {
  return { graph, edges: [...doorEdges(graph), ...connectorEdges(graph), ...floorEdges(graph)] }
}

/** Seconds of the cheapest way over what is at worst `worst`; infinite when there is none. */
export function oracleSeconds(
  { graph, edges }: OracleWorld,
  from: { readonly levelId: string; readonly point: Point },
  targetIds: readonly string[],
  worst: Access,
): number {
  const rank = { yes: 0, unknown: 1, no: 2 }
  const here = graph.units.filter(({ unit }) => unit.levelId === from.levelId && isOnFloor(unit, from.point))
  if (here.some(({ unit }) => targetIds.includes(unit.id))) return 0
  const best = new Map<number, number>()
  for (const nav of here) {
    if (rank[floorAccess(nav.unit)] > rank[worst]) continue
    for (const node of nav.nodes) {
      const there = graph.nodes[node]!.point
      if (!canWalk(nav.unit, from.point, there, nav.clearanceM)) continue
      best.set(node, length(from.point, there) / WALKING_SPEED_MPS)
    }
  }
  const hereIds = new Set(here.map(({ unit }) => unit.id))
  const open = edges.filter((edge) => {
    if (rank[edge.access] > rank[worst]) return false
    if (edge.unitId === undefined || hereIds.has(edge.unitId) || targetIds.includes(edge.unitId)) return true
    return graph.plan.units.find(({ id }) => id === edge.unitId)!.passage
  })
  for (let isChanged = true; isChanged;) {
    isChanged = false
    for (const { from: a, to: b, seconds } of open) {
      const total = (best.get(a) ?? Number.POSITIVE_INFINITY) + seconds
      if (total < (best.get(b) ?? Number.POSITIVE_INFINITY) - 1e-12) {
        best.set(b, total)
        isChanged = true
      }
    }
  }
  const goals = [...best].filter(([node]) => targetIds.includes(graph.units[graph.nodes[node]!.unit]?.unit.id ?? ''))
  return Math.min(Number.POSITIVE_INFINITY, ...goals.map(([, seconds]) => seconds))
}

/** True on the floor of a unit, by how often its rings wind around the point. */
export function isOnFloor(unit: Unit, point: Point): boolean {
  if (winding(unit.outline, point) === 0) return false
  return !(unit.holes ?? []).some((hole) => winding(hole, point) !== 0)
}

/** Distance of the nearest wall of a unit, metres. */
export function wallM(unit: Unit, point: Point): number {
  return Math.min(...wallsOf(unit).map((wall) => pointToWall(point, wall)))
}

function bothWays(edges: readonly OracleEdge[]): OracleEdge[] {
  return edges.flatMap((edge) => [edge, { ...edge, from: edge.to, to: edge.from }])
}

function doorEdges({ plan, nodes }: NavGraph): OracleEdge[] {
  return nodes.flatMap((door, index) => {
    const opening = plan.openings.find(({ id }) => id === door.openingId)
    if (!opening) return []
    // The points inside of a door come right behind it.
    return bothWays(
      [index + 1, index + 2].flatMap((inside): OracleEdge[] => {
        const node = nodes[inside]
        const unit = plan.units[node?.unit ?? -1]
        if (!node || !unit || node.openingId !== undefined || !opening.unitIds.includes(unit.id)) return []
        const narrow = opening.widthMm !== undefined && opening.widthMm < 900
        const isBad = opening.stepFree === 'no' || narrow || floorAccess(unit) === 'no'
        const isGood = opening.stepFree === 'yes' && opening.widthMm !== undefined && floorAccess(unit) === 'yes'
        const seconds = length(door.point, node.point) / WALKING_SPEED_MPS + (opening.kind === 'gap' ? 0 : DOOR_S / 2)
        return [
          { from: index, to: inside, seconds, access: isBad ? 'no' : isGood ? 'yes' : 'unknown', unitId: unit.id },
        ]
      }),
    )
  })
}

function connectorEdges({ plan, nodes }: NavGraph): OracleEdge[] {
  return plan.connectors.flatMap((connector) => {
    const stops = connector.stops.flatMap((stop) => {
      const node = nodes.findIndex(({ point, levelId }) => levelId === stop.levelId && length(point, stop.at) === 0)
      const ordinal = plan.levels.find(({ id }) => id === stop.levelId)?.ordinal ?? 0
      return node === -1 ? [] : [{ node, ordinal }]
    })
    const access: Access = connector.kind === 'lift' || connector.kind === 'ramp' ? connector.stepFree : 'no'
    return stops.flatMap((a) =>
      stops.flatMap((b): OracleEdge[] => {
        if (a.node === b.node) return []
        const walkS = length(nodes[a.node]!.point, nodes[b.node]!.point) / WALKING_SPEED_MPS
        const seconds = Math.max(walkS, connectorSeconds(connector.kind, b.ordinal - a.ordinal))
        return [{ from: a.node, to: b.node, seconds, access }]
      }),
    )
  })
}

function floorEdges(graph: NavGraph): OracleEdge[] {
  return graph.units.flatMap(({ unit, nodes, clearanceM }) =>
    nodes.flatMap((a, index) =>
      bothWays(
        nodes.slice(index + 1).flatMap((b): OracleEdge[] => {
          const [from, to] = [graph.nodes[a]!.point, graph.nodes[b]!.point]
          if (!canWalk(unit, from, to, clearanceM)) return []
          const seconds = length(from, to) / WALKING_SPEED_MPS + BEND_S
          return [{ from: a, to: b, seconds, access: floorAccess(unit), unitId: unit.id }]
        }),
      ),
    ),
  )
}

function floorAccess(unit: BuildingPlan['units'][number]): Access {
  return unit.kind === 'stairs' && unit.wheelchair !== 'yes' ? 'no' : unit.wheelchair
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
  for (let round = 0; round < 60; round++) {
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
