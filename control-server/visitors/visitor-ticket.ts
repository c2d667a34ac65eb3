import type { Hall, OpenCall, Ticket } from '#player/tickets/hall'
import { counterOf, type HallConfig, queueOf } from '#player/tickets/hall-config'
import type { QueuePlace } from '#player/tickets/place'
import type { Language } from '#schema/language'
import { NUMBERS_BEFORE_MAX, type VisitorTicket, type VisitorWay, type WaitEstimate } from '#schema/visitor-api'
import type { HouseWays } from './house-ways.ts'

/** The whole hall at one moment, read once and handed out to every phone. */
export interface HallView extends Pick<Hall, 'day' | 'closedSeq'> {
  /** Of the day. */
  readonly tickets: ReadonlyMap<string, Ticket>
  readonly open: ReadonlyMap<string, Ticket>
  readonly openCalls: ReadonlyMap<string, OpenCall>
  readonly config: HallConfig
  readonly ways: HouseWays
  readonly siteName: string
  readonly timeZone: string
  readonly areaNames: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, QueuePlace>
  /** Numbers that are being called, by area, newest first. */
  readonly calling: ReadonlyMap<string, readonly string[]>
  readonly estimate: (ticketId: string) => WaitEstimate | undefined
  readonly atMs: number
  readonly dayEndsAt: number
}

/** What the phone of one visitor shows. */
export function visitorTicket(view: HallView, ticket: Ticket): VisitorTicket {
  const { siteName, timeZone, atMs, dayEndsAt } = view
  const { number, areaId, queueId, phase, startsAt } = ticket
  const isWaiting = phase === 'waiting'
  const place = isWaiting ? view.places.get(ticket.id) : undefined
  const estimate = isWaiting ? view.estimate(ticket.id) : undefined
  const call = callOf(view, ticket)
  const way = wayOf(view, ticket)
  return {
    number,
    siteName,
    areaName: view.areaNames.get(areaId) ?? areaId,
    queueName: queueOf(view.config, queueId)?.name ?? queueId,
    timeZone,
    phase,
    ...(startsAt !== undefined && { startsAt }),
    ...(place && { aheadCount: place.aheadCount }),
    before: place?.before.map((other) => other.number) ?? [],
    calling: [...(view.calling.get(areaId) ?? [])],
    ...(call && { call }),
    ...(estimate && { estimate }),
    ...(way && { wayName: way.name }),
    at: atMs,
    dayEndsAt,
  }
}

/** Where somebody should go now; undefined for those who are not to go anywhere. */
export function wayOf({ ways, config }: HallView, ticket: Ticket, language: Language = 'de'): VisitorWay | undefined {
  const counterId = calledTo(ticket)
  // Somebody may have been called by a counter of another area.
  if (counterId !== undefined)
    return ways.find(counterOf(config, counterId)?.areaId ?? ticket.areaId, counterId, language)
  return ticket.phase === 'waiting' || ticket.phase === 'booked'
    ? ways.find(ticket.areaId, undefined, language)
    : undefined
}

function calledTo({ phase, counterId }: Ticket): string | undefined {
  return phase === 'called' || phase === 'serving' ? counterId : undefined
}

/** Goes on after the call has left the screens: the counter is still waiting for this visitor. */
function callOf({ config, openCalls, ways }: HallView, ticket: Ticket): VisitorTicket['call'] {
  const counterId = calledTo(ticket)
  if (counterId === undefined) return undefined
  const room = ways.roomOf(counterId)
  return {
    counterLabel: counterOf(config, counterId)?.label ?? counterId.slice(0, 8),
    attempt: Math.max(1, ticket.attempts),
    calledAt: openCalls.get(ticket.callId ?? '')?.calledAt ?? ticket.since,
    ...(room !== undefined && { room }),
  }
}

/** Numbers that somebody is waited for, by area of the counter, newest call first. */
export function callingIn({ openCalls, tickets }: Pick<Hall, 'openCalls' | 'tickets'>): Map<string, string[]> {
  const calling = new Map<string, string[]>()
  const newestFirst = [...openCalls.values()].toSorted((a, b) => b.calledAt - a.calledAt)
  for (const { areaId, ticketId, number } of newestFirst) {
    if (tickets.get(ticketId)?.phase !== 'called') continue
    const numbers = calling.get(areaId) ?? []
    if (numbers.length < NUMBERS_BEFORE_MAX) calling.set(areaId, [...numbers, number])
  }
  return calling
}
