import type { Closure } from '#schema/building-state'
import type { Conditions } from './conditions.ts'
import type { Errand } from './errand.ts'
import type { NavGraph } from './graph.ts'
import { type GraphIndex, indexOf, type TimedFeature } from './graph-index.ts'
import { openSpans, type Span } from '../opening-times.ts'
import { zoneClock } from '../time.ts'

/** A part of the building that is not always open. */
export interface Gate {
  readonly kind: TimedFeature['kind']
  /** In the units, openings or connectors of the plan. */
  readonly index: number
  readonly id: string
  /** When it can be passed, as far as opening hours say: in order, without overlaps. Absent: always. */
  readonly open?: readonly Span[]
  readonly closures: readonly Closure[]
}

/**
 * What opens and closes under some conditions and may be on the way of an errand: nobody goes through a room to
 * somewhere else, so the hours of all other rooms do not count. Closures of what is not in the plan are left out.
 */
export function gatesOf(errand: Errand, { atMs, timeZone, closures, ignoreHours = false }: Conditions): Gate[] {
  const { graph } = errand
  const index = indexOf(graph)
  const timed = ignoreHours ? [] : index.timed
  if (closures.length === 0 && timed.length === 0) return []
  const gates = new Map<string, Gate>()
  const spans = timed.length > 0 ? spansOn(graph, atMs, timeZone) : []
  for (const [place, { kind, index: at }] of timed.entries()) {
    if (!mayPass(errand, kind, at)) continue
    const id = itemsOf(graph, kind)[at]?.id ?? ''
    gates.set(`${kind} ${at}`, { kind, index: at, id, open: spans[place] ?? [], closures: [] })
  }
  for (const closure of closures) {
    for (const kind of ['unit', 'opening', 'connector'] as const) {
      const at = idsOf(index, kind).get(closure.featureId)
      if (at === undefined || !mayPass(errand, kind, at)) continue
      const known = gates.get(`${kind} ${at}`) ?? { kind, index: at, id: closure.featureId, closures: [] }
      gates.set(`${kind} ${at}`, { ...known, closures: [...known.closures, closure] })
    }
  }
  return [...gates.values()]
}

/** Whether a feature can be on a way at all. Doors may be when units on both of their sides may. */
function mayPass({ graph, start, targetUnits }: Errand, kind: Gate['kind'], at: number): boolean {
  const { passage, unitById } = indexOf(graph)
  const mayCross = (unit: number) => passage[unit] === 1 || targetUnits.includes(unit) || start.units.includes(unit)
  if (kind === 'connector') return true
  if (kind === 'unit') return mayCross(at)
  const unitIds = graph.plan.openings[at]?.unitIds ?? []
  return unitIds.filter((id) => mayCross(unitById.get(id) ?? -1)).length > 1
}

const kept = new WeakMap<NavGraph, { readonly day: number; readonly timeZone: string; readonly spans: Span[][] }>()

/** When everything with opening hours is open; worked out once a day. */
function spansOn(graph: NavGraph, atMs: number, timeZone: string): readonly Span[][] {
  const day = zoneClock(timeZone).dayAt(atMs)
  const known = kept.get(graph)
  if (known?.day === day && known.timeZone === timeZone) return known.spans
  const spans = indexOf(graph).timed.map(({ hours }) => openSpans(hours, day, timeZone))
  kept.set(graph, { day, timeZone, spans })
  return spans
}

/** The closure that is in force at an instant. */
export function closureAt({ closures }: Pick<Gate, 'closures'>, atMs: number): Closure | undefined {
  return closures.find((closure) => isInForce(closure, atMs))
}

/** Whether a closure holds at an instant. */
export function isInForce({ from, until = Number.POSITIVE_INFINITY }: Closure, atMs: number): boolean {
  return from <= atMs && atMs < until
}

export function isOpenAt(gate: Gate, atMs: number): boolean {
  if (closureAt(gate, atMs)) return false
  return !gate.open || gate.open.some(({ fromMs, untilMs }) => fromMs <= atMs && atMs < untilMs)
}

/** The first instant after `atMs` at which a gate may be another than before; infinite when it stays as it is. */
export function nextChange({ open = [], closures }: Gate, atMs: number): number {
  const instants = [
    ...open.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]),
    ...closures.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
  ]
  return instants.reduce(
    (next, instant) => (instant > atMs && instant < next ? instant : next),
    Number.POSITIVE_INFINITY,
  )
}

function idsOf(index: GraphIndex, kind: Gate['kind']): ReadonlyMap<string, number> {
  return { unit: index.unitById, opening: index.openingById, connector: index.connectorById }[kind]
}

function itemsOf({ plan }: NavGraph, kind: Gate['kind']): readonly { readonly id: string }[] {
  return { unit: plan.units, opening: plan.openings, connector: plan.connectors }[kind]
}

/** The first instant from `atMs` on at which a gate is open; infinite when none is known. */
export function opensFrom(gate: Gate, atMs: number): number {
  let at = atMs
  while (at < Number.POSITIVE_INFINITY && !isOpenAt(gate, at)) at = nextChange(gate, at)
  return at
}

const keptEdges = new WeakMap<NavGraph, Map<string, readonly number[]>>()

/** The edges on which one passes a gate. Looked up once for each. */
export function edgesThrough(graph: NavGraph, gate: Pick<Gate, 'kind' | 'index'>): readonly number[] {
  const known = keptEdges.get(graph) ?? new Map<string, readonly number[]>()
  keptEdges.set(graph, known)
  const key = `${gate.kind}${gate.index}`
  const edges = known.get(key) ?? lookUpEdges(graph, gate)
  known.set(key, edges)
  return edges
}

function lookUpEdges(graph: NavGraph, gate: Pick<Gate, 'kind' | 'index'>): number[] {
  const { edges, units, rides } = graph
  const rowOf = (node: number): number[] => {
    const [from, until] = [edges.first[node] ?? 0, edges.first[node + 1] ?? 0]
    return Array.from({ length: until - from }, (_, offset) => from + offset)
  }
  if (gate.kind === 'opening') {
    const door = indexOf(graph).doorNode[gate.index] ?? -1
    if (door === -1) return []
    const out = rowOf(door)
    return [...out, ...out.flatMap((edge) => rowOf(edges.to[edge] ?? 0).filter((back) => edges.to[back] === door))]
  }
  const via = gate.kind === 'unit' ? gate.index : -1 - gate.index
  const nodes = gate.kind === 'unit' ? (units[gate.index]?.nodes ?? []) : (rides[gate.index]?.nodes ?? [])
  const there = nodes.flatMap(rowOf).filter((edge) => edges.via[edge] === via)
  if (gate.kind === 'connector') return there
  // Doors stand between units: their edges into this one are in their own rows.
  const doors = new Set(there.map((edge) => edges.to[edge] ?? 0).filter((node) => graph.nodes[node]?.unit === -1))
  return [...there, ...[...doors].flatMap(rowOf).filter((edge) => edges.via[edge] === via)]
}
