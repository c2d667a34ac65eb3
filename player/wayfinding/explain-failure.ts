import { bestPath } from './best-path.ts'
import type { Conditions } from './conditions.ts'
import type { Errand } from './errand.ts'
import { findPath } from './find-path.ts'
import { closureAt, type Gate, nextChange } from './gates.ts'
import type { Feature, Position, RouteFailure } from './route.ts'
import { closuresOn } from './route-notes.ts'
import { passedOn, traceRoute } from './trace-route.ts'
import { weigh } from './weigh.ts'

/** So far ahead somebody wants to know when a way opens. */
const OPENS_WITHIN_MS = 14 * 86_400_000
/** Instants to try; doors of a house open and close together, so there are few. */
const INSTANTS_MAX = 60

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
    const closures = closuresOn(
      errand,
      open,
      gates.filter((gate) => closureAt(gate, conditions.atMs)),
      conditions,
    )
    const opensAtMs = firstOpening(errand, gates, conditions)
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

/** When the first way opens. Ways open only when some gate does, so only those instants are tried. */
function firstOpening(errand: Errand, gates: readonly Gate[], conditions: Conditions): number | undefined {
  let atMs = conditions.atMs
  for (let tried = 0; tried < INSTANTS_MAX; tried++) {
    atMs = gates.reduce((next, gate) => Math.min(next, nextChange(gate, atMs)), Number.POSITIVE_INFINITY)
    if (atMs > conditions.atMs + OPENS_WITHIN_MS) return undefined
    if (bestPath(errand, gates, { ...conditions, atMs })) return atMs
  }
  return undefined
}
