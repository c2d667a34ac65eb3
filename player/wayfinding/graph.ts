import type { BuildingPlan, Connector, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { BEND_S, connectorAccess, connectorSeconds, DOOR_S, openingAccess, unitAccess } from './costs.ts'
import { WALKING_SPEED_MPS, worseAccess } from './costs.ts'
import { EdgeList, type EdgeRows } from './edge-list.ts'
import { floorShape, isInside, stepInside, wallDistances, type FloorShape } from './floor-shape.ts'
import { distance } from './geometry.ts'
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

/** A plan, prepared for finding routes. Compile it once and keep it. */
export interface NavGraph {
  readonly plan: BuildingPlan
  readonly units: readonly NavUnit[]
  readonly nodes: readonly NavNode[]
  readonly edges: EdgeRows
}

/**
 * Prepares a plan: visibility graphs of all units, joined at openings and connectors. Takes tens of milliseconds.
 * References to units or levels that do not exist are left out; the import reports them.
 */
export function compileGraph(plan: BuildingPlan): NavGraph {
  const draft = new Draft(plan)
  for (const opening of plan.openings) addOpening(draft, opening)
  plan.connectors.forEach((connector, index) => addConnector(draft, connector, index))
  const units = draft.floors.map((floor, index) => joinFloor(draft, floor, index))
  return { plan, units, nodes: draft.nodes, edges: draft.edges.rows(draft.nodes.length) }
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
}

/** The graph while it grows. */
class Draft {
  readonly floors: Floor[]
  readonly nodes: NavNode[] = []
  readonly edges = new EdgeList()
  readonly floorIndexById: Map<string, number>
  readonly ordinalById: Map<string, number>

  constructor(plan: BuildingPlan) {
    this.floors = plan.units.map((unit) => ({ unit, shape: floorShape(unit), anchors: [] }))
    this.floorIndexById = new Map(plan.units.map((unit, index) => [unit.id, index]))
    this.ordinalById = new Map(plan.levels.map((level) => [level.id, level.ordinal]))
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

  addAnchor(floor: Floor, index: number, point: Point): number {
    const node = this.addNode({ point, levelId: floor.unit.levelId, unit: index })
    floor.anchors.push(node)
    return node
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
    const metres = distance(opening.at, inside)
    draft.edges.join(door, draft.addAnchor(floor, index, inside), {
      metres,
      seconds: metres / WALKING_SPEED_MPS + (opening.kind === 'gap' ? 0 : DOOR_S / 2),
      access: worseAccess(openingAccess(opening), unitAccess(unit)),
      via: index,
    })
  }
}

/** A node at each stop, and an edge between any two: getting on costs once, however far one rides. */
function addConnector(draft: Draft, connector: Connector, connectorIndex: number): void {
  const stops = connector.stops.flatMap((stop) => {
    const found = draft.floor(stop.unitId)
    const ordinal = draft.ordinalById.get(stop.levelId)
    const point = found && standingPoint(found.floor.shape, stop.at)
    if (!found || !point || ordinal === undefined) return []
    return [{ node: draft.addAnchor(found.floor, found.index, point), point, ordinal }]
  })
  stops.forEach((a, index) => {
    for (const b of stops.slice(index + 1)) {
      const metres = distance(a.point, b.point)
      // Never quicker than walking as far on the flat, or the estimate of the search would be too high.
      const seconds = Math.max(connectorSeconds(connector.kind, b.ordinal - a.ordinal), metres / WALKING_SPEED_MPS)
      draft.edges.join(a.node, b.node, {
        metres: connector.kind === 'lift' ? 0 : metres,
        seconds,
        access: connectorAccess(connector),
        via: -1 - connectorIndex,
      })
    }
  })
}

function standingPoint(shape: FloorShape, at: Point): Point | undefined {
  const stands = isInside(shape, at) && Math.min(...wallDistances(shape, at)) >= STOP_CLEARANCE_M
  return stands ? at : stepInside(shape, at, PASSAGE_DEPTHS_M)
}

function joinFloor(draft: Draft, { unit, shape, anchors }: Floor, index: number): NavUnit {
  const given = anchors.flatMap((anchor) => draft.nodes[anchor] ?? []).map(({ point }) => point)
  const view = lookAround(shape, given)
  const bends = view.points.slice(anchors.length)
  const nodes = [...anchors, ...bends.map((point) => draft.addNode({ point, levelId: unit.levelId, unit: index }))]
  for (const [i, j] of view.pairs) {
    const [from, to, a, b] = [nodes[i], nodes[j], view.points[i], view.points[j]]
    if (from === undefined || to === undefined || !a || !b) continue
    const metres = distance(a, b)
    const seconds = metres / WALKING_SPEED_MPS + BEND_S
    draft.edges.join(from, to, { metres, seconds, access: unitAccess(unit), via: index })
  }
  return { unit, shape, clearanceM: view.clearanceM, nodes }
}
