import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { CounterEdit, QueueEdit, StaffArea } from '#schema/staff-calls'
import type { CallRouteDeps } from './call-routes.ts'

/** How queues and counters work; to be registered behind `requireStaff`. */
export const settingsRoutes: FastifyPluginAsyncTypebox<CallRouteDeps> = async (app, { calls }) => {
  const schema = {
    tags: ['calls'],
    security: [{ staff: [] }],
    params: Type.Object({ id: Id }),
    response: { 200: StaffArea, '4xx': ErrorBody },
  }

  app.put(
    '/queues/:id',
    {
      schema: {
        ...schema,
        summary: 'How a queue works: numbers, service time, who does not come',
        body: QueueEdit,
      },
    },
    (request) => calls.saveQueue(request.params.id, request.body),
  )

  app.put(
    '/counters/:id',
    { schema: { ...schema, summary: 'Which queues a counter serves', body: CounterEdit } },
    (request) => calls.saveCounter(request.params.id, request.body),
  )
}
