import type { Hall } from '#player/tickets/hall'
import type { TicketEventBody } from '#schema/ticket-event'

/** Takes calls off the boards whose time is over. Players hide them to the millisecond by themselves. */
export function expiredCalls(hall: Hall, atMs: number): TicketEventBody[] {
  return [...hall.openCalls.values()]
    .filter(({ expiresAt }) => expiresAt <= atMs)
    .map(({ callId, ticketId }) => ({ kind: 'expired', ticketId, callId }))
}
