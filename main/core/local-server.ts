import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'

export interface LocalServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/t/TOKEN/` */
  readonly baseUrl: string
}

/**
 * Serves the local API on the loopback interface. Any program on the machine can reach a port, so each request must
 * know the token of this boot; and a foreign page in a browser can too, so `Host` must be our own address (against
 * DNS rebinding) and `Origin`, when there is one, our own.
 * @param port 0 for any free one
 */
export async function serveLocally(api: Hono, port: number, token: string): Promise<LocalServer> {
  let ownHost = ''
  const guarded = new Hono()
  guarded.use(async (context, next) => {
    const origin = context.req.header('origin')
    if (context.req.header('host') !== ownHost) return context.text('wrong host', 403)
    if (origin !== undefined && origin !== `http://${ownHost}`) return context.text('wrong origin', 403)
    const sent = /^\/t\/([^/]*)\//.exec(context.req.path)?.[1] ?? ''
    if (!isSame(sent, token)) return context.text('wrong token', 401)
    return next()
  })
  guarded.route(`/t/${token}`, api)
  guarded.notFound((context) => context.text('not found', 404))
  const answer = getRequestListener(guarded.fetch, { overrideGlobalObjects: false })
  const server = createServer((request, response) => void answer(request, response))
  const boundPort = await listen(server, port)
  ownHost = `127.0.0.1:${boundPort}`
  return {
    baseUrl: `http://${ownHost}/t/${token}/`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // Streams of state never end by themselves.
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('no port'))
      else resolve(address.port)
    })
  })
}

/** Takes the same time whatever is wrong. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
