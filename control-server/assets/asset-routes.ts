import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Sha256 } from '#schema/primitives'
import { StaffAsset } from '#schema/staff-api'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Assets } from './assets.ts'
import { sendAsset } from './send-asset.ts'

export interface AssetRouteDeps {
  readonly assets: Assets
  readonly changes: ChangeFeed
}

const tags = ['content']
const security = [{ staff: [] }]

/** Files for staff: list, upload, look at. */
export const assetRoutes: FastifyPluginAsyncTypebox<AssetRouteDeps> = async (app, { assets, changes }) => {
  app.get(
    '/assets',
    { schema: { tags, security, summary: 'All pictures and videos', response: { 200: Type.Array(StaffAsset) } } },
    () => assets.list(),
  )

  app.post(
    '/assets',
    {
      schema: {
        tags,
        security,
        summary: 'Upload one picture or video as multipart/form-data',
        consumes: ['multipart/form-data'],
        response: { 200: StaffAsset, '4xx': ErrorBody, 507: ErrorBody },
      },
    },
    async (request) => {
      const part = await request.file()
      if (!part) throw new AppError('BAD_REQUEST', 'In dieser Anfrage ist keine Datei. Bitte wählen Sie eine aus.')
      const asset = await assets.takeIn(part.filename, part.file)
      changes.announce('content')
      return asset
    },
  )

  app.get(
    '/assets/:sha256',
    { schema: { tags, security, summary: 'Bytes of a file', params: Type.Object({ sha256: Sha256 }) } },
    (request, reply) => sendAsset(assets, request.params.sha256, request, reply),
  )
}
