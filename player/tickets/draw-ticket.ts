import { fail, ok, type Result } from '#schema/result'
import type { AppointmentCode, PriorityReason, TicketOrigin } from '#schema/ticket'
import type { TicketEventBody } from '#schema/ticket-event'
import type { Hall, Ticket } from './hall.ts'
import { type HallConfig, queueOf } from './hall-config.ts'
import { drawNumber } from './numbers.ts'

/** Wish for a number. The same `requestKey` gives the same ticket, however often it comes. */
export interface TicketWish {
  readonly requestKey: string
  readonly queueId: string
  readonly origin: TicketOrigin
  readonly priority?: PriorityReason
}

/** Wish for a number at an appointed time. */
export interface Booking {
  readonly requestKey: string
  readonly queueId: string
  readonly startsAt: number
  readonly code: AppointmentCode
}

export type DrawRefusal = 'QUEUE_UNKNOWN' | 'NUMBERS_USED_UP' | 'KEY_USED_FOR_OTHER' | 'CODE_IN_USE'

/** A ticket, and what has to be written for it: nothing when it was there already. */
export interface Drawn {
  readonly ticketId: string
  readonly events: readonly TicketEventBody[]
}

type Drawing = Result<Drawn, DrawRefusal>

/** Draws a number, or finds the one that this wish has drawn before. */
export function decideIssue(hall: Hall, config: HallConfig, wish: TicketWish, drawId: () => string): Drawing {
  const { requestKey, queueId, origin, priority } = wish
  return draw(hall, config, wish, (areaId, number) => ({
    kind: 'issued',
    ticketId: drawId(),
    areaId,
    queueId,
    number,
    origin,
    requestKey,
    ...(priority && { priority }),
  }))
}

/** Books an appointment of today. A code names one open appointment. */
export function decideBooking(hall: Hall, config: HallConfig, booking: Booking, drawId: () => string): Drawing {
  const { requestKey, queueId, startsAt, code } = booking
  const known = ticketOfRequest(hall, requestKey)
  const holder = bookedUnder(hall, code)
  if (holder && holder.id !== known?.id) return fail('CODE_IN_USE')
  return draw(hall, config, booking, (areaId, number) => {
    return { kind: 'booked', ticketId: drawId(), areaId, queueId, number, startsAt, code, requestKey }
  })
}

/** The visitor of an appointment has come. Whoever is checked in already stays so. */
export function decideCheckIn(hall: Hall, code: AppointmentCode): Result<Drawn, 'CODE_UNKNOWN'> {
  const ticket = bookedUnder(hall, code)
  if (!ticket) return fail('CODE_UNKNOWN')
  const { id: ticketId, phase } = ticket
  return ok({ ticketId, events: phase === 'booked' ? [{ kind: 'checked-in', ticketId }] : [] })
}

/**
 * Nobody has seen the number of this wish: its answer was lost, and who wished for it has left. Nothing happens to a
 * number that was called, or that was never drawn.
 */
export function decideWithdrawal(hall: Hall, requestKey: string): readonly TicketEventBody[] {
  const ticket = ticketOfRequest(hall, requestKey)
  if (ticket?.phase !== 'waiting' || wasCalled(ticket)) return []
  return [{ kind: 'cancelled', ticketId: ticket.id, by: 'visitor' }]
}

/** An appointment is cancelled before its visitor has been called. */
export function decideCancelledBooking(hall: Hall, code: AppointmentCode): readonly TicketEventBody[] {
  const ticket = bookedUnder(hall, code)
  if (!ticket || (ticket.phase !== 'booked' && ticket.phase !== 'waiting') || wasCalled(ticket)) return []
  return [{ kind: 'cancelled', ticketId: ticket.id, by: 'visitor' }]
}

/** Ever, by whatever counter: attempts begin anew with each transfer. */
function wasCalled({ spells }: Ticket): boolean {
  return spells.length > 0
}

/** An open ticket with this code of an appointment. */
function bookedUnder(hall: Hall, code: AppointmentCode): Ticket | undefined {
  return [...hall.open.values()].find((ticket) => ticket.code === code)
}

function ticketOfRequest(hall: Hall, requestKey: string): Ticket | undefined {
  const ticketId = hall.ticketIdByRequest.get(requestKey)
  return ticketId === undefined ? undefined : hall.tickets.get(ticketId)
}

function draw(
  hall: Hall,
  config: HallConfig,
  { requestKey, queueId }: Pick<TicketWish, 'requestKey' | 'queueId'>,
  event: (areaId: string, number: string) => Extract<TicketEventBody, { kind: 'issued' | 'booked' }>,
): Drawing {
  const known = ticketOfRequest(hall, requestKey)
  const firstQueueId = known?.spells[0]?.queueId ?? known?.queueId
  if (known) return firstQueueId === queueId ? ok({ ticketId: known.id, events: [] }) : fail('KEY_USED_FOR_OTHER')
  const queue = queueOf(config, queueId)
  if (!queue) return fail('QUEUE_UNKNOWN')
  const number = drawNumber(hall, queue)
  if (number === undefined) return fail('NUMBERS_USED_UP')
  const issued = event(queue.areaId, number)
  return ok({ ticketId: issued.ticketId, events: [issued] })
}
