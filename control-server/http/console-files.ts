import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const NOT_BUILT =
  'Die Konsole ist noch nicht gebaut. Bitte führen Sie einmal „npm run build“ aus und laden Sie diese Seite dann neu.'

/** Serves the built staff app at `/`; says what to do when it has not been built. */
export async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  if (existsSync(join(folder, 'index.html'))) {
    await app.register(fastifyStatic, {
      root: folder,
      // File names below `assets/` carry a hash of their content; pages do not.
      setHeaders: (response, path) => {
        const hashed = path.startsWith(join(folder, 'assets'))
        response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
      cacheControl: false,
    })
    return
  }
  app.log.warn({ folder }, 'the console is not built')
  app.get('/', { schema: { hide: true } }, (_request, reply) =>
    reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT),
  )
}
