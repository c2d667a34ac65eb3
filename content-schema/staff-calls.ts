import Type, { type Static } from 'typebox'
import { Call } from './call-board.ts'
import { Id, UtcMs } from './primitives.ts'
import { NoShowPolicy, PriorityReason, Queue, TicketLetter, TicketNumber, TicketOrigin, TicketPhase } from './ticket.ts'

/* Tickets, counters and queues as staff see them; the routes stand in `staff-api.ts`. */

export const StaffArea = Type.Object({
  id: Id,
  name: Type.String(),
  counters: Type.Array(Type.Object({ id: Id, label: Type.String(), queueIds: Type.Optional(Type.Array(Id)) })),
  queues: Type.Array(Queue),
})
export type StaffArea = Static<typeof StaffArea>

export const IssueTicket = Type.Object({ queueId: Id, priority: Type.Optional(PriorityReason) })

/** What is kept of a queue beside its name. */
export const QueueRules = Type.Object({
  letter: TicketLetter,
  numbers: Queue.properties.numbers,
  serviceMinutes: Queue.properties.serviceMinutes,
  noShow: Type.Optional(NoShowPolicy),
})
export type QueueRules = Static<typeof QueueRules>

/** The whole of it anew. `seen`: what it was when the person began; when it is something else by now, CONFLICT. */
export const QueueEdit = Type.Object({ ...QueueRules.properties, seen: QueueRules })
export type QueueEdit = Static<typeof QueueEdit>

const CounterSkills = Type.Object({ queueIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 200 })) })

/** Which queues a counter serves; absent: all of its area. `seen` as in `QueueEdit`. */
export const CounterEdit = Type.Object({ ...CounterSkills.properties, seen: CounterSkills })
export type CounterEdit = Static<typeof CounterEdit>

/** Knows a number and no name. */
export const Ticket = Type.Object({
  id: Id,
  number: TicketNumber,
  queueId: Id,
  queueName: Type.String(),
  phase: TicketPhase,
  origin: TicketOrigin,
  /** When the visitor first came; absent for an appointment whose visitor has not come. */
  arrivedAt: Type.Optional(UtcMs),
  /** Of an appointment. */
  startsAt: Type.Optional(UtcMs),
  priority: Type.Optional(PriorityReason),
  /** How often it has been called since it waits here. */
  attempts: Type.Integer(),
  /** Path of the visitor's phone page on this server; dies at the end of the day. */
  phonePath: Type.String(),
})
export type Ticket = Static<typeof Ticket>

/** Whether one screen of a waiting area does what it should for calls. */
export const CallScreen = Type.Object({
  screenId: Id,
  name: Type.String(),
  /** When the latest call of this counter was on glass. */
  shownAt: Type.Optional(UtcMs),
  /** It should speak. */
  speaks: Type.Boolean(),
  spokenAt: Type.Optional(UtcMs),
  /** German: what is wrong with its picture or its sound, and what to do. Absent when nothing is. */
  problem: Type.Optional(Type.String()),
})
export type CallScreen = Static<typeof CallScreen>

/** Everything that one counter's page shows. */
export const Desk = Type.Object({
  areaId: Id,
  areaName: Type.String(),
  counter: Type.Object({ id: Id, label: Type.String() }),
  /** Rises with the area's board. */
  seq: Type.Integer(),
  /** Which page has the seat; absent when nobody has sat down yet. */
  seatId: Type.Optional(Id),
  /** Since when this counter makes a pause. */
  pausedAt: Type.Optional(UtcMs),
  /** Who is called or served here. */
  current: Type.Optional(
    Type.Object({
      ticket: Ticket,
      call: Call,
      /** Since when the visitor is at the counter; absent while called. */
      servingSince: Type.Optional(UtcMs),
      /** A further call in vain makes it missed. */
      isLastCall: Type.Boolean(),
    }),
  ),
  /** In the order in which this counter would call them. */
  waiting: Type.Array(
    Type.Object({
      ticket: Ticket,
      why: Type.String(),
      /** "Next" passes it over until then. */
      notBefore: Type.Optional(UtcMs),
    }),
    { maxItems: 500 },
  ),
  /** Appointments whose visitors have not come yet, earliest first. */
  booked: Type.Array(Ticket, { maxItems: 500 }),
  /** Parked, missed and to be handed out, the latest first. `forgotten`: parked for too long. */
  aside: Type.Array(
    Type.Object({
      ticket: Ticket,
      since: UtcMs,
      counterLabel: Type.Optional(Type.String()),
      forgotten: Type.Boolean(),
    }),
    { maxItems: 500 },
  ),
  /** Counters of the area that call or serve somebody now. */
  openCounterCount: Type.Integer(),
  /** What this counter did last, while it can be taken back; `did` is a `TicketEventKind`. */
  undo: Type.Optional(
    Type.Object({ commandId: Id, did: Type.String(), number: TicketNumber, at: UtcMs, until: UtcMs }),
  ),
  /** Every screen that should show calls of this area. */
  screens: Type.Array(CallScreen, { maxItems: 200 }),
})
export type Desk = Static<typeof Desk>

/** A page sits down at a counter. */
export const TakeSeat = Type.Object({ seatId: Id })
