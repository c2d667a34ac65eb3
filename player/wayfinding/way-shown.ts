import { ok, type Result } from '#schema/result'
import type { Conditions } from './conditions.ts'
import type { NavGraph } from './graph.ts'
import { findRoute, type Position, type Route, type RouteFailure } from './route.ts'

/** What a stele shows whoever asks it for a way. */
export interface ShownRoute {
  readonly route: Route
  /** No way suits the profile: this is the quickest one, shown with a warning that says so. */
  readonly unfitFor?: RouteFailure
}

/** The way for a profile, or where none suits it the quickest one; fails only where nobody gets there. */
export function routeOrQuickest(
  graph: NavGraph,
  from: Position,
  unitIds: readonly string[],
  conditions: Conditions,
): Result<ShownRoute, RouteFailure> {
  const found = findRoute(graph, from, unitIds, conditions)
  if (found.ok) return ok({ route: found.value })
  const { profile } = conditions
  const { kind } = found.error
  if (profile === 'quick' || (kind !== 'no-way-for-profile' && kind !== 'closed')) return found
  const quick = findRoute(graph, from, unitIds, { ...conditions, profile: 'quick' })
  if (!quick.ok) return found
  const unfitFor: RouteFailure =
    found.error.kind === 'no-way-for-profile'
      ? found.error
      : { kind: 'no-way-for-profile', profile, otherwise: quick.value, barriers: [] }
  return ok({ route: quick.value, unfitFor })
}

/** Rounded up, because arriving early is the better mistake; one at least. */
export function minutesOf({ durationMs }: Pick<Route, 'durationMs'>): number {
  return Math.max(1, Math.ceil(durationMs / 60_000))
}

/** As exact as a person paces: rounded up to fives, from 100 m on to tens. */
export function roundedMetres(lengthM: number): number {
  const step = lengthM > 100 ? 10 : 5
  return Math.max(step, Math.ceil(lengthM / step) * step)
}
