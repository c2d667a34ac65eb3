import { localDate } from '#player/time'
import type { Hall, Ticket } from '#player/tickets/hall'
import type { PhoneTokens } from '../calls/phone-token.ts'

type TodaysTickets = Pick<Hall, 'day' | 'closedSeq'> & { readonly tickets: ReadonlyMap<string, Ticket> }

/** Which ticket a token opens. */
export interface KnownTokens {
  /** Undefined for a token that was never drawn, or whose day is over at `atMs`. The same work for every token. */
  find(hall: TodaysTickets, token: string, atMs: number): Ticket | undefined
}

/** Tokens are derived when tickets are drawn, once each, so that a question costs one look-up whoever asks. */
export function createKnownTokens(tokenOf: PhoneTokens, timeZone: string): KnownTokens {
  const ticketIds = new Map<string, string>()
  let closedSeq = -1

  /** A ticket never leaves the hall before its day is closed, and new ones come last. */
  function learn({ tickets, closedSeq: closed }: TodaysTickets): void {
    if (closed !== closedSeq) {
      ticketIds.clear()
      closedSeq = closed
    }
    if (tickets.size === ticketIds.size) return
    let index = 0
    for (const ticketId of tickets.keys()) {
      if (index >= ticketIds.size) ticketIds.set(tokenOf(ticketId), ticketId)
      index += 1
    }
  }

  return {
    find(hall, token, atMs) {
      learn(hall)
      const ticket = hall.tickets.get(ticketIds.get(token) ?? '')
      // Nobody may have closed the day yet: the server was off over midnight, or a second has not passed.
      return hall.day < localDate(atMs, timeZone) ? undefined : ticket
    },
  }
}
