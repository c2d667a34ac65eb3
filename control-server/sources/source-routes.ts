import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { StaffSource } from '#schema/staff-api'
import type { SourceRunner } from './source-runner.ts'

export interface SourceRouteDeps {
  readonly sources: Pick<SourceRunner, 'list' | 'check'>
}

const tags = ['sources']
const security = [{ staff: [] }]

/** Sources for the staff console, see `staff-api.ts`. Register it with the prefix `/api/v1` behind the sign-in. */
export const sourceRoutes: FastifyPluginAsyncTypebox<SourceRouteDeps> = async (app, { sources }) => {
  app.get(
    '/sources',
    { schema: { tags, security, summary: 'All sources', response: { 200: Type.Array(StaffSource) } } },
    () => sources.list(),
  )

  app.post(
    '/sources/:id/check',
    {
      schema: {
        tags,
        security,
        summary: 'Read a source now',
        params: Type.Object({ id: Id }),
        response: { 200: StaffSource, '4xx': ErrorBody },
      },
    },
    (request) => sources.check(request.params.id),
  )
}
