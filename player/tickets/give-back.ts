import { fail, ok, type Result } from '#schema/result'
import type { TicketPhase } from '#schema/ticket'
import type { TicketEventBody } from '#schema/ticket-event'
import type { Hall } from './hall.ts'

/** Somebody is with this visitor, or the errand is done: it is not theirs alone to end. */
export type GiveBackRefusal = 'NOT_NOW' | 'TICKET_UNKNOWN'

const MAY_GIVE_BACK: ReadonlySet<TicketPhase> = new Set(['booked', 'waiting', 'parked', 'missed'])

/** A visitor gives the number back. Done again, it changes nothing. */
export function decideGiveBack(hall: Hall, ticketId: string): Result<readonly TicketEventBody[], GiveBackRefusal> {
  const ticket = hall.tickets.get(ticketId)
  if (!ticket) return fail('TICKET_UNKNOWN')
  if (ticket.phase === 'cancelled') return ok([])
  if (!MAY_GIVE_BACK.has(ticket.phase)) return fail('NOT_NOW')
  return ok([{ kind: 'cancelled', ticketId, by: 'visitor' }])
}
