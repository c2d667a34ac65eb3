import type { Access } from '#schema/building'
import type { Profile } from '#schema/route-link'
import { connectorPassability, openingPassability, type Passability, unitPassability, worseAccess } from './access.ts'
import { EDGE } from './edge-list.ts'
import { distance } from './geometry.ts'
import type { NavGraph } from './graph.ts'
import { indexOf } from './graph-index.ts'
import type { Feature, Position, Route, RouteLeg } from './route.ts'
import type { Path } from './shortest-path.ts'
import type { Start } from './start.ts'
import { ACCESS, weigh } from './weigh.ts'

/** A path as a route: leg by leg, without notes. */
export function traceRoute(graph: NavGraph, from: Position, start: Start, path: Path): Route {
  const first = graph.nodes[path.startNode]
  const wheelchair = weigh(graph, { profile: 'step-free', verifiedOnly: false, unguided: 1 }, [])
  const finished: RouteLeg[] = []
  let current: RouteLeg = { levelId: from.levelId, points: [from.point] }
  if (first && distance(first.point, from.point) > 0) current.points.push(first.point)
  let lengthM = start.nodes.find(({ node }) => node === path.startNode)?.metres ?? 0
  let stepFree = ACCESS[wheelchair.unitAccess[first?.unit ?? -1] ?? 1] ?? 'unknown'
  let goal = first
  for (const edge of path.edges) {
    goal = graph.nodes[graph.edges.to[edge] ?? -1]
    if (!goal) continue
    lengthM += graph.edges.metres[edge] ?? 0
    stepFree = worseAccess(stepFree, wheelchairAccess(graph, edge, wheelchair.access))
    const connector = graph.plan.connectors[-1 - (graph.edges.via[edge] ?? 0)]
    if (connector) {
      finished.push({ ...current, via: { connectorId: connector.id, toLevelId: goal.levelId } })
      current = { levelId: goal.levelId, points: [] }
    }
    current.points.push(goal.point)
  }
  return {
    legs: [...finished, current],
    lengthM,
    durationMs: Math.round(path.seconds * 1_000),
    stepFree,
    targetUnitId: graph.units[goal?.unit ?? -1]?.unit.id ?? '',
    notes: [],
  }
}

/** Guides are no ways for those who see, but who follows one may sit in a wheelchair. */
function wheelchairAccess(graph: NavGraph, edge: number, access: Uint8Array): Access {
  if (graph.edges.kind[edge] !== EDGE.guide) return ACCESS[access[edge] ?? 1] ?? 'unknown'
  const unit = graph.plan.units[graph.edges.via[edge] ?? -1]
  return unit ? unitPassability(unit, 'step-free').access : 'unknown'
}

/** Something on a path, with how well somebody gets through it, and when one gets there. */
export interface Passed {
  readonly feature: Feature
  readonly passability: Passability
  /** Seconds after the start. */
  readonly afterS: number
}

/** Connectors, doors and floors in the order of the way, each once. */
export function passedOn(graph: NavGraph, path: Path, profile: Profile, seconds: Float64Array): Passed[] {
  const { plan, edges, nodes } = graph
  const { openingOfNode } = indexOf(graph)
  const passed = new Map<string, Passed>()
  const pass = (kind: Feature['kind'], id: string, passability: Passability, afterS: number): void => {
    const key = `${kind} ${id}`
    if (!passed.has(key)) passed.set(key, { feature: { kind, id }, passability, afterS })
  }
  const passUnit = (index: number, afterS: number): void => {
    const unit = plan.units[index]
    if (unit) pass('unit', unit.id, unitPassability(unit, profile), afterS)
  }
  passUnit(nodes[path.startNode]?.unit ?? -1, 0)
  let afterS = path.edges.reduce((left, edge) => left - (seconds[edge] ?? 0), path.seconds)
  for (const edge of path.edges) {
    const via = edges.via[edge] ?? -1
    const connector = plan.connectors[-1 - via]
    if (connector) pass('connector', connector.id, connectorPassability(connector, profile), afterS)
    for (const node of [edges.from[edge] ?? 0, edges.to[edge] ?? 0]) {
      const opening = plan.openings[openingOfNode[node] ?? -1]
      if (opening) pass('opening', opening.id, openingPassability(opening, profile), afterS)
    }
    passUnit(via, afterS)
    afterS += seconds[edge] ?? 0
  }
  return [...passed.values()]
}
