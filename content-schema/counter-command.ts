import Type, { type Static } from 'typebox'
import { Id } from './primitives.ts'
import { PriorityReason } from './ticket.ts'

/** Who is at the counter, as the person saw it; null is nobody. */
const Seen = Type.Union([Id, Type.Null()])

/**
 * What a counter can do. `ticketId` names the ticket that the person saw: a command about another one than is at the
 * counter is refused with `CONFLICT`, so that nobody closes what they have not seen. Calls
 * name it as `currentId`. Buttons name none.
 *
 *   call-next   the ticket at the counter is done, if there is one, and the next one is called; all or nothing
 *   call        the same with a chosen ticket: waiting, booked, parked, missed or ready to be handed out
 *   recall      calls again; sounds again
 *   arrived     somebody has come: the call leaves the displays, service begins
 *   missed      nobody has come: back to waiting for another call or, after the last one, missed
 *   send-back   lets it wait again at its place, without counting a call in vain; others go first for the cool-down
 *   park        it comes back to this counter later (photo, cash desk)
 *   pickup      something is made ready; it is called again when that is there
 *   transfer    to another queue, or to one counter; keeps number and first arrival
 *   finish      done
 *   resume      parked, missed or pickup: waits again
 *   cancel      any open ticket
 *   prioritise  goes earlier for a reason; without one not any more
 *   pause       no further calls from here; ended by `unpause` and by the next call
 *   undo        takes back what an earlier command did, within `UNDO_MS`
 */
export const CounterAction = Type.Union([
  Type.Object({ kind: Type.Literal('call-next'), currentId: Type.Optional(Seen) }),
  Type.Object({ kind: Type.Literal('call'), ticketId: Id, currentId: Type.Optional(Seen) }),
  Type.Object({ kind: Type.Literal('recall'), ticketId: Type.Optional(Id) }),
  Type.Object({ kind: Type.Literal('arrived'), ticketId: Type.Optional(Id) }),
  Type.Object({ kind: Type.Literal('missed'), ticketId: Type.Optional(Id) }),
  Type.Object({ kind: Type.Literal('send-back'), ticketId: Type.Optional(Id) }),
  Type.Object({ kind: Type.Literal('park'), ticketId: Type.Optional(Id) }),
  Type.Object({ kind: Type.Literal('pickup'), ticketId: Type.Optional(Id) }),
  Type.Object({ kind: Type.Literal('finish'), ticketId: Type.Optional(Id) }),
  Type.Object({
    kind: Type.Literal('transfer'),
    ticketId: Type.Optional(Id),
    queueId: Id,
    toCounterId: Type.Optional(Id),
  }),
  Type.Object({ kind: Type.Literal('resume'), ticketId: Id }),
  Type.Object({ kind: Type.Literal('cancel'), ticketId: Id }),
  Type.Object({ kind: Type.Literal('prioritise'), ticketId: Id, reason: Type.Optional(PriorityReason) }),
  Type.Object({ kind: Type.Literal('pause') }),
  Type.Object({ kind: Type.Literal('unpause') }),
  Type.Object({ kind: Type.Literal('undo'), commandId: Id }),
])
export type CounterAction = Static<typeof CounterAction>
export type CounterActionKind = CounterAction['kind']

/** `POST /counters/:id/commands`: sent 1 to n times, done once. */
export const CounterCommand = Type.Object({
  commandId: Id,
  /** The page that sends it; one that has lost its seat is refused with `SEAT_TAKEN`. Buttons have no seat. */
  seatId: Type.Optional(Id),
  action: CounterAction,
})
export type CounterCommand = Static<typeof CounterCommand>
