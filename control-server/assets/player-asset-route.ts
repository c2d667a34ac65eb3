import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { Sha256 } from '#schema/primitives'
import type { Assets } from './assets.ts'
import { sendAsset } from './send-asset.ts'

/** Files for paired players, with ranges; to be registered behind `requirePlayer`. */
export const playerAssetRoute: FastifyPluginAsyncTypebox<{ readonly assets: Assets }> = async (app, { assets }) => {
  app.get(
    '/assets/:sha256',
    {
      schema: {
        tags: ['player'],
        security: [{ player: [] }],
        summary: 'Bytes of a file, with Range, If-Range and a strong ETag',
        params: Type.Object({ sha256: Sha256 }),
      },
    },
    (request, reply) => sendAsset(assets, request.params.sha256, request, reply),
  )
}
