import type { Connector, Unit } from '#schema/building'
import type { Closure } from '#schema/building-state'
import type { Profile } from '#schema/route-link'
import { dayText, zoneClock } from '../../time.ts'
import type { NavGraph } from '../graph.ts'
import type { RouteFailure, RouteNote } from '../route.ts'
import { indexOf, type PlanIndex } from './plan-index.ts'

/** A part of the building as people call it. */
export type Named =
  | { readonly kind: 'connector'; readonly connector: Connector }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** A door, by what is behind it. */
  | { readonly kind: 'door'; readonly unit: Unit }
  | { readonly kind: 'entrance' }

export type Unchecked = 'width' | 'steps' | 'slope' | 'car'

/** What there is to say beside a way, or instead of one, in no language. */
export type Happening =
  | { readonly kind: 'unchecked'; readonly what: Unchecked; readonly named: Named }
  /** The same of several doors or other places; `first`: the one to which one comes first. */
  | {
      readonly kind: 'unchecked-several'
      readonly what: Unchecked
      readonly count: number
      readonly of: 'doors' | 'places'
      readonly first: Named
    }
  | Shut
  | { readonly kind: 'closes'; readonly named: Named; readonly clock: Clock }
  | { readonly kind: 'no-route' }
  | { readonly kind: 'closed'; readonly clock?: Clock }
  | { readonly kind: 'no-way-for-profile'; readonly profile: Profile }
  | { readonly kind: 'barrier'; readonly named: Named }
  | { readonly kind: 'start-outside' }
  | { readonly kind: 'target-unknown' }

/** Something that can not be used. */
export interface Shut {
  readonly kind: 'shut'
  readonly named: Named
  /** A lift that does not run. */
  readonly isOut: boolean
  /** Until when, as the clock shows it. */
  readonly clock?: Clock
  /** A German sentence of the staff: said in German only. */
  readonly reason?: string
}

/** An instant as people say it: `date` only where it is on another day. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly date?: { readonly day: number; readonly month: number }
}

/** When and where something is read. */
export interface Now {
  readonly atMs: number
  readonly timeZone: string
}

/** What a note says. Empty where the plan does not know what it is about. */
export function tellNote({ plan }: NavGraph, note: RouteNote, now: Now): Happening[] {
  const index = indexOf(plan)
  switch (note.kind) {
    case 'unchecked':
      return about(findNamed(index, note.feature.id), (named) => ({ kind: 'unchecked', what: note.what, named }))
    case 'detour':
      return tellClosure(index, note.closure, now)
    case 'closes':
      return about(findNamed(index, note.feature.id), (named) => ({
        kind: 'closes',
        named,
        clock: clockOf(note.atMs, now),
      }))
  }
}

/** Why there is no way: the reason first, then what stands in it. */
export function tellFailure({ plan }: NavGraph, failure: RouteFailure, now: Now): Happening[] {
  const index = indexOf(plan)
  switch (failure.kind) {
    case 'closed': {
      const clock = failure.opensAtMs === undefined ? {} : { clock: clockOf(failure.opensAtMs, now) }
      return [{ kind: 'closed', ...clock }, ...failure.closures.flatMap((closure) => tellClosure(index, closure, now))]
    }
    case 'no-way-for-profile':
      return [
        { kind: 'no-way-for-profile', profile: failure.profile },
        ...failure.barriers.flatMap((barrier) =>
          about(findNamed(index, barrier.id), (named): Happening => ({ kind: 'barrier', named })),
        ),
      ]
    case 'no-route':
    case 'start-outside':
    case 'target-unknown':
      return [{ kind: failure.kind }]
  }
}

function tellClosure(index: PlanIndex, { featureId, kind, until, reason }: Closure, now: Now): Happening[] {
  const clock = until === undefined ? {} : { clock: clockOf(until, now) }
  return about(findNamed(index, featureId), (named) => ({
    kind: 'shut',
    named,
    isOut: kind === 'out-of-order',
    ...clock,
    ...(reason !== undefined && { reason }),
  }))
}

function about(named: Named | undefined, tell: (named: Named) => Happening): Happening[] {
  return named ? [tell(named)] : []
}

/** A feature by its id; ids are unique over units, openings and connectors. */
function findNamed(index: PlanIndex, id: string): Named | undefined {
  const connector = index.connectors.get(id)
  if (connector) return { kind: 'connector', connector }
  const unit = index.units.get(id)
  if (unit) return { kind: 'unit', unit }
  const opening = index.openings.get(id)
  if (!opening) return undefined
  const sides = opening.unitIds.flatMap((unitId) => index.units.get(unitId) ?? [])
  const behind = sides.find(({ passage }) => !passage) ?? sides[1]
  return behind ? { kind: 'door', unit: behind } : { kind: 'entrance' }
}

/** The clock of the house at an instant. */
function clockOf(atMs: number, { atMs: nowMs, timeZone }: Now): Clock {
  const clock = zoneClock(timeZone)
  const [day, minuteOfDay] = [clock.dayAt(atMs), Math.floor(clock.timeAt(atMs) / 60_000)]
  const time = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 }
  if (day === clock.dayAt(nowMs)) return time
  const [, month, dayOfMonth] = dayText(day).split('-').map(Number)
  return { ...time, date: { day: dayOfMonth ?? 1, month: month ?? 1 } }
}
