import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { CounterCommand } from '#schema/counter-command'
import { Appointment, BookAppointment, CheckIn } from '#schema/service-api'
import { Desk, IssueTicket, StaffArea, TakeSeat, Ticket } from '#schema/staff-calls'
import { AppError } from '../errors.ts'
import type { Calls } from './calls.ts'

export interface CallRouteDeps {
  readonly calls: Calls
}

const tags = ['calls']
const security = [{ staff: [] }]

const withKey = Type.Object({ 'idempotency-key': Id })

/** What counter staff do; to be registered behind `requireStaff`. */
export const callRoutes: FastifyPluginAsyncTypebox<CallRouteDeps> = async (app, { calls }) => {
  const common = { tags, security }

  app.get('/areas', { schema: { ...common, summary: 'Waiting areas', response: { 200: Type.Array(StaffArea) } } }, () =>
    calls.areas(),
  )

  app.get(
    '/areas/:areaId/desk',
    {
      schema: {
        ...common,
        summary: 'Everything that one counter shows',
        params: Type.Object({ areaId: Id }),
        querystring: Type.Object({ counter: Id }),
        response: { 200: Desk, '4xx': ErrorBody },
      },
    },
    (request) => calls.desk(request.params.areaId, request.query.counter),
  )

  app.put(
    '/counters/:id/seat',
    {
      schema: {
        ...common,
        summary: 'Sit down at a counter',
        params: Type.Object({ id: Id }),
        body: TakeSeat,
        response: { 200: Desk, '4xx': ErrorBody },
      },
    },
    (request) => calls.takeSeat(request.params.id, request.body.seatId),
  )

  app.post(
    '/counters/:id/commands',
    {
      schema: {
        ...common,
        summary: 'Call, finish, park, undo …: done once, however often it is sent',
        params: Type.Object({ id: Id }),
        body: CounterCommand,
        response: { 200: Desk, '4xx': ErrorBody },
      },
    },
    (request) => calls.command(request.params.id, request.body),
  )
}

/** Numbers and appointments; to be registered behind `requireStaff`. */
export const ticketRoutes: FastifyPluginAsyncTypebox<CallRouteDeps> = async (app, { calls }) => {
  const answer = { 200: Ticket, '4xx': ErrorBody }

  app.post(
    '/areas/:areaId/tickets',
    {
      schema: {
        tags,
        security,
        summary: 'Draw a number; the same Idempotency-Key draws one',
        params: Type.Object({ areaId: Id }),
        headers: withKey,
        body: IssueTicket,
        response: answer,
      },
    },
    async (request) => {
      const area = (await calls.areas()).find(({ id }) => id === request.params.areaId)
      if (!area?.queues.some(({ id }) => id === request.body.queueId)) {
        throw new AppError('NOT_FOUND', 'Dieses Anliegen gibt es hier nicht mehr. Bitte laden Sie die Seite neu.')
      }
      const requestKey = request.headers['idempotency-key']
      return await calls.tickets.issue({ ...request.body, requestKey, origin: 'counter' })
    },
  )

  app.post(
    '/appointments',
    {
      schema: {
        tags,
        security,
        summary: 'Book for today or a later day',
        headers: withKey,
        body: BookAppointment,
        response: { 200: Appointment, '4xx': ErrorBody },
      },
    },
    (request) => calls.appointments.book({ ...request.body, requestKey: request.headers['idempotency-key'] }),
  )

  app.post(
    '/check-ins',
    { schema: { tags, security, summary: 'Somebody has come', body: CheckIn, response: answer } },
    (request) => calls.tickets.checkIn(request.body.code),
  )
}

/** The board for players that have missed a message; to be registered behind `requirePlayer`. */
export const boardRoutes: FastifyPluginAsyncTypebox<CallRouteDeps> = async (app, { calls }) => {
  app.get(
    '/boards/:areaId',
    {
      schema: {
        tags: ['player'],
        security: [{ player: [] }],
        summary: 'Calls of a waiting area, signed envelope as text',
        params: Type.Object({ areaId: Id }),
      },
    },
    async (request, reply) => {
      const sealed = await calls.boards.sealed(request.params.areaId)
      if (sealed === undefined) throw new AppError('NOT_FOUND', 'Diesen Wartebereich gibt es nicht.')
      return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(sealed)
    },
  )
}
