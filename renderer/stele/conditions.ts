import { freshness } from '#player/live/freshness'
import type { Conditions } from '#player/wayfinding/conditions'
import { BUILDING_STATE_KEY, type Closure } from '#schema/building-state'
import type { LiveFact } from '#schema/live-fact'
import type { Profile } from '#schema/route-link'
import type { PageContext } from './page-context.ts'

/** Who walks, when, and what is closed: all that decides a route on the stele besides where it leads. */
export function conditionsOf(
  profile: Profile,
  { facts, nowMs, timeZone }: Pick<PageContext, 'facts' | 'nowMs' | 'timeZone'>,
): Conditions {
  return { profile, atMs: nowMs, timeZone, closures: closuresIn(facts, nowMs) }
}

/** Closures as last heard; once that is too old to be true, nothing is known to be closed. */
export function closuresIn(facts: readonly LiveFact[], atMs: number): readonly Closure[] {
  const fact = facts.find(({ key }) => key === BUILDING_STATE_KEY)
  if (fact?.body.kind !== 'building' || freshness(fact.times, atMs) === 'expired') return []
  return fact.body.closures
}

/** The next instant at which a closure begins or ends by itself; Infinity when none will. */
export function nextClosureChangeMs(closures: readonly Closure[], atMs: number): number {
  const instants = closures.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
  return Math.min(Infinity, ...instants.filter((instant) => instant > atMs))
}
