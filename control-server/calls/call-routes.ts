import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { CounterCommand, Desk, IssueTicket, StaffArea, Ticket } from '#schema/staff-api'
import { AppError } from '../errors.ts'
import type { Calls } from './calls.ts'

export interface CallRouteDeps {
  readonly calls: Calls
}

const tags = ['calls']
const security = [{ staff: [] }]

/** What counter staff do; to be registered behind `requireStaff`. */
export const callRoutes: FastifyPluginAsyncTypebox<CallRouteDeps> = async (app, { calls }) => {
  app.get(
    '/areas',
    { schema: { tags, security, summary: 'Waiting areas', response: { 200: Type.Array(StaffArea) } } },
    () => calls.areas(),
  )

  app.get(
    '/areas/:areaId/desk',
    {
      schema: {
        tags,
        security,
        summary: 'Everything that one counter shows',
        params: Type.Object({ areaId: Id }),
        querystring: Type.Object({ counter: Id }),
        response: { 200: Desk, '4xx': ErrorBody },
      },
    },
    (request) => calls.desk(request.params.areaId, request.query.counter),
  )

  app.post(
    '/areas/:areaId/tickets',
    {
      schema: {
        tags,
        security,
        summary: 'Draw a number; the same Idempotency-Key draws one',
        params: Type.Object({ areaId: Id }),
        headers: Type.Object({ 'idempotency-key': Id }),
        body: IssueTicket,
        response: { 200: Ticket, '4xx': ErrorBody },
      },
    },
    async (request) => {
      const area = (await calls.areas()).find(({ id }) => id === request.params.areaId)
      if (!area?.queues.some(({ id }) => id === request.body.queueId)) {
        throw new AppError('NOT_FOUND', 'Dieses Anliegen gibt es hier nicht mehr. Bitte laden Sie die Seite neu.')
      }
      return await calls.issueTicket(request.body.queueId, request.headers['idempotency-key'])
    },
  )

  for (const kind of ['call-next', 'recall', 'finish'] as const) {
    app.post(
      `/counters/:id/${kind}`,
      {
        schema: {
          tags,
          security,
          summary: `Counter: ${kind}`,
          params: Type.Object({ id: Id }),
          body: CounterCommand,
          response: { 200: Desk, '4xx': ErrorBody },
        },
      },
      (request) => calls.command(kind, request.params.id, request.body.commandId),
    )
  }
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
      const sealed = await calls.sealedBoard(request.params.areaId)
      if (sealed === undefined) throw new AppError('NOT_FOUND', 'Diesen Wartebereich gibt es nicht.')
      return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(sealed)
    },
  )
}
