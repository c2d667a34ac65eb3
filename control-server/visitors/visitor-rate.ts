import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { VisitorHall } from './visitor-hall.ts'

/** Any text: a wrong one is answered like one that was never drawn. */
export const TokenParams = Type.Object({ token: Type.String({ maxLength: 200 }) })

/** A phone asks twice a minute at most; a finger that keeps pulling the page down, oftener. */
const PER_TICKET_MAX = 120

/** All phones of a hall may come from one address, and some of them with a number of yesterday. */
const WRONG_PER_ADDRESS_MAX = 600

/**
 * Counts who has a number by that number, and who has none by address. So neither a hall behind one address is locked
 * out, nor does a right number suffer from somebody beside it who tries wrong ones.
 */
export function visitorRate(visitors: VisitorHall) {
  const ofTicket = 'ticket '
  return {
    timeWindow: 60_000,
    max: (_request: FastifyRequest, key: string) => (key.startsWith(ofTicket) ? PER_TICKET_MAX : WRONG_PER_ADDRESS_MAX),
    keyGenerator: async (request: FastifyRequest) => {
      const { token } = request.params as { readonly token: string }
      const ticketId = await visitors.ticketIdOf(token)
      return ticketId === undefined ? `address ${request.ip}` : `${ofTicket}${ticketId}`
    },
  }
}

/**
 * Each phone with a route asks three times a minute, and again whenever somebody looks at it. All of a crowded hall
 * may come from one address; what they ask costs next to nothing.
 */
const HOUSE_PER_ADDRESS_MAX = 6_000

export const HOUSE_RATE = { timeWindow: 60_000, max: HOUSE_PER_ADDRESS_MAX }
