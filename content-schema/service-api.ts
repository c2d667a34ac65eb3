import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'
import { AppointmentCode, PriorityReason, TicketNumber } from './ticket.ts'

/*
 * HTTP for other systems of the city, such as kiosks and appointment software, under `/service/v1`. Every route takes
 * `Authorization: Bearer <service token>`; a token may do what stands here and nothing else. No route takes or gives
 * a name.
 *
 *   GET    /queues                → OfferedQueue[]           errands, and how many wait
 *   POST   /tickets               DrawTicket → DrawnTicket   `Idempotency-Key` header: the same key draws the same number
 *   POST   /appointments          BookAppointment → Appointment   `Idempotency-Key` header; of today or a later day
 *   DELETE /appointments/:code    → 204                      also when there is none (any more)
 *   POST   /check-ins             CheckIn → DrawnTicket      somebody has come; once or many times
 */

export const DrawTicket = Type.Object({ queueId: Id, priority: Type.Optional(PriorityReason) })

/** An appointment carries no name: who comes says the code. */
export const BookAppointment = Type.Object({
  queueId: Id,
  startsAt: UtcMs,
  /** Absent: the server draws one. */
  code: Type.Optional(AppointmentCode),
})

export const Appointment = Type.Object({
  code: AppointmentCode,
  queueId: Id,
  queueName: Type.String(),
  startsAt: UtcMs,
  /** Absent until its day has begun: numbers belong to a day. */
  number: Type.Optional(TicketNumber),
})
export type Appointment = Static<typeof Appointment>

export const CheckIn = Type.Object({ code: AppointmentCode })

/** A token as staff see it: never the token itself. */
export const ServiceTokenInfo = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  createdAt: UtcMs,
  lastUsedAt: Type.Optional(UtcMs),
})
export type ServiceTokenInfo = Static<typeof ServiceTokenInfo>
