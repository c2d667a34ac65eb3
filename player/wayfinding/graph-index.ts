import type { OpeningHours } from '#schema/directory'
import type { NavGraph } from './graph.ts'

/** What searches look up again and again, worked out once for each graph. */
export interface GraphIndex {
  readonly unitById: ReadonlyMap<string, number>
  readonly openingById: ReadonlyMap<string, number>
  readonly connectorById: ReadonlyMap<string, number>
  /** Node that stands in an opening, by the opening's index; -1 for one that joins nothing. */
  readonly doorNode: Int32Array
  /** Index of a door node's opening; -1 for other nodes. */
  readonly openingOfNode: Int32Array
  readonly x: Float64Array
  readonly y: Float64Array
  /** Ordinal of each node's level. */
  readonly ordinal: Float64Array
  /** Units of each level, by its id. */
  readonly unitsOnLevel: ReadonlyMap<string, readonly number[]>
  /** 1 for units that one may walk through on the way to somewhere else. */
  readonly passage: Uint8Array
  /** For each edge the unit that only somebody may cross who starts or arrives there; -1: everybody may. */
  readonly privateUnit: Int32Array
  readonly timed: readonly TimedFeature[]
}

/** Something with opening hours. */
export interface TimedFeature {
  readonly kind: 'connector' | 'opening' | 'unit'
  readonly index: number
  readonly hours: readonly OpeningHours[]
}

const kept = new WeakMap<NavGraph, GraphIndex>()

export function indexOf(graph: NavGraph): GraphIndex {
  const known = kept.get(graph)
  if (known) return known
  const index = build(graph)
  kept.set(graph, index)
  return index
}

function build(graph: NavGraph): GraphIndex {
  const { plan, nodes, edges } = graph
  const ids = (items: readonly { readonly id: string }[]) => new Map(items.map(({ id }, index) => [id, index]))
  const openingById = ids(plan.openings)
  const ordinalById = new Map(plan.levels.map(({ id, ordinal }) => [id, ordinal]))
  const openingOfNode = Int32Array.from(nodes, ({ openingId }) => openingById.get(openingId ?? '') ?? -1)
  const doorNode = new Int32Array(plan.openings.length).fill(-1)
  for (const [node, opening] of openingOfNode.entries()) if (opening !== -1) doorNode[opening] = node
  const unitsOnLevel = new Map<string, number[]>()
  for (const [index, { levelId }] of plan.units.entries()) {
    const onLevel = unitsOnLevel.get(levelId)
    if (onLevel) onLevel.push(index)
    else unitsOnLevel.set(levelId, [index])
  }
  const passage = Uint8Array.from(plan.units, (unit) => (unit.passage ? 1 : 0))
  return {
    unitById: ids(plan.units),
    openingById,
    connectorById: ids(plan.connectors),
    doorNode,
    openingOfNode,
    x: Float64Array.from(nodes, ({ point }) => point[0]),
    y: Float64Array.from(nodes, ({ point }) => point[1]),
    ordinal: Float64Array.from(nodes, ({ levelId }) => ordinalById.get(levelId) ?? 0),
    unitsOnLevel,
    passage,
    privateUnit: edges.via.map((via) => (via < 0 || passage[via] === 1 ? -1 : via)),
    timed: timedFeatures(graph),
  }
}

function timedFeatures({ plan }: NavGraph): TimedFeature[] {
  const timed = (
    kind: TimedFeature['kind'],
    items: readonly { readonly hours?: readonly OpeningHours[] }[],
  ): TimedFeature[] => items.flatMap(({ hours }, index) => (hours ? [{ kind, index, hours }] : []))
  return [...timed('unit', plan.units), ...timed('opening', plan.openings), ...timed('connector', plan.connectors)]
}
