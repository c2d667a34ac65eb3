import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { MissedQueryDay, MissedQueryReport } from '#schema/missed-queries'
import type { Db } from '../db/tables.ts'
import { readMissedQueries, takeMissedQueries } from './missed-queries.ts'

export interface MissedQueryRouteDeps {
  readonly db: Db
}

/** What visitors looked for in vain; to be registered behind `requireStaff`. */
export const missedQueryRoutes: FastifyPluginAsyncTypebox<MissedQueryRouteDeps> = async (app, { db }) => {
  app.get(
    '/missed-queries',
    {
      schema: {
        tags: ['content'],
        security: [{ staff: [] }],
        summary: 'What visitors looked for and did not find',
        response: { 200: MissedQueryReport, '4xx': ErrorBody },
      },
    },
    () => readMissedQueries(db),
  )
}

/** To be registered behind `requirePlayer`. */
export const playerMissedQueryRoutes: FastifyPluginAsyncTypebox<MissedQueryRouteDeps> = async (app, { db }) => {
  app.post(
    '/missed-queries',
    {
      schema: {
        tags: ['player'],
        security: [{ player: [] }],
        summary: 'What was looked for in vain on a day that is over; the same day counts once',
        body: MissedQueryDay,
        response: { 204: Type.Null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      await takeMissedQueries(db, request.playerId ?? '', request.body)
      return reply.code(204).send(null)
    },
  )
}
