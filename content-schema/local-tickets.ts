import Type, { type Static } from 'typebox'
import { Id } from './primitives.ts'
import { DrawnTicket, TicketAnswer, TicketOffer } from './stele-ticket.ts'

/* Waiting numbers between a stele's page and the player core; the routes stand in `local-api.ts`. */

/** The server is not to be reached. What was wished for may have been done: the same key finds it again. */
const Unreachable = Type.Object({ kind: Type.Literal('unreachable') })

/**
 * How a number gets onto paper here. `page`: the page prints, on the printer of the system. `device`: the core has a
 * printer of its own.
 */
export const PrintWay = Type.Union([Type.Literal('none'), Type.Literal('page'), Type.Literal('device')])
export type PrintWay = Static<typeof PrintWay>

export const LocalTicketOffer = Type.Union([
  Type.Object({ kind: Type.Literal('offer'), ...TicketOffer.properties, print: PrintWay }),
  Unreachable,
])
export type LocalTicketOffer = Static<typeof LocalTicketOffer>

export const LocalTicketAnswer = Type.Union([TicketAnswer, Unreachable])
export type LocalTicketAnswer = Static<typeof LocalTicketAnswer>

/** One slip. A job is printed once, however often it is sent; "print again" is another job for the same number. */
export const PrintWish = Type.Object({ jobId: Id, ticket: DrawnTicket })
export type PrintWish = Static<typeof PrintWish>

/** `printed`: as far as the printer can tell. */
export const PrintAnswer = Type.Object({ kind: Type.Union([Type.Literal('printed'), Type.Literal('failed')]) })
export type PrintAnswer = Static<typeof PrintAnswer>
