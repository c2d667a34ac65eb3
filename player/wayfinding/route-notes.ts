import { bestPath, type FoundPath } from './best-path.ts'
import type { Closure } from '#schema/building-state'
import type { Conditions } from './conditions.ts'
import type { Errand } from './errand.ts'
import { closureAt, type Gate, isOpenAt, nextChange } from './gates.ts'
import type { RouteNote } from './route.ts'
import { passedOn } from './trace-route.ts'
import { weigh } from './weigh.ts'

/** A passage that closes within this time after one has come through is worth a word. */
const CLOSES_SOON_MS = 30 * 60_000
/** A detour of less is none to a person, seconds. */
const DETOUR_S = 5

/** What to say beside a path: first what closes, then why it is longer than usual, then what nobody has checked. */
export function notesOn(errand: Errand, found: FoundPath, gates: readonly Gate[], conditions: Conditions): RouteNote[] {
  const { path, wish } = found
  const { seconds } = weigh(errand.graph, wish, [])
  const passed = passedOn(errand.graph, path, conditions.profile, seconds)
  const closing = passed.flatMap(({ feature, afterS }): RouteNote[] => {
    const gate = gates.find(({ kind, id }) => kind === feature.kind && id === feature.id)
    const thereMs = conditions.atMs + afterS * 1_000
    // Who stands in a closed corridor leaves it: then what comes next is that it opens.
    const atMs = gate && isOpenAt(gate, thereMs) ? nextChange(gate, thereMs) : Number.POSITIVE_INFINITY
    return atMs <= thereMs + CLOSES_SOON_MS ? [{ kind: 'closes', feature, atMs }] : []
  })
  const unchecked = passed.flatMap(({ feature, passability }): RouteNote[] =>
    passability.access === 'unknown' ? [{ kind: 'unchecked', what: passability.what, feature }] : [],
  )
  const detour = closuresAvoided(errand, found, gates, conditions)
  return [...closing, ...detour.map((closure): RouteNote => ({ kind: 'detour', closure })), ...unchecked]
}

/** Closures without which there would be a better way. */
function closuresAvoided(errand: Errand, found: FoundPath, gates: readonly Gate[], conditions: Conditions): Closure[] {
  const { atMs } = conditions
  const closed = gates.filter((gate) => closureAt(gate, atMs))
  if (closed.length === 0) return []
  const otherwise = bestPath(errand, withoutClosures(gates), conditions)
  if (!otherwise) return []
  // A verified way that is closed is missed even where another one is as short.
  const isBetter = found.wish.verifiedOnly === otherwise.wish.verifiedOnly
  if (isBetter && found.path.cost - otherwise.path.cost < DETOUR_S) return []
  return closuresOn(errand, otherwise, closed, conditions)
}

/** The closures that a path runs into, in the order of the way. */
export function closuresOn(
  errand: Errand,
  { path, wish }: FoundPath,
  closed: readonly Gate[],
  { atMs, profile }: Conditions,
): Closure[] {
  const passed = passedOn(errand.graph, path, profile, weigh(errand.graph, wish, []).seconds)
  return passed.flatMap(({ feature }) => {
    const gate = closed.find(({ kind, id }) => kind === feature.kind && id === feature.id)
    return (gate && closureAt(gate, atMs)) ?? []
  })
}

/** The gates as if only opening hours counted. */
function withoutClosures(gates: readonly Gate[]): Gate[] {
  return gates.flatMap((gate) => (gate.open ? [{ ...gate, closures: [] }] : []))
}
