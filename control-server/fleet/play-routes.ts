import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type Static } from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { PlayReport } from '#schema/staff-screens'
import type { Db } from '../db/tables.ts'
import { LocalDate, requirePeriod } from '../http/period.ts'
import { type PlayQuery, playsCsv, readPlays } from './plays.ts'

export interface PlayRouteDeps {
  readonly db: Db
}

const Query = Type.Object({ from: LocalDate, until: LocalDate, screen: Type.Optional(Id) })

/** Proof of play; to be registered behind `requireStaff`. */
export const playRoutes: FastifyPluginAsyncTypebox<PlayRouteDeps> = async (app, { db }) => {
  const schema = { tags: ['fleet'], security: [{ staff: [] }], querystring: Query }
  app.get(
    '/plays',
    {
      schema: {
        ...schema,
        summary: 'What was shown how often and how long, by local day',
        response: { 200: PlayReport, '4xx': ErrorBody },
      },
    },
    async (request): Promise<PlayReport> => {
      const rows: PlayReport['rows'] = []
      for await (const page of readPlays(db, checked(request.query))) rows.push(...page)
      return { rows }
    },
  )

  app.get(
    '/plays.csv',
    {
      schema: { ...schema, summary: 'The same as a table for Excel' },
      serializerCompiler: () => (body) => String(body),
    },
    async (request, reply) => {
      const query = checked(request.query)
      const table = Readable.from(playsCsv(readPlays(db, query)))
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="sendenachweis-${query.from}-${query.until}.csv"`)
        .header('cache-control', 'no-store')
        .send(table)
    },
  )
}

function checked({ screen, ...period }: Static<typeof Query>): PlayQuery {
  return { ...requirePeriod(period), ...(screen !== undefined && { screenId: screen }) }
}
