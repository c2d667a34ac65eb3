import { fail, ok, type Result } from '#schema/result'
import type { NavGraph } from './graph.ts'
import { indexOf } from './graph-index.ts'
import type { Position, RouteFailure } from './route.ts'
import { standAt, type Start } from './start.ts'

/** Where from and where to, in one graph. */
export interface Errand {
  readonly graph: NavGraph
  readonly start: Start
  readonly targetUnits: readonly number[]
  /** The target in which one stands already. */
  readonly here?: number
}

/** Looks a question up in the graph. */
export function errandFor(graph: NavGraph, from: Position, toUnitIds: readonly string[]): Result<Errand, RouteFailure> {
  const { unitById } = indexOf(graph)
  const targetUnits = [...new Set(toUnitIds.flatMap((id) => unitById.get(id) ?? []))]
  if (targetUnits.length === 0) return fail({ kind: 'target-unknown' })
  const start = standAt(graph, from.levelId, from.point)
  if (!start) return fail({ kind: 'start-outside' })
  const here = start.units.find((unit) => targetUnits.includes(unit))
  return ok({ graph, start, targetUnits, ...(here !== undefined && { here }) })
}
