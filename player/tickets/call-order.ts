import type { PriorityReason } from '#schema/ticket'
import { ATTEMPTS_MAX } from './call-times.ts'
import type { Ticket } from './hall.ts'
import { type CounterConfig, type HallConfig, queueOf, serves } from './hall-config.ts'

/**
 * So much earlier than its arrival an appointment counts, from its time on, as if it had waited so long already: it
 * goes before everybody who has waited less. Whoever has waited longer than that goes first, so that a day full of
 * appointments starves nobody.
 */
export const APPOINTMENT_HEAD_START_MS: number = 45 * 60_000

/** The same for somebody with a reason to go first. */
export const PRIORITY_HEAD_START_MS: number = 30 * 60_000

/** So long before its time an appointment may be called while others wait. */
export const APPOINTMENT_EARLY_MS: number = 2 * 60_000

/** Whoever checks in later than this after the appointed time waits like everybody else. */
export const APPOINTMENT_LATE_MS: number = 15 * 60_000

/** A place in the order, and why. */
export interface Place {
  readonly ticket: Ticket
  /** Smaller goes first, by itself and whoever else waits: a place can not be lost to somebody who comes later. */
  readonly rank: number
  readonly why: Why
}

export type Why =
  | { readonly kind: 'longest' }
  | { readonly kind: 'arrival' }
  | { readonly kind: 'appointment'; readonly startsAt: number }
  | { readonly kind: 'appointment-early'; readonly startsAt: number }
  | { readonly kind: 'appointment-late'; readonly startsAt: number }
  | { readonly kind: 'priority'; readonly reason: PriorityReason }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'transferred'; readonly fromCounterId: string | undefined; readonly onlyHere: boolean }
  | { readonly kind: 'no-show'; readonly notBefore: number | undefined }
  | { readonly kind: 'sent-back' }

/**
 * All who wait, in the order in which they will be called, each with its reason. A pure function of tickets and clock:
 * the same on every server and after every restart.
 *
 * The order is that of a virtual arrival: the real one, minus a head start for a reason. Since the head start is
 * bounded, somebody can be overtaken only by those who come within that time after them, so everybody's turn comes.
 */
export function inCallOrder(waiting: readonly Ticket[], atMs: number): Place[] {
  const places = waiting
    .map((ticket) => ({ ticket, ...rankOf(ticket, atMs) }))
    .toSorted((a, b) => lateness(a, atMs) - lateness(b, atMs) || a.rank - b.rank || a.ticket.order - b.ticket.order)
  const [first] = places
  if (first?.why.kind === 'arrival') places[0] = { ...first, why: { kind: 'longest' } }
  return places
}

/** 0: may be called now. 1: an appointment whose time has not come. 2: was called in vain a moment ago. */
function lateness({ ticket, why }: Place, atMs: number): number {
  if ((ticket.notBefore ?? 0) > atMs) return 2
  return why.kind === 'appointment-early' ? 1 : 0
}

function rankOf(ticket: Ticket, atMs: number): { rank: number; why: Why } {
  const { placeAt, startsAt, priority, back, counterId, notBefore, onlyCounterId } = ticket
  const rank = Math.min(placeAt - (priority ? PRIORITY_HEAD_START_MS : 0), appointmentRank(ticket) ?? placeAt)
  if (back === 'no-show') {
    return { rank, why: { kind: 'no-show', notBefore: (notBefore ?? 0) > atMs ? notBefore : undefined } }
  }
  if (back === 'resumed') return { rank, why: { kind: 'resumed' } }
  if (back === 'transferred') {
    return { rank, why: { kind: 'transferred', fromCounterId: counterId, onlyHere: onlyCounterId !== undefined } }
  }
  if (back === 'sent-back') return { rank, why: { kind: 'sent-back' } }
  if (priority) return { rank, why: { kind: 'priority', reason: priority } }
  if (startsAt === undefined) return { rank, why: { kind: 'arrival' } }
  if (appointmentRank(ticket) === undefined) return { rank, why: { kind: 'appointment-late', startsAt } }
  const isEarly = atMs < startsAt - APPOINTMENT_EARLY_MS
  return { rank, why: { kind: isEarly ? 'appointment-early' : 'appointment', startsAt } }
}

/** What an appointment counts as; undefined without one, or when its visitor came too late for it. */
function appointmentRank({ startsAt, arrivedAt }: Ticket): number | undefined {
  if (startsAt === undefined || arrivedAt === undefined) return undefined
  if (arrivedAt > startsAt + APPOINTMENT_LATE_MS) return undefined
  return Math.max(startsAt, arrivedAt) - APPOINTMENT_HEAD_START_MS
}

/** Everybody whom a counter may call, in order; the first one is whom "next" calls. */
export function orderFor(counter: CounterConfig, config: HallConfig, tickets: Iterable<Ticket>, atMs: number): Place[] {
  const waiting = [...tickets].filter((ticket) => {
    if (ticket.phase !== 'waiting') return false
    if (ticket.onlyCounterId !== undefined) return ticket.onlyCounterId === counter.id
    const queue = queueOf(config, ticket.queueId)
    return queue !== undefined && serves(counter, queue)
  })
  return inCallOrder(waiting, atMs)
}

/** Whose turn it is at a counter; undefined when nobody may be called now. */
export function nextFor(
  counter: CounterConfig,
  config: HallConfig,
  tickets: Iterable<Ticket>,
  atMs: number,
): Place | undefined {
  return orderFor(counter, config, tickets, atMs).find(
    // One that can not be called any more must not stand in the way of everybody behind it.
    ({ ticket }) => (ticket.notBefore ?? 0) <= atMs && ticket.attempts < ATTEMPTS_MAX,
  )
}
