import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { SCREENSHOT_BYTES_MAX } from '#schema/player-api'
import { Id } from '#schema/primitives'
import { ScreenshotRequest } from '#schema/staff-screens'
import type { Commands } from './commands.ts'

export interface CommandRouteDeps {
  readonly commands: Commands
}

const tags = ['fleet']
const security = [{ staff: [] }]
const params = Type.Object({ id: Id })

/** What staff ask of a screen; to be registered behind `requireStaff`. */
export const commandRoutes: FastifyPluginAsyncTypebox<CommandRouteDeps> = async (app, { commands }) => {
  app.post(
    '/screens/:id/screenshots',
    {
      schema: {
        tags,
        security,
        summary: 'Ask the player for a picture of the glass',
        params,
        response: { 200: ScreenshotRequest, '4xx': ErrorBody },
      },
    },
    (request) => commands.askForScreenshot(request.params.id, request.staff?.name ?? ''),
  )

  app.get(
    '/screens/:id/screenshot',
    {
      schema: { tags, security, summary: 'The last picture of the glass, JPEG', params },
      serializerCompiler: () => (body) => body,
    },
    async (request, reply) => {
      const jpeg = await commands.screenshot(request.params.id)
      return reply.type('image/jpeg').header('cache-control', 'no-store').send(Buffer.from(jpeg))
    },
  )

  app.post(
    '/screens/:id/reload',
    {
      schema: {
        tags,
        security,
        summary: 'Load the page of a screen anew',
        params,
        response: { 204: Type.Null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      await commands.reload(request.params.id, request.staff?.name ?? '')
      return reply.code(204).send(null)
    },
  )
}

/** Where players put the pictures that they were asked for; to be registered behind `requirePlayer`. */
export const screenshotRoute: FastifyPluginAsyncTypebox<CommandRouteDeps> = async (app, { commands }) => {
  app.addContentTypeParser(
    'image/jpeg',
    { parseAs: 'buffer', bodyLimit: SCREENSHOT_BYTES_MAX },
    (_request, body, done) => done(null, body),
  )
  app.post(
    '/screenshots/:commandId',
    {
      schema: {
        tags: ['player'],
        security: [{ player: [] }],
        summary: 'The picture of the glass that was asked for, JPEG',
        params: Type.Object({ commandId: Id }),
        response: { 204: Type.Null(), '4xx': ErrorBody },
      },
      bodyLimit: SCREENSHOT_BYTES_MAX,
    },
    async (request, reply) => {
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      await commands.takeScreenshot(request.playerId ?? '', request.params.commandId, bytes)
      return reply.code(204).send(null)
    },
  )
}
