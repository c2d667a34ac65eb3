import type { BuildingPlan, Connector, Guide, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { EDGE, EdgeList, type EdgeRows } from './edge-list.ts'
import { floorShape, isInside, stepInside, wallDistances, type FloorShape } from './floor-shape.ts'
import { distance, toMillimetres } from './geometry.ts'
import { traceGuide } from './guide-trace.ts'
import { lookAround } from './unit-view.ts'

/** A unit, prepared: its floor, and the nodes that stand on it. */
export interface NavUnit {
  readonly unit: Unit
  readonly shape: FloorShape
  /** Distance that paths keep from its walls, metres; less than usual where it is narrow. */
  readonly clearanceM: number
  readonly nodes: readonly number[]
}

export interface NavNode {
  readonly point: Point
  readonly levelId: string
  /** Index in `units` on whose floor it stands; -1 in a door, which stands between two. */
  readonly unit: number
  /** Of a door: which. */
  readonly openingId?: string
}

/** A connector as one edge between all of its stops: getting on costs once, however far one rides. */
export interface Ride {
  /** Index in the plan's connectors. */
  readonly connector: number
  readonly nodes: readonly number[]
}

/** A plan, prepared for finding routes, for everybody alike. Compile it once and keep it. */
export interface NavGraph {
  readonly plan: BuildingPlan
  readonly units: readonly NavUnit[]
  readonly nodes: readonly NavNode[]
  readonly edges: EdgeRows
  readonly rides: readonly Ride[]
}

/** Two nodes that are joined. */
export type Pair = readonly [number, number]

/** All of a graph that takes long to find out; the rest follows from the plan. */
export interface GraphParts {
  readonly nodes: readonly NavNode[]
  /** For each unit. */
  readonly clearancesM: readonly number[]
  readonly floor: readonly Pair[]
  readonly doors: readonly Pair[]
  readonly guides: readonly Pair[]
  readonly rides: readonly Ride[]
}

/**
 * Prepares a plan: visibility graphs of all units, joined at openings, connectors and tactile guides. Takes tens of
 * milliseconds. References to units or levels that do not exist are left out; the import reports them.
 */
export function compileGraph(plan: BuildingPlan): NavGraph {
  const draft = new Draft(plan)
  for (const opening of plan.openings) addOpening(draft, opening)
  const rides = plan.connectors.map((connector, index) => ({ connector: index, nodes: addConnector(draft, connector) }))
  for (const guide of plan.guides ?? []) addGuide(draft, guide)
  const clearancesM = draft.floors.map((floor, index) => joinFloor(draft, floor, index))
  return assembleGraph(plan, { nodes: draft.nodes, clearancesM, ...draft.pairs, rides })
}

/** Puts a graph together from what was found out about a plan. */
export function assembleGraph(plan: BuildingPlan, parts: GraphParts): NavGraph {
  const { nodes, rides } = parts
  const onUnit: number[][] = plan.units.map(() => [])
  for (const [index, { unit }] of nodes.entries()) onUnit[unit]?.push(index)
  const units = plan.units.map((unit, index) => ({
    unit,
    shape: floorShape(unit),
    clearanceM: parts.clearancesM[index] ?? 0,
    nodes: onUnit[index] ?? [],
  }))
  const edges = new EdgeList()
  const unitOf = (node: number): number => nodes[node]?.unit ?? -1
  const metresOf = (a: number, b: number): number => {
    const [from, to] = [nodes[a], nodes[b]]
    return from && to ? distance(from.point, to.point) : 0
  }
  for (const [a, b] of parts.floor) edges.join(a, b, EDGE.floor, unitOf(a), metresOf(a, b))
  for (const [a, b] of parts.guides) edges.join(a, b, EDGE.guide, unitOf(a), metresOf(a, b))
  for (const [a, b] of parts.doors) edges.join(a, b, EDGE.door, Math.max(unitOf(a), unitOf(b)), metresOf(a, b))
  for (const { connector, nodes: stops } of rides) {
    const isLift = plan.connectors[connector]?.kind === 'lift'
    stops.forEach((a, index) => {
      for (const b of stops.slice(index + 1)) edges.join(a, b, EDGE.ride, -1 - connector, isLift ? 0 : metresOf(a, b))
    })
  }
  return { plan, units, nodes, edges: edges.rows(nodes.length), rides }
}

/** How far inside of a door a path may turn: a step in passages, well inside where one arrives; metres. */
const PASSAGE_DEPTHS_M = [0.3, 0.15, 0.05]
const ROOM_DEPTHS_M = [1.2, 0.6, ...PASSAGE_DEPTHS_M]
/** Nearer to a wall than this a stop counts as drawn on the wall, and is moved inside. */
const STOP_CLEARANCE_M = 0.05

interface Floor {
  readonly unit: Unit
  readonly shape: FloorShape
  /** Nodes of doors and stops, which must be joined. */
  readonly anchors: number[]
  /** Nodes on tactile guides, which one may step on from anywhere. */
  readonly guided: number[]
}

/** The graph while it grows. */
class Draft {
  readonly floors: Floor[]
  readonly nodes: NavNode[] = []
  readonly pairs: { readonly floor: Pair[]; readonly doors: Pair[]; readonly guides: Pair[] } = {
    floor: [],
    doors: [],
    guides: [],
  }
  readonly floorIndexById: Map<string, number>
  readonly levelIds: ReadonlySet<string>
  /** The nodes right inside of each opening, by opening and unit. */
  readonly insides: Map<string, number> = new Map()
  readonly plan: BuildingPlan

  constructor(plan: BuildingPlan) {
    this.plan = plan
    this.floors = plan.units.map((unit) => ({ unit, shape: floorShape(unit), anchors: [], guided: [] }))
    this.floorIndexById = new Map(plan.units.map((unit, index) => [unit.id, index]))
    this.levelIds = new Set(plan.levels.map(({ id }) => id))
  }

  /** The floor of a unit by the unit's id, with its index. */
  floor(unitId: string): { readonly index: number; readonly floor: Floor } | undefined {
    const index = this.floorIndexById.get(unitId) ?? -1
    const floor = this.floors[index]
    return floor && { index, floor }
  }

  addNode(node: NavNode): number {
    this.nodes.push(node)
    return this.nodes.length - 1
  }

  addStanding(floor: Floor, index: number, point: Point): number {
    return this.addNode({ point, levelId: floor.unit.levelId, unit: index })
  }
}

/** A node in the door itself, one inside of each of its two units. Ways out of the house join nothing. */
function addOpening(draft: Draft, opening: Opening): void {
  const sides = opening.unitIds.flatMap((id) => draft.floor(id) ?? [])
  if (sides.length < 2) return
  const door = draft.addNode({ point: opening.at, levelId: opening.levelId, unit: -1, openingId: opening.id })
  for (const { index, floor } of sides) {
    const { shape, unit } = floor
    const inside = stepInside(shape, opening.at, unit.passage ? PASSAGE_DEPTHS_M : ROOM_DEPTHS_M)
    if (!inside) continue
    const node = draft.addStanding(floor, index, toMillimetres(inside))
    floor.anchors.push(node)
    draft.insides.set(`${opening.id} ${index}`, node)
    draft.pairs.doors.push([door, node])
  }
}

/** A node at each stop. */
function addConnector(draft: Draft, connector: Connector): number[] {
  return connector.stops.flatMap((stop) => {
    const found = draft.floor(stop.unitId)
    const point = found && standingPoint(found.floor.shape, stop.at)
    if (!found || !point || !draft.levelIds.has(stop.levelId)) return []
    const node = draft.addStanding(found.floor, found.index, point)
    found.floor.anchors.push(node)
    return [node]
  })
}

function standingPoint(shape: FloorShape, at: Point): Point | undefined {
  const stands = isInside(shape, at) && Math.min(...wallDistances(shape, at)) >= STOP_CLEARANCE_M
  if (stands) return at
  const inside = stepInside(shape, at, PASSAGE_DEPTHS_M)
  return inside && toMillimetres(inside)
}

/** Nodes along a guide, joined one to the next, through doors by the nodes inside of them. */
function addGuide(draft: Draft, guide: Guide): void {
  let before: number | undefined
  for (const part of traceGuide(draft.plan, draft.floors, guide)) {
    if (part.kind === 'break') {
      before = undefined
      continue
    }
    if (part.kind === 'door') {
      const [from, to] = part.unitIndexes
      const out = draft.insides.get(`${part.openingId} ${from}`)
      const into = draft.insides.get(`${part.openingId} ${to}`)
      if (before !== undefined && out !== undefined) draft.pairs.guides.push([before, out])
      before = into
      continue
    }
    const floor = draft.floors[part.unitIndex]
    if (!floor) continue
    const node = draft.addStanding(floor, part.unitIndex, toMillimetres(part.point))
    floor.guided.push(node)
    if (before !== undefined) draft.pairs.guides.push([before, node])
    before = node
  }
}

const ORIGIN: Point = [0, 0]

function joinFloor(draft: Draft, { unit, shape, anchors, guided }: Floor, index: number): number {
  const pointsOf = (nodes: readonly number[]): Point[] => nodes.map((node) => draft.nodes[node]?.point ?? ORIGIN)
  const view = lookAround(shape, pointsOf(anchors), pointsOf(guided))
  const bends = view.points.slice(anchors.length + guided.length)
  const nodes = [...anchors, ...guided]
  for (const point of bends) nodes.push(draft.addNode({ point, levelId: unit.levelId, unit: index }))
  for (const [i, j] of view.pairs) {
    const [from, to] = [nodes[i], nodes[j]]
    if (from !== undefined && to !== undefined) draft.pairs.floor.push([from, to])
  }
  return view.clearanceM
}
