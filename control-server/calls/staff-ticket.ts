import type { Ticket as HallTicket } from '#player/tickets/hall'
import { type HallConfig, queueOf } from '#player/tickets/hall-config'
import type { Ticket } from '#schema/staff-calls'
import { phonePath, type PhoneTokens } from './phone-token.ts'

/** A ticket as staff see it. */
export function staffTicket(ticket: HallTicket, config: HallConfig, tokens: PhoneTokens): Ticket {
  const { id, number, queueId, phase, origin, arrivedAt, startsAt, priority, attempts } = ticket
  return {
    id,
    number,
    queueId,
    queueName: queueOf(config, queueId)?.name ?? queueId,
    phase,
    origin,
    ...(arrivedAt !== undefined && { arrivedAt }),
    ...(startsAt !== undefined && { startsAt }),
    ...(priority && { priority }),
    attempts,
    phonePath: phonePath(tokens(id)),
  }
}
