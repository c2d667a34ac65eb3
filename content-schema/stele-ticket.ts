import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'
import { AppointmentCode, TicketNumber } from './ticket.ts'

/* What a stele and the server say about waiting numbers. They know numbers and no names. */

/** An errand for which a number can be drawn at this stele now. */
export const OfferedQueue = Type.Object({
  queueId: Id,
  name: Type.String(),
  areaId: Id,
  areaName: Type.String(),
  /** Whoever has a number of this errand and has not been called. */
  waitingCount: Type.Integer({ minimum: 0 }),
})
export type OfferedQueue = Static<typeof OfferedQueue>

export const TicketOffer = Type.Object({ queues: Type.Array(OfferedQueue, { maxItems: 200 }) })
export type TicketOffer = Static<typeof TicketOffer>

/** A visitor's wish. The same key draws the same number, however often it is sent. */
export const TicketWish = Type.Object({ requestKey: Id, queueId: Id })
export type TicketWish = Static<typeof TicketWish>

/** A visitor says the code of an appointment. The code is its own key: whoever is checked in already stays so. */
export const CodeWish = Type.Object({ code: AppointmentCode })
export type CodeWish = Static<typeof CodeWish>

/** What a visitor takes along. */
export const DrawnTicket = Type.Object({
  /** Tells one slip from another; says nothing to whoever reads it. */
  ticketId: Id,
  number: TicketNumber,
  queueName: Type.String({ maxLength: 80 }),
  areaId: Id,
  areaName: Type.String({ maxLength: 60 }),
  /** So many would be called before, were everything to stay as it is now. Absent once it has been called. */
  aheadCount: Type.Optional(Type.Integer({ minimum: 0 })),
  /** Address of the visitor's own page, to be opened on the phone. */
  phoneUrl: Type.String({ maxLength: 500 }),
  issuedAt: UtcMs,
  /** Of an appointment. */
  startsAt: Type.Optional(UtcMs),
})
export type DrawnTicket = Static<typeof DrawnTicket>

/**
 * What became of a wish. `used-up`: every number of the errand is held by somebody. `code-unknown`: no open
 * appointment of today has it. `not-offered`: not at this stele, or not any more.
 */
export const TicketAnswer = Type.Union([
  Type.Object({ kind: Type.Literal('drawn'), ticket: DrawnTicket }),
  Type.Object({
    kind: Type.Literal('refused'),
    why: Type.Union([Type.Literal('used-up'), Type.Literal('code-unknown'), Type.Literal('not-offered')]),
  }),
])
export type TicketAnswer = Static<typeof TicketAnswer>
