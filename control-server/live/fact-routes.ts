import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { Id } from '#schema/primitives'
import { AppError } from '../errors.ts'
import type { LiveFacts } from './live-facts.ts'

export interface FactRouteDeps {
  readonly liveFacts: Pick<LiveFacts, 'sealed'>
}

/** Repair of live facts for players, see `player-api.ts`. Register it with the prefix `/player/v1` behind their secret. */
export const factRoutes: FastifyPluginAsyncTypebox<FactRouteDeps> = async (app, { liveFacts }) => {
  const schema = {
    tags: ['player'],
    security: [{ player: [] }],
    summary: 'Newest state of a live fact, signed envelope as text',
    params: Type.Object({ factKey: Id }),
  }
  app.get('/facts/:factKey', { schema }, async (request, reply) => {
    const text = await liveFacts.sealed(request.params.factKey)
    if (text === undefined) throw new AppError('NOT_FOUND', 'Zu diesem Schlüssel gibt es noch keine Meldung.')
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text)
  })
}
