import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { servePhoneAssets } from './phone-assets.ts'
import { HOUSE_RATE } from './visitor-rate.ts'

export interface WayPageDeps {
  /** Of the built page. */
  readonly phoneDir: string
}

const NOT_BUILT =
  'Die Seite für Wege ist noch nicht gebaut. Bitte fragen Sie an der Stele oder am Empfang nach dem Weg.'

/**
 * The page of a route, behind the QR code of a stele. Where it leads stands in the fragment of the address, which no
 * browser sends: it is the same page for everybody, and a wrong link is a matter between the page and its reader. Its
 * scripts and styles are those of `/n/assets/`, but for the script that finds ways: that is `/w/assets/`.
 */
export const wayPage: FastifyPluginAsyncTypebox<WayPageDeps> = async (app, { phoneDir }) => {
  const options = { schema: { hide: true }, config: { rateLimit: HOUSE_RATE } }
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-robots-tag', 'noindex, nofollow')
  })
  if (!existsSync(join(phoneDir, 'way.html'))) {
    app.log.warn({ phoneDir }, 'the page of a route is not built')
    app.get('/w', options, (_request, reply) => reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT))
    return
  }
  const page = await readFile(join(phoneDir, 'way.html'))
  const worker = await readFile(join(phoneDir, 'sw.js'))

  app.get('/w', options, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page),
  )
  // The same worker as that of the numbers. It may keep this one page, which lies beside its own folder.
  app.get('/w/sw.js', options, (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('service-worker-allowed', '../w')
      .send(worker),
  )
  // A service worker keeps the script of another worker only where its own address is.
  await servePhoneAssets(app, phoneDir, '/w/assets/')
}
