import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { Statistics } from '#schema/visit-figures'
import { LocalDate, requirePeriod } from '../http/period.ts'
import type { CallRouteDeps } from './call-routes.ts'
import { statisticsCsv } from './visit-statistics.ts'

const Query = Type.Object({ from: LocalDate, until: LocalDate, area: Type.Optional(Id) })

/** How long people wait and how many come, by hour, queue and counter; to be registered behind `requireStaff`. */
export const statisticsRoutes: FastifyPluginAsyncTypebox<CallRouteDeps> = async (app, { calls }) => {
  const schema = { tags: ['calls'], security: [{ staff: [] }], querystring: Query }

  app.get(
    '/statistics',
    {
      schema: {
        ...schema,
        summary: 'Visits by hour, queue and counter',
        response: { 200: Statistics, '4xx': ErrorBody },
      },
    },
    (request) => calls.statistics(requirePeriod(request.query), request.query.area),
  )

  app.get(
    '/statistics.csv',
    {
      schema: { ...schema, summary: 'The same as a table for Excel' },
      serializerCompiler: () => (body) => String(body),
    },
    async (request, reply) => {
      const { from, until } = requirePeriod(request.query)
      const { area } = request.query
      const statistics = await calls.statistics({ from, until }, area)
      const fileName = `aufrufe-${area === undefined ? '' : `${area}-`}${from}-${until}.csv`
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileName}"`)
        .header('cache-control', 'no-store')
        .send(statisticsCsv(statistics))
    },
  )
}
