import { APPOINTMENT_EARLY_MS, inCallOrder } from './call-order.ts'
import type { Ticket } from './hall.ts'
import { type HallConfig, queueOf, serves } from './hall-config.ts'

/** Where somebody stands among those who wait. */
export interface QueuePlace {
  /** So many others are called before, as things stand: those that a counter who may call this ticket calls earlier. */
  readonly aheadCount: number
  /** The last of these, in the order in which they are called. */
  readonly before: readonly Ticket[]
}

/** The open tickets of the day, see `Hall.open`. */
type Waiting = { readonly open: ReadonlyMap<string, Ticket> }

/** How many of those ahead are named by default. */
const BEFORE_MAX = 3

/**
 * The places of all who wait, by ticket. One pass for the whole hall, so that five hundred phones cost no more than
 * one. Counters that make a pause count: they may end it at any moment, and a place that jumped with every coffee
 * would help nobody.
 */
export function placesOf(
  hall: Waiting,
  config: HallConfig,
  atMs: number,
  beforeMax: number = BEFORE_MAX,
): Map<string, QueuePlace> {
  const rivals = createRivals(config)
  /** Those passed so far, by the counters that may call them, each with its number in the order. */
  const passed = new Map<string, Passed[]>()
  const places = new Map<string, QueuePlace>()
  for (const [index, { ticket }] of inCallOrder(waitingIn(hall), atMs).entries()) {
    const key = rivals.keyOf(ticket)
    const ahead = [...passed].flatMap(([other, tickets]) => (rivals.meet(other, key) ? [tickets] : []))
    places.set(ticket.id, {
      aheadCount: ahead.reduce((sum, tickets) => sum + tickets.length, 0),
      before: lastOf(ahead, beforeMax),
    })
    const same = passed.get(key)
    if (same) same.push({ ticket, index })
    else passed.set(key, [{ ticket, index }])
  }
  return places
}

interface Passed {
  readonly ticket: Ticket
  readonly index: number
}

/** The last `count` of several lists, in order. */
function lastOf(lists: readonly (readonly Passed[])[], count: number): Ticket[] {
  if (count === 0) return []
  const last = lists.flatMap((list) => list.slice(-count)).toSorted((a, b) => a.index - b.index)
  return last.slice(-count).map(({ ticket }) => ticket)
}

/** The place of one ticket; undefined when it does not wait. */
export function placeOf(hall: Waiting, config: HallConfig, ticketId: string, atMs: number): QueuePlace | undefined {
  const own = hall.open.get(ticketId)
  if (own?.phase !== 'waiting') return undefined
  const rivals = createRivals(config)
  const key = rivals.keyOf(own)
  const before: Ticket[] = []
  for (const { ticket } of inCallOrder(waitingIn(hall), atMs)) {
    if (ticket === own) break
    if (rivals.meet(rivals.keyOf(ticket), key)) before.push(ticket)
  }
  return { aheadCount: before.length, before: before.slice(-BEFORE_MAX) }
}

function waitingIn({ open }: Waiting): Ticket[] {
  return [...open.values()].filter(({ phase }) => phase === 'waiting')
}

/**
 * When the places change although nothing happens: an appointment's time comes, or a number may be called again.
 * Undefined when nothing of that kind is to come.
 */
export function nextPlaceChangeAt(hall: Waiting, atMs: number): number | undefined {
  let next: number | undefined
  for (const { phase, notBefore, startsAt } of hall.open.values()) {
    if (phase !== 'waiting') continue
    for (const due of [notBefore, startsAt === undefined ? undefined : startsAt - APPOINTMENT_EARLY_MS]) {
      if (due !== undefined && due > atMs && (next === undefined || due < next)) next = due
    }
  }
  return next
}

/** Tickets compete when one counter may call both. Which counters those are depends on very few things. */
function createRivals(config: HallConfig) {
  const counters = new Map<string, ReadonlySet<string>>()
  const met = new Map<string, boolean>()

  function keyOf({ queueId, onlyCounterId }: Ticket): string {
    const key = onlyCounterId === undefined ? `queue ${queueId}` : `counter ${onlyCounterId}`
    if (!counters.has(key)) counters.set(key, countersFor(queueId, onlyCounterId))
    return key
  }

  function countersFor(queueId: string, onlyCounterId: string | undefined): ReadonlySet<string> {
    if (onlyCounterId !== undefined) return new Set([onlyCounterId])
    const queue = queueOf(config, queueId)
    if (!queue) return new Set()
    return new Set(config.counters.filter((counter) => serves(counter, queue)).map(({ id }) => id))
  }

  function meet(a: string, b: string): boolean {
    const pair = `${a} ${b}`
    const known = met.get(pair)
    if (known !== undefined) return known
    const others = counters.get(b)
    // Nobody serves this queue any more: whoever waits in it still has a place there.
    const answer = a === b || [...(counters.get(a) ?? [])].some((id) => others?.has(id))
    met.set(pair, answer)
    return answer
  }

  return { keyOf, meet }
}
