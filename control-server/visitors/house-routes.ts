import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Sha256 } from '#schema/primitives'
import { VisitorHouse as House } from '#schema/visitor-api'
import { AppError } from '../errors.ts'
import type { TravellingBytes, VisitorHouse } from './visitor-house.ts'
import { HOUSE_RATE } from './visitor-rate.ts'

export interface HouseRouteDeps {
  readonly visitorHouse: VisitorHouse
}

/** What a phone asks to find ways by itself. Nobody says who they are, and nobody is told of persons. */
export const houseRoutes: FastifyPluginAsyncTypebox<HouseRouteDeps> = async (app, { visitorHouse }) => {
  const config = { rateLimit: HOUSE_RATE }
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-robots-tag', 'noindex, nofollow')
  })

  app.get(
    '/house',
    {
      config,
      schema: {
        tags: ['visitors'],
        summary: 'The house and what is closed in it',
        response: { 200: House, '4xx': ErrorBody },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store')
      return await visitorHouse.now()
    },
  )

  app.get(
    '/house/:sha256',
    {
      config,
      schema: {
        tags: ['visitors'],
        summary: 'Bytes of the bundle of the building',
        params: Type.Object({ sha256: Sha256 }),
      },
    },
    async (request, reply) => {
      const bytes = await visitorHouse.bundle(request.params.sha256)
      if (!bytes) throw new AppError('NOT_FOUND', 'Diesen Plan gibt es nicht mehr. Bitte laden Sie die Seite neu.')
      const encoding = encodingFor(request.headers['accept-encoding'] ?? '')
      reply
        .type('application/vnd.lotse.building')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      return await reply.send(bytes[encoding])
    },
  )
}

/** The smallest form that was accepted; a refusal by `q=0` counts. */
function encodingFor(accepted: string): keyof TravellingBytes {
  const names = accepted
    .toLowerCase()
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim()))
    .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
    .map(([name]) => name)
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : 'identity'
}
