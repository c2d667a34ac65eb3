import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type, { type Static } from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { PlayReport } from '#schema/staff-screens'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { type PlayQuery, playsCsv, readPlays } from './plays.ts'

export interface PlayRouteDeps {
  readonly db: Db
}

const LocalDate = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const Query = Type.Object({ from: LocalDate, until: LocalDate, screen: Type.Optional(Id) })

/** A year and a day; asking for more is asking for the database. */
const DAYS_MAX = 367

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

function checked({ from, until, screen }: Static<typeof Query>): PlayQuery {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
  if (!(days >= 0 && days < DAYS_MAX)) {
    throw new AppError(
      'BAD_REQUEST',
      'Bitte wählen Sie einen Zeitraum von höchstens einem Jahr, der mit seinem ersten Tag beginnt.',
    )
  }
  return { from, until, ...(screen !== undefined && { screenId: screen }) }
}
