import { ok, type Result } from '#schema/result'
import { bestPath, type FoundPath } from './best-path.ts'
import type { Conditions } from './conditions.ts'
import { type Errand, errandFor } from './errand.ts'
import { type Gate, gatesOf } from './gates.ts'
import type { NavGraph } from './graph.ts'
import { findRoute, type Position, type Route, type RouteFailure } from './route.ts'
import { notesOn } from './route-notes.ts'
import type { Path } from './shortest-path.ts'
import { traceRoute } from './trace-route.ts'

/** Longer than this, compared to the best, is no alternative. */
const TIME_FACTOR_MAX = 1.5
const ALTERNATIVES_MAX = 2
/** Two ways that share more of their length than this are the same to a person, unless they ride differently. */
const SHARED_MAX = 0.7
/** Nobody notices that a passage of less is another, metres. */
const PASSAGE_M_MIN = 5

/**
 * The best route, and up to two others that really differ: by stairs instead of the lift, or through another part of
 * the building. The best comes first.
 */
export function findAlternatives(
  graph: NavGraph,
  from: Position,
  toUnitIds: readonly string[],
  conditions: Conditions,
): Result<Route[], RouteFailure> {
  const best = findRoute(graph, from, toUnitIds, conditions)
  if (!best.ok) return best
  const errand = errandFor(graph, from, toUnitIds)
  if (!errand.ok || errand.value.here !== undefined) return ok([best.value])
  const gates = gatesOf(errand.value, conditions)
  const found = bestPath(errand.value, gates, conditions)
  const others = found ? otherPaths(errand.value, found, gates, conditions) : []
  const routes = others.map((other) => ({
    ...traceRoute(graph, from, errand.value.start, other.path),
    notes: notesOn(errand.value, other, gates, conditions).filter(({ kind }) => kind !== 'detour'),
  }))
  return ok([best.value, ...routes])
}

/** What is found when something on the best path may not be used, quickest first. */
function otherPaths(errand: Errand, best: FoundPath, gates: readonly Gate[], conditions: Conditions): FoundPath[] {
  const candidates = worthAvoiding(errand, best.path)
    .flatMap((avoided) => bestPath(errand, [...gates, avoided], conditions) ?? [])
    // What nobody has checked is no alternative to what somebody has.
    .filter(({ wish }) => wish.verifiedOnly === best.wish.verifiedOnly)
    .filter(({ path }) => path.seconds <= best.path.seconds * TIME_FACTOR_MAX)
    .toSorted((a, b) => a.path.cost - b.path.cost)
  const chosen: FoundPath[] = []
  for (const candidate of candidates) {
    if (chosen.length === ALTERNATIVES_MAX) break
    if ([best, ...chosen].every(({ path }) => differs(errand.graph, candidate.path, path))) chosen.push(candidate)
  }
  return chosen
}

/** The connectors of a path, and the passages that it crosses for a while. */
function worthAvoiding({ graph, start, targetUnits }: Errand, { edges }: Path): Gate[] {
  const metresThrough = new Map<number, number>()
  for (const edge of edges) {
    const via = graph.edges.via[edge] ?? -1
    metresThrough.set(via, (metresThrough.get(via) ?? 0) + (graph.edges.metres[edge] ?? 0))
  }
  return [...metresThrough].flatMap(([via, metres]): Gate[] => {
    if (via < 0) return [avoiding('connector', -1 - via, graph.plan.connectors[-1 - via]?.id)]
    if (metres < PASSAGE_M_MIN || start.units.includes(via) || targetUnits.includes(via)) return []
    return [avoiding('unit', via, graph.plan.units[via]?.id)]
  })
}

/** A gate that never opens. */
function avoiding(kind: Gate['kind'], index: number, id = ''): Gate {
  return { kind, index, id, open: [], closures: [] }
}

function differs(graph: NavGraph, path: Path, other: Path): boolean {
  if (ridesOf(graph, path) !== ridesOf(graph, other)) return true
  const otherEdges = new Set(other.edges)
  const metres = (edges: readonly number[]) => edges.reduce((sum, edge) => sum + (graph.edges.metres[edge] ?? 0), 0)
  return metres(path.edges.filter((edge) => otherEdges.has(edge))) <= SHARED_MAX * metres(path.edges)
}

/** By what one changes levels: "lift,stairs". */
function ridesOf({ plan, edges }: NavGraph, path: Path): string {
  const kinds = path.edges.flatMap((edge) => plan.connectors[-1 - (edges.via[edge] ?? 0)]?.kind ?? [])
  return [...new Set(kinds)].toSorted().join(',')
}
