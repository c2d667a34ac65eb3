import { orderFor } from '#player/tickets/call-order'
import { PARKED_FORGOTTEN_MS, UNDO_MS } from '#player/tickets/call-times'
import { areaSeqOf, type Hall, type Ticket, ticketAt } from '#player/tickets/hall'
import { type CounterConfig, counterOf, type HallConfig, noShowPolicy, queueOf } from '#player/tickets/hall-config'
import { lastUndoable } from '#player/tickets/undo'
import type { Desk } from '#schema/staff-calls'
import { AppError } from '../errors.ts'
import { germanTimes } from '../fleet/german-times.ts'
import type { PhoneTokens } from './phone-token.ts'
import { staffTicket } from './staff-ticket.ts'
import { whyText } from './why-text.ts'

const LISTED_MAX = 500

export interface DeskScene {
  readonly hall: Hall
  readonly config: HallConfig
  readonly areaName: string
  readonly atMs: number
  readonly timeZone: string
  readonly tokens: PhoneTokens
  readonly seatId: string | undefined
  readonly screens: Desk['screens']
}

/** Everything that the page of one counter shows, as of one moment. */
export function deskOf(scene: DeskScene, counter: CounterConfig): Desk {
  const { hall, config, areaName, atMs, seatId, screens } = scene
  const tickets = [...hall.open.values()]
  const ofArea = tickets.filter(({ areaId }) => areaId === counter.areaId)
  const undo = lastUndoable(hall, counter.id, atMs)
  const pausedAt = hall.paused.get(counter.id)
  const current = ticketAt(hall, counter.id)
  const toStaff = (ticket: Ticket) => staffTicket(ticket, config, scene.tokens)
  return {
    areaId: counter.areaId,
    areaName,
    counter: { id: counter.id, label: counter.label },
    seq: areaSeqOf(hall, counter.areaId),
    ...(seatId !== undefined && { seatId }),
    ...(pausedAt !== undefined && { pausedAt }),
    ...(current && { current: currentOf(scene, counter, current) }),
    waiting: waitingOf(scene, counter, tickets),
    booked: ofArea
      .filter(({ phase }) => phase === 'booked')
      .toSorted((a, b) => a.placeAt - b.placeAt || a.order - b.order)
      .slice(0, LISTED_MAX)
      .map(toStaff),
    aside: asideOf(scene, ofArea),
    openCounterCount: [...hall.atCounter.keys()].filter((id) => counterOf(config, id)?.areaId === counter.areaId)
      .length,
    ...(undo && {
      undo: { commandId: undo.commandId, did: undo.did, number: undo.number, at: undo.at, until: undo.at + UNDO_MS },
    }),
    screens,
  }
}

function waitingOf({ config, atMs, timeZone, tokens }: DeskScene, counter: CounterConfig, tickets: Ticket[]) {
  const times = germanTimes(timeZone, atMs)
  const words = {
    clock: (instant: number) => times.moment(instant),
    counterLabel: (counterId: string) => counterOf(config, counterId)?.label ?? '?',
  }
  return orderFor(counter, config, tickets, atMs)
    .slice(0, LISTED_MAX)
    .map(({ ticket, why }) => ({ ticket: staffTicket(ticket, config, tokens), why: whyText(why, words) }))
}

function currentOf(
  { hall, config, tokens }: DeskScene,
  counter: CounterConfig,
  ticket: Ticket,
): NonNullable<Desk['current']> {
  const open = [...hall.openCalls.values()].find(({ callId }) => callId === ticket.callId)
  const calledAt = ticket.spells.at(-1)?.calledAt ?? ticket.since
  const over = {
    callId: ticket.callId ?? ticket.id,
    calledAt,
    expiresAt: calledAt,
    attempt: Math.max(1, ticket.attempts),
  }
  const { callId, attempt, expiresAt, calledAt: lastCalledAt } = open ?? over
  return {
    ticket: staffTicket(ticket, config, tokens),
    call: {
      callId,
      ticket: ticket.number,
      counterId: counter.id,
      counterLabel: counter.label,
      attempt,
      calledAt: lastCalledAt,
      expiresAt,
    },
    ...(ticket.phase === 'serving' && { servingSince: ticket.since }),
    isLastCall: ticket.attempts >= noShowPolicy(queueOf(config, ticket.queueId)).callsMax,
  }
}

function asideOf({ config, atMs, tokens }: DeskScene, ofArea: readonly Ticket[]): Desk['aside'] {
  return ofArea
    .filter(({ phase }) => phase === 'parked' || phase === 'missed' || phase === 'pickup')
    .toSorted((a, b) => b.since - a.since || b.order - a.order)
    .slice(0, LISTED_MAX)
    .map((ticket) => {
      const label = ticket.counterId === undefined ? undefined : counterOf(config, ticket.counterId)?.label
      return {
        ticket: staffTicket(ticket, config, tokens),
        since: ticket.since,
        ...(label !== undefined && { counterLabel: label }),
        forgotten: ticket.phase === 'parked' && atMs - ticket.since >= PARKED_FORGOTTEN_MS,
      }
    })
}

/** A counter of an area. Throws `NOT_FOUND`. */
export function requireCounter(config: HallConfig, counterId: string, areaId?: string): CounterConfig {
  const counter = counterOf(config, counterId)
  if (counter && (areaId === undefined || counter.areaId === areaId)) return counter
  throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte wählen Sie einen anderen.')
}
