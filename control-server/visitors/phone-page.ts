import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { servePhoneAssets } from './phone-assets.ts'
import type { VisitorHall } from './visitor-hall.ts'
import { TokenParams, visitorRate } from './visitor-rate.ts'

export interface PhonePageDeps {
  readonly visitors: VisitorHall
  /** Of the built page. */
  readonly phoneDir: string
}

const NOT_BUILT =
  'Die Seite für Wartende ist noch nicht gebaut. Bitte achten Sie auf die Bildschirme im Wartebereich und auf Ihren Zettel.'

/**
 * The page behind the QR code. It is the same file for every number and knows none: what it shows it asks for. A wrong
 * address gets the same page with 404, and the page says kindly that the number is over.
 */
export const phonePage: FastifyPluginAsyncTypebox<PhonePageDeps> = async (app, { visitors, phoneDir }) => {
  const hide = { hide: true }
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-robots-tag', 'noindex, nofollow')
  })
  if (!existsSync(join(phoneDir, 'index.html'))) {
    app.log.warn({ phoneDir }, 'the phone page is not built')
    app.get('/:token', { schema: hide }, (_request, reply) =>
      reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT),
    )
    return
  }
  const page = await readFile(join(phoneDir, 'index.html'))
  const worker = await readFile(join(phoneDir, 'sw.js'))

  app.get(
    '/:token',
    { schema: { ...hide, params: TokenParams }, config: { rateLimit: visitorRate(visitors) } },
    async (request, reply) => {
      const isKnown = (await visitors.ticketIdOf(request.params.token)) !== undefined
      return reply
        .code(isKnown ? 200 : 404)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(page)
    },
  )
  // The page without a number, for the service worker to keep.
  app.get('/', { schema: hide }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
  )
  app.get('/sw.js', { schema: hide }, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(worker),
  )
  await servePhoneAssets(app, phoneDir, '/assets/')
}
