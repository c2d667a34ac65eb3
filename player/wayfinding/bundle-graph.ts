import type { BuildingPlan } from '#schema/building'
import { BrokenBytes, ByteReader, ByteWriter } from './bytes.ts'
import { EDGE, type EdgeKind } from './edge-list.ts'
import type { GraphParts, NavGraph, NavNode, Pair } from './graph.ts'

const EDGE_KINDS: readonly EdgeKind[] = [EDGE.floor, EDGE.door, EDGE.guide]

/** Writes of a graph what the plan does not say: nodes, clearances and what is joined. */
export function writeGraphParts(graph: NavGraph): Uint8Array {
  const writer = new ByteWriter()
  writeNodes(writer, graph)
  for (const { clearanceM } of graph.units) writer.unsigned(Math.round(clearanceM * CLEARANCE_UNITS))
  for (const kind of EDGE_KINDS) writePairs(writer, pairsOf(graph, kind))
  writer.unsigned(graph.rides.length)
  for (const { connector, nodes } of graph.rides) {
    writer.unsigned(connector)
    writer.unsigned(nodes.length)
    for (const node of nodes) writer.unsigned(node)
  }
  return writer.done()
}

/** Throws `BrokenBytes` for anything that does not fit to the plan. */
export function readGraphParts(plan: BuildingPlan, bytes: Uint8Array): GraphParts {
  const reader = new ByteReader(bytes)
  const nodes = readNodes(reader, plan)
  const clearancesM = plan.units.map(() => reader.unsigned() / CLEARANCE_UNITS)
  const nodeIndex = (index: number): number => {
    if (index < 0 || index >= nodes.length) throw new BrokenBytes('there is no such node')
    return index
  }
  const [floor = [], doors = [], guides = []] = EDGE_KINDS.map(() => readPairs(reader, nodeIndex))
  const rides = Array.from({ length: reader.count() }, () => {
    const connector = reader.unsigned()
    if (connector >= plan.connectors.length) throw new BrokenBytes('there is no such connector')
    return { connector, nodes: Array.from({ length: reader.count() }, () => nodeIndex(reader.unsigned())) }
  })
  if (reader.left > 0) throw new BrokenBytes('there is more than the graph')
  return { nodes, clearancesM, floor, doors, guides, rides }
}

/** Clearances are whole centimetres. */
const CLEARANCE_UNITS = 100

/** A door node is 0 and its opening; any other its unit from 1, and its step from the node before, millimetres. */
function writeNodes(writer: ByteWriter, { plan, nodes }: NavGraph): void {
  const openingIndex = new Map(plan.openings.map(({ id }, index) => [id, index]))
  writer.unsigned(nodes.length)
  let [beforeX, beforeY] = [0, 0]
  for (const { unit, openingId, point } of nodes) {
    writer.unsigned(unit + 1)
    if (unit === -1) writer.unsigned(openingIndex.get(openingId ?? '') ?? 0)
    const [x, y] = [Math.round(point[0] * 1_000), Math.round(point[1] * 1_000)]
    if (unit !== -1) {
      writer.signed(x - beforeX)
      writer.signed(y - beforeY)
    }
    ;[beforeX, beforeY] = [x, y]
  }
}

function readNodes(reader: ByteReader, plan: BuildingPlan): NavNode[] {
  let [x, y] = [0, 0]
  return Array.from({ length: reader.count() }, (): NavNode => {
    const unit = reader.unsigned() - 1
    if (unit === -1) {
      const opening = plan.openings[reader.unsigned()]
      if (!opening) throw new BrokenBytes('there is no such opening')
      ;[x, y] = [Math.round(opening.at[0] * 1_000), Math.round(opening.at[1] * 1_000)]
      return { point: opening.at, levelId: opening.levelId, unit, openingId: opening.id }
    }
    const levelId = plan.units[unit]?.levelId
    if (levelId === undefined) throw new BrokenBytes('there is no such unit')
    x += reader.signed()
    y += reader.signed()
    return { point: [x / 1_000, y / 1_000], levelId, unit }
  })
}

function pairsOf({ edges }: NavGraph, kind: EdgeKind): Pair[] {
  const pairs: Pair[] = []
  for (const [edge, of] of edges.kind.entries()) {
    const [from, to] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0]
    if (of === kind && from < to) pairs.push([from, to])
  }
  return pairs
}

/** Sorted by their lower node, so that the steps are small. */
function writePairs(writer: ByteWriter, pairs: readonly Pair[]): void {
  writer.unsigned(pairs.length)
  let before = 0
  for (const [low, high] of pairs) {
    writer.unsigned(low - before)
    writer.unsigned(high - low)
    before = low
  }
}

function readPairs(reader: ByteReader, nodeIndex: (index: number) => number): Pair[] {
  let low = 0
  return Array.from({ length: reader.count() }, (): Pair => {
    low += reader.unsigned()
    return [nodeIndex(low), nodeIndex(low + reader.unsigned())]
  })
}
