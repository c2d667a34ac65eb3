import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'
import { AppointmentCode, PriorityReason, TicketNumber, TicketOrigin } from './ticket.ts'

/** Where somebody goes on waiting: at the place that they had, or behind everybody. */
const Place = Type.Union([Type.Literal('kept'), Type.Literal('end')])

const ofTicket = { ticketId: Id }
const atCounter = { ticketId: Id, counterId: Id }

/**
 * Everything that can happen to tickets and counters. The log of these, in order of their `seq`, is the only truth:
 * queues, boards, desks, phone pages and statistics are computed from it by `player/tickets`.
 */
export const TicketEventBody = Type.Union([
  Type.Object({
    kind: Type.Literal('booked'),
    ...ofTicket,
    areaId: Id,
    queueId: Id,
    number: TicketNumber,
    startsAt: UtcMs,
    code: AppointmentCode,
    requestKey: Id,
  }),
  Type.Object({
    kind: Type.Literal('issued'),
    ...ofTicket,
    areaId: Id,
    queueId: Id,
    number: TicketNumber,
    origin: TicketOrigin,
    /** The same key draws the same number, however often it is sent. */
    requestKey: Id,
    priority: Type.Optional(PriorityReason),
  }),
  Type.Object({ kind: Type.Literal('checked-in'), ...ofTicket }),
  Type.Object({
    kind: Type.Literal('called'),
    ...atCounter,
    /** Of the counter. */
    areaId: Id,
    callId: Id,
    /** 1 for the first call of this ticket, rising with each further one. */
    attempt: Type.Integer({ minimum: 1, maximum: 99 }),
    expiresAt: UtcMs,
  }),
  Type.Object({ kind: Type.Literal('arrived'), ...atCounter }),
  /** Back to waiting: nobody has come (`noShow`), or the counter lets another one go first. */
  Type.Object({
    kind: Type.Literal('sent-back'),
    ...atCounter,
    noShow: Type.Boolean(),
    place: Place,
    /** Until then "next" passes it over. */
    notBefore: UtcMs,
  }),
  Type.Object({ kind: Type.Literal('missed'), ...atCounter }),
  Type.Object({ kind: Type.Literal('parked'), ...atCounter }),
  Type.Object({ kind: Type.Literal('pickup'), ...atCounter }),
  /** From parked, missed or pickup back to waiting, by this counter. */
  Type.Object({ kind: Type.Literal('resumed'), ...atCounter, place: Place }),
  Type.Object({
    kind: Type.Literal('transferred'),
    ...atCounter,
    areaId: Id,
    queueId: Id,
    /** Only this counter may call it. */
    toCounterId: Type.Optional(Id),
  }),
  Type.Object({ kind: Type.Literal('done'), ...atCounter }),
  Type.Object({
    kind: Type.Literal('cancelled'),
    ...ofTicket,
    /** Absent when visitors give their number back themselves. */
    counterId: Type.Optional(Id),
    by: Type.Union([Type.Literal('visitor'), Type.Literal('staff')]),
  }),
  Type.Object({ kind: Type.Literal('prioritised'), ...atCounter, reason: Type.Optional(PriorityReason) }),
  Type.Object({ kind: Type.Literal('paused'), counterId: Id, areaId: Id }),
  Type.Object({ kind: Type.Literal('unpaused'), counterId: Id, areaId: Id }),
  /** A call has left the boards because its time is over. */
  Type.Object({ kind: Type.Literal('expired'), ...ofTicket, callId: Id }),
  /** Takes back everything that one command did. */
  Type.Object({ kind: Type.Literal('undone'), counterId: Id, undoes: Id }),
  /** Whatever is open is closed by it; numbers begin anew. */
  Type.Object({ kind: Type.Literal('day-closed') }),
])
export type TicketEventBody = Static<typeof TicketEventBody>
export type TicketEventKind = TicketEventBody['kind']

/** One line of the log of a site. */
export interface TicketEvent {
  /** Rises by one through the whole site and all days. */
  readonly seq: number
  /** Server time, UTC milliseconds; never smaller than that of the event before. */
  readonly at: number
  /** Local date of the site, `YYYY-MM-DD`. */
  readonly day: string
  /** The command that did it; several events of one command are one step for `undone`. */
  readonly commandId?: string
  readonly body: TicketEventBody
}
