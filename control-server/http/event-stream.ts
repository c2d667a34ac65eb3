import type { ServerResponse } from 'node:http'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { ChangeFeed } from './change-feed.ts'

export interface EventStreamDeps {
  readonly changes: ChangeFeed
  /** Asked with every heartbeat; a stream whose session has ended is closed. */
  readonly stillSignedIn: (cookies: Readonly<Record<string, string | undefined>>) => Promise<boolean>
}

/** Keeps proxies from closing a quiet stream, and finds consoles that are gone. */
export const HEARTBEAT_MS = 15_000

/** A console that has not read this much is cut; it reconnects and fetches everything again. */
const UNREAD_BYTES_MAX = 65_536

/** `GET /events`: server-sent events, `changed` with a `ChangedEvent`. A doorbell, so nothing is kept for later. */
export const eventStream: FastifyPluginAsyncTypebox<EventStreamDeps> = async (app, { changes, stillSignedIn }) => {
  const open = new Set<ServerResponse>()
  app.addHook('preClose', async () => {
    for (const response of open) response.end()
  })

  const schema = { tags: ['session'], summary: 'Server-sent events: what to fetch again', security: [{ staff: [] }] }
  app.get('/events', { schema }, async (request, reply) => {
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const write = (text: string) => {
      response.write(text)
      if (response.writableLength > UNREAD_BYTES_MAX) response.destroy()
    }
    write(': ready\n\n')
    const stopListening = changes.listen((event) => write(`event: changed\ndata: ${JSON.stringify(event)}\n\n`))
    const heartbeat = setInterval(() => {
      stillSignedIn(request.cookies).then(
        (signedIn) => (signedIn ? write(': alive\n\n') : response.end()),
        (error: unknown) => {
          request.log.error({ err: error }, 'event stream closed')
          response.end()
        },
      )
    }, HEARTBEAT_MS)
    open.add(response)
    response.once('close', () => {
      open.delete(response)
      stopListening()
      clearInterval(heartbeat)
    })
  })
}
