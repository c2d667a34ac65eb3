import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Serves scripts, styles and fonts of the built phone pages below `prefix`, which ends with a slash. */
export async function servePhoneAssets(app: FastifyInstance, phoneDir: string, prefix: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(phoneDir, 'assets'),
    prefix,
    decorateReply: false,
    cacheControl: false,
    index: false,
    // The build lays smaller copies beside the files.
    preCompressed: true,
    // File names carry a hash of their content.
    setHeaders: (response) => {
      response.header('cache-control', 'public, max-age=31536000, immutable')
    },
  })
}
