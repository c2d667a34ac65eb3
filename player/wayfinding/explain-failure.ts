import { bestPath } from './best-path.ts'
import type { Conditions } from './conditions.ts'
import type { Errand } from './errand.ts'
import { findPath, gatesAhead, leadsThere } from './find-path.ts'
import { closureAt, type Gate, nextChange, opensFrom } from './gates.ts'
import type { Feature, Position, RouteFailure } from './route.ts'
import { closuresOn } from './route-notes.ts'
import { passedOn, traceRoute } from './trace-route.ts'
import { weigh } from './weigh.ts'

/** So far ahead somebody wants to know when a way opens. */
const OPENS_WITHIN_MS = 14 * 86_400_000

/** Why no path was found: closed for now, not for this profile, or never. */
export function explainFailure(
  errand: Errand,
  from: Position,
  gates: readonly Gate[],
  conditions: Conditions,
): RouteFailure {
  const { graph, start } = errand
  const { profile } = conditions
  const open = bestPath(errand, [], conditions)
  if (open) {
    const ahead = gatesAhead(errand, gates)
    const closures = closuresOn(
      errand,
      open,
      ahead.filter((gate) => closureAt(gate, conditions.atMs)),
      conditions,
    )
    const opensAtMs = firstOpening(errand, ahead, conditions)
    return { kind: 'closed', closures, ...(opensAtMs !== undefined && { opensAtMs }) }
  }
  if (profile === 'quick') return { kind: 'no-route' }
  const anybody = { ...conditions, profile: 'quick' as const }
  const wish = { profile: 'quick' as const, verifiedOnly: false, unguided: 1 }
  const path = findPath(errand, wish, gates, anybody) ?? findPath(errand, wish, [], anybody)
  if (!path) return { kind: 'no-route' }
  const barriers = passedOn(graph, path, profile, weigh(graph, wish, []).seconds).flatMap(
    ({ feature, passability }): Feature[] => (passability.access === 'no' ? [feature] : []),
  )
  return { kind: 'no-way-for-profile', profile, otherwise: traceRoute(graph, from, start, path), barriers }
}

/**
 * When the first way opens. No way opens before the gates on it have, each by itself: the earliest instant at which the
 * gates of any way have done so is tried, and from there on the next, for then another may have closed again. As long
 * as nothing changes nothing opens.
 */
function firstOpening(errand: Errand, gates: readonly Gate[], conditions: Conditions): number | undefined {
  const { profile } = conditions
  const wish = { profile, verifiedOnly: false, unguided: 1 }
  const untilMs = conditions.atMs + OPENS_WITHIN_MS
  let atMs = conditions.atMs
  for (;;) {
    const sinceMs = atMs
    const afterMs = gates.reduce((next, gate) => Math.min(next, nextChange(gate, sinceMs)), Number.POSITIVE_INFINITY)
    if (afterMs > untilMs) return undefined
    const opening = gates.map((gate) => ({ gate, atMs: opensFrom(gate, afterMs) }))
    const instants = [...new Set(opening.map((one) => one.atMs))]
      .filter((instant) => instant <= untilMs)
      .toSorted((a, b) => a - b)
    const isPossible = (instant: number): boolean =>
      leadsThere(
        errand,
        wish,
        opening.flatMap((one) => (one.atMs > instant ? [one.gate] : [])),
      )
    const next = firstThat(instants, isPossible)
    if (next === undefined) return undefined
    atMs = next
    if (findPath(errand, wish, gates, { ...conditions, atMs })) return atMs
  }
}

/** The first of some instants for which something holds that, once it does, does for all that follow. */
function firstThat(instants: readonly number[], holds: (instant: number) => boolean): number | undefined {
  let [low, high] = [0, instants.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const instant = instants[middle]
    if (instant !== undefined && holds(instant)) high = middle
    else low = middle + 1
  }
  return instants[low]
}
