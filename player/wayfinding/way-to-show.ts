import type { Language } from '#schema/language'
import { fail, ok, type Result } from '#schema/result'
import type { Conditions } from './conditions.ts'
import { describeFailure } from './directions.ts'
import type { NavGraph } from './graph.ts'
import type { Position, RouteFailure } from './route.ts'
import { findTour, type Tour } from './tour.ts'

/** A tour, or the quickest one where none suits the profile: `unfit` says so then, and what stands in the way. */
export interface WayToShow {
  readonly tour: Tour
  /** Empty where the way suits the profile. */
  readonly unfit: readonly string[]
}

/** Why there is nothing to show. `lines` say it, the reason first. */
export interface NoWayToShow {
  readonly failure: RouteFailure
  readonly lines: readonly string[]
}

/**
 * What a visitor is shown who asks for the way over some stops. Stele and phone both ask here, so that they show the
 * same: where the profile has no way, or none that is open now, the quickest one, which is never passed off as fit.
 */
export function findWayToShow(
  graph: NavGraph,
  from: Position,
  stops: readonly (readonly string[])[],
  conditions: Conditions,
  language: Language,
): Result<WayToShow, NoWayToShow> {
  const found = findTour(graph, from, stops, conditions)
  if (found.ok) return ok({ tour: found.value, unfit: [] })
  const { failure } = found.error
  const { profile } = conditions
  const tell = (why: RouteFailure): string[] => describeFailure(graph, why, language, conditions)
  const lines = tell(failure)
  const mayBeOtherwise = failure.kind === 'closed' || failure.kind === 'no-way-for-profile'
  if (profile === 'quick' || !mayBeOtherwise) return fail({ failure, lines })
  const quick = findTour(graph, from, stops, { ...conditions, profile: 'quick' })
  const [otherwise] = quick.ok ? quick.value.routes : []
  if (!quick.ok || !otherwise) return fail({ failure, lines })
  const unfit = tell({ kind: 'no-way-for-profile', profile, otherwise, barriers: [] })
  return ok({ tour: quick.value, unfit: [...unfit, ...lines.slice(1)] })
}
