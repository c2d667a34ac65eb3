import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'

/** Letters of tickets. I, O, Q, S and B are left out because they are mistaken for 1, 0, 5 and 8. */
export const TICKET_LETTERS = 'ACDEFGHJKLMNPRTUVWXYZ'
export const TicketLetter = Type.String({ pattern: `^[${TICKET_LETTERS}]$` })

/** A waiting number as printed and spoken: letter and three digits. */
export const TicketNumber = Type.String({ pattern: `^[${TICKET_LETTERS}] [0-9]{3}$` })
export type TicketNumber = Static<typeof TicketNumber>

/** Highest number of a letter. */
export const NUMBER_MAX = 999

/**
 * Where a ticket is in its life. `booked`: an appointment whose visitor has not come yet. `called`: on the displays,
 * nobody has come to the counter yet. `missed`: called as often as its queue allows, in vain. `pickup`: something is
 * made ready, and will be handed out later. `done` and `cancelled` are final; everything else is open.
 */
export const TicketPhase = Type.Union([
  Type.Literal('booked'),
  Type.Literal('waiting'),
  Type.Literal('called'),
  Type.Literal('serving'),
  Type.Literal('parked'),
  Type.Literal('missed'),
  Type.Literal('pickup'),
  Type.Literal('done'),
  Type.Literal('cancelled'),
])
export type TicketPhase = Static<typeof TicketPhase>

/** Where a number was drawn. */
export const TicketOrigin = Type.Union([
  Type.Literal('counter'),
  Type.Literal('stele'),
  Type.Literal('api'),
  Type.Literal('appointment'),
])
export type TicketOrigin = Static<typeof TicketOrigin>

/** What happens to who does not come when called. */
export const NoShowPolicy = Type.Object({
  /** So often a number is called in all; whoever has not come after the last call counts as missed. */
  callsMax: Type.Integer({ minimum: 1, maximum: 9 }),
  /** So long it is not called again by "next" after a call in vain. */
  coolDownMs: Type.Integer({ minimum: 0, maximum: 3_600_000 }),
  /** Where it goes on waiting: at the place that it had, or behind everybody who waits. */
  reentry: Type.Union([Type.Literal('kept'), Type.Literal('end')]),
})
export type NoShowPolicy = Static<typeof NoShowPolicy>

/** A kind of errand (Anliegen) with numbers of its own: `A 001`, `A 002`, … */
export const Queue = Type.Object({
  id: Id,
  areaId: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  letter: TicketLetter,
  /** Range of its numbers, both included; queues may share a letter. Absent: 1 to `NUMBER_MAX`. */
  numbers: Type.Optional(
    Type.Object({
      first: Type.Integer({ minimum: 1, maximum: NUMBER_MAX }),
      last: Type.Integer({ minimum: 1, maximum: NUMBER_MAX }),
    }),
  ),
  /** How long an errand takes as staff see it; what is observed corrects it. Absent: `SERVICE_MINUTES_DEFAULT`. */
  serviceMinutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 240 })),
  /** Absent: `NO_SHOW_DEFAULT`. */
  noShow: Type.Optional(NoShowPolicy),
})
export type Queue = Static<typeof Queue>

export const SERVICE_MINUTES_DEFAULT = 12
export const NO_SHOW_DEFAULT: NoShowPolicy = { callsMax: 3, coolDownMs: 300_000, reentry: 'kept' }

/** Why somebody is served earlier. Closed: a free text would end up holding what nobody may store. */
export const PriorityReason = Type.Union([
  Type.Literal('disability'),
  Type.Literal('pregnant'),
  Type.Literal('small-child'),
  Type.Literal('old-age'),
  Type.Literal('staff-decision'),
])
export type PriorityReason = Static<typeof PriorityReason>

/**
 * What eight characters of an appointment look like: symbols as in pairing codes, no vowels, nothing to be mistaken.
 * A code names a booking, never a person.
 */
export const AppointmentCode = Type.String({ pattern: '^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$' })
export type AppointmentCode = Static<typeof AppointmentCode>

/** What was recorded of one visit to a counter. */
export const Spell = Type.Object({
  queueId: Id,
  counterId: Id,
  /** First of the calls that led to it. */
  calledAt: UtcMs,
  /** Absent when nobody has said so: then service is counted from the last call. */
  arrivedAt: Type.Optional(UtcMs),
  endedAt: Type.Optional(UtcMs),
  outcome: Type.Optional(
    Type.Union([
      Type.Literal('done'),
      Type.Literal('no-show'),
      Type.Literal('parked'),
      Type.Literal('transferred'),
      Type.Literal('pickup'),
      Type.Literal('sent-back'),
      Type.Literal('cancelled'),
    ]),
  ),
})
export type Spell = Static<typeof Spell>
