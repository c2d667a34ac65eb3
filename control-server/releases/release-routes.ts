import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id, Sha256 } from '#schema/primitives'
import { PublishReport } from '#schema/staff-api'
import { AppError } from '../errors.ts'
import type { Releases } from './releases.ts'

export interface ReleaseRouteDeps {
  readonly releases: Releases
}

/** `POST /releases`; to be registered behind `requireStaff`. */
export const staffReleaseRoutes: FastifyPluginAsyncTypebox<ReleaseRouteDeps> = async (app, { releases }) => {
  app.post(
    '/releases',
    {
      schema: {
        tags: ['content'],
        security: [{ staff: [] }],
        summary: 'Compile, sign and publish for every player',
        response: { 200: PublishReport, '4xx': ErrorBody },
      },
    },
    () => releases.publish(),
  )

  app.get(
    '/players/:id/release',
    {
      schema: {
        tags: ['schedule'],
        security: [{ staff: [] }],
        summary: 'Canonical JSON of the newest release of a player',
        params: Type.Object({ id: Id }),
      },
      serializerCompiler: asWritten,
    },
    async (request, reply) => {
      const body = await releases.newestBody(request.params.id)
      if (body === undefined) throw new AppError('NOT_FOUND', NOTHING_PUBLISHED)
      return reply.type('application/json').header('cache-control', 'no-store').send(body)
    },
  )
}

const NOTHING_PUBLISHED = 'Für diesen Abspieler ist noch nichts veröffentlicht.'

/** The bytes of a release are its name: they must not be written anew. */
const asWritten = () => (body: unknown) => String(body)

/** Pointer and body for a paired player; to be registered behind `requirePlayer`. */
export const playerReleaseRoutes: FastifyPluginAsyncTypebox<ReleaseRouteDeps> = async (app, { releases }) => {
  const tags = ['player']
  const security = [{ player: [] }]

  app.get(
    '/pointer',
    { schema: { tags, security, summary: 'Newest release pointer, signed envelope as text' } },
    async (request, reply) => {
      const sealed = await releases.sealedPointer(request.playerId ?? '')
      if (sealed === undefined) throw new AppError('NOT_FOUND', NOTHING_PUBLISHED)
      return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(sealed)
    },
  )

  app.get(
    '/releases/:releaseId',
    {
      schema: {
        tags,
        security,
        summary: 'Canonical JSON of a release',
        params: Type.Object({ releaseId: Sha256 }),
      },
      serializerCompiler: asWritten,
    },
    async (request, reply) => {
      const body = await releases.body(request.playerId ?? '', request.params.releaseId)
      if (body === undefined) throw new AppError('NOT_FOUND', 'Diesen Stand gibt es für diesen Abspieler nicht.')
      return reply.type('application/json').header('etag', `"${request.params.releaseId}"`).send(body)
    },
  )
}
