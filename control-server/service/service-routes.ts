import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { Appointment, BookAppointment, CheckIn, DrawTicket } from '#schema/service-api'
import { DrawnTicket, OfferedQueue } from '#schema/stele-ticket'
import { AppointmentCode } from '#schema/ticket'
import type { Calls } from '../calls/calls.ts'
import { scopedKey } from '../calls/request-key.ts'
import { AppError } from '../errors.ts'

export interface ServiceRouteDeps {
  readonly calls: Pick<Calls, 'tickets' | 'appointments' | 'handOver'>
  /** How people reach this server. */
  readonly publicUrl: (request: FastifyRequest) => string
}

const withKey = Type.Object({ 'idempotency-key': Id })

const common = { tags: ['service'], security: [{ service: [] }] }
const failures = { '4xx': ErrorBody }

/** Whose wish it is, and which: keys of different tokens are apart. */
function keyOf(request: FastifyRequest, key: string): string {
  if (request.serviceId === undefined) throw new AppError('TOKEN_UNKNOWN', 'Es fehlt ein Token.')
  return scopedKey(`service ${request.serviceId}`, key)
}

/** Numbers for other systems, see `service-api.ts`; to be registered behind `requireService`. */
export const serviceTicketRoutes: FastifyPluginAsyncTypebox<ServiceRouteDeps> = async (app, { calls, publicUrl }) => {
  app.get(
    '/queues',
    {
      schema: {
        ...common,
        summary: 'Errands, and how many wait',
        response: { 200: Type.Array(OfferedQueue), ...failures },
      },
    },
    () => calls.handOver.queues(),
  )

  app.post(
    '/tickets',
    {
      schema: {
        ...common,
        summary: 'Draw a number; the same Idempotency-Key draws the same one',
        headers: withKey,
        body: DrawTicket,
        response: { 200: DrawnTicket, ...failures },
      },
    },
    async (request) => {
      const requestKey = keyOf(request, request.headers['idempotency-key'])
      const ticket = await calls.tickets.issue({ ...request.body, requestKey, origin: 'api' })
      return await calls.handOver.ticket(ticket, publicUrl(request))
    },
  )
}

/** Appointments for other systems; to be registered behind `requireService`. */
export const serviceAppointmentRoutes: FastifyPluginAsyncTypebox<ServiceRouteDeps> = async (app, deps) => {
  const { calls, publicUrl } = deps
  app.post(
    '/appointments',
    {
      schema: {
        ...common,
        summary: 'Book an appointment of today or a later day; the same Idempotency-Key books the same one',
        headers: withKey,
        body: BookAppointment,
        response: { 200: Appointment, ...failures },
      },
    },
    (request) => {
      const requestKey = keyOf(request, request.headers['idempotency-key'])
      return calls.appointments.book({ ...request.body, requestKey })
    },
  )

  app.delete(
    '/appointments/:code',
    {
      schema: {
        ...common,
        summary: 'Cancel an appointment, unless its visitor has been called',
        params: Type.Object({ code: AppointmentCode }),
        response: { 204: Type.Null(), ...failures },
      },
    },
    async (request, reply) => {
      await calls.appointments.cancel(request.params.code)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/check-ins',
    {
      schema: {
        ...common,
        summary: 'Somebody has come for an appointment of today',
        body: CheckIn,
        response: { 200: DrawnTicket, ...failures },
      },
    },
    async (request) => calls.handOver.ticket(await calls.tickets.checkIn(request.body.code), publicUrl(request)),
  )
}
