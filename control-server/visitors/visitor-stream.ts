import type { ServerResponse } from 'node:http'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { VisitorNews } from './followers.ts'
import type { VisitorHall } from './visitor-hall.ts'
import { TokenParams, type visitorRate } from './visitor-rate.ts'

export interface VisitorStreamDeps {
  readonly visitors: VisitorHall
  readonly config: { readonly rateLimit: ReturnType<typeof visitorRate> }
}

/** A phone that has not read this much is cut; it comes back and is told everything anew. */
const UNREAD_BYTES_MAX = 16_384

/** Pages on one number: a family's phones, a reload, streams that a dead spot has left half open. The oldest goes. */
const STREAMS_PER_TICKET_MAX = 6

/** Open at once, for the whole server. */
const STREAMS_MAX = 4_000

/** `GET /:token/events`: server-sent events `ticket`, `alive` and `ended`. */
export const visitorStream: FastifyPluginAsyncTypebox<VisitorStreamDeps> = async (app, { visitors, config }) => {
  const open = new Map<string, Set<ServerResponse>>()
  let count = 0
  app.addHook('preClose', async () => {
    for (const responses of open.values()) for (const response of responses) response.end()
  })

  function enter(token: string, response: ServerResponse): void {
    const responses = open.get(token) ?? new Set()
    open.set(token, responses.add(response))
    count += 1
    response.once('close', () => {
      count -= 1
      responses.delete(response)
      if (responses.size === 0) open.delete(token)
    })
    const [oldest] = responses
    if (responses.size > STREAMS_PER_TICKET_MAX) oldest?.destroy()
  }

  const schema = { tags: ['visitors'], summary: 'Server-sent events: the number and its place', params: TokenParams }
  app.get('/:token/events', { config, schema }, async (request, reply) => {
    const response = reply.raw
    if (count >= STREAMS_MAX) return reply.code(503).send()
    const write = (text: string) => {
      if (!response.headersSent) {
        reply.hijack()
        response.writeHead(200, {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'x-robots-tag': 'noindex, nofollow',
          'x-accel-buffering': 'no',
        })
      }
      response.write(text)
      if (response.writableLength > UNREAD_BYTES_MAX) response.destroy()
    }
    const tell = (news: VisitorNews): void => {
      if (response.destroyed || response.writableEnded) return
      write(asEvent(news))
      if (news.kind === 'ended') response.end()
    }
    const { token } = request.params
    // Throws for an unknown token, before anything has been written.
    const stop = await visitors.follow(token, tell)
    // Gone already: what comes back with `close` would stay forever.
    if (response.destroyed) stop()
    else {
      enter(token, response)
      response.once('close', stop)
    }
    return reply
  })
}

function asEvent(news: VisitorNews): string {
  const data = news.kind === 'ticket' ? news.ticket : news.kind === 'alive' ? { at: news.at } : {}
  return `event: ${news.kind}\ndata: ${JSON.stringify(data)}\n\n`
}
