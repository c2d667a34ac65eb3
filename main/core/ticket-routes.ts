import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Static, TSchema } from 'typebox'
import type { LocalTicketAnswer, LocalTicketOffer, PrintAnswer } from '#schema/local-tickets'
import { PrintWish } from '#schema/local-tickets'
import { parse, parseJson } from '#schema/parse'
import { Id } from '#schema/primitives'
import { CodeWish, TicketWish } from '#schema/stele-ticket'

/** Who gives out numbers. */
export interface Tickets {
  offer(screenId: string): Promise<LocalTicketOffer>
  draw(screenId: string, wish: TicketWish): Promise<LocalTicketAnswer>
  checkIn(screenId: string, wish: CodeWish): Promise<LocalTicketAnswer>
  giveUp(screenId: string, requestKey: string): void
  print(wish: PrintWish): Promise<PrintAnswer>
}

export interface TicketRouteDeps {
  /** Undefined while this player belongs to no site. */
  readonly tickets: () => Tickets | undefined
}

const BODY_BYTES_MAX = 8_192
const NOBODY = { kind: 'unreachable' } as const

/** Waiting numbers for the pages of steles, see `content-schema/local-api.ts`; mounted at the base of the local API. */
export function createTicketRoutes({ tickets }: TicketRouteDeps): Hono {
  const api = new Hono()
  const limited = bodyLimit({ maxSize: BODY_BYTES_MAX, onError: (context) => context.text('too long', 413) })

  api.get('/screens/:screenId/ticket-offer', async (context) => {
    const screenId = parse(Id, context.req.param('screenId'))
    if (!screenId.ok) return context.notFound()
    const answer: LocalTicketOffer = (await tickets()?.offer(screenId.value)) ?? NOBODY
    return context.json(answer, 200, { 'cache-control': 'no-store' })
  })

  api.post('/screens/:screenId/tickets', limited, (context) =>
    take(context, TicketWish, async (screenId, wish) => (await tickets()?.draw(screenId, wish)) ?? NOBODY),
  )

  api.post('/screens/:screenId/check-ins', limited, (context) =>
    take(context, CodeWish, async (screenId, wish) => (await tickets()?.checkIn(screenId, wish)) ?? NOBODY),
  )

  api.post('/screens/:screenId/prints', limited, (context) =>
    take(
      context,
      PrintWish,
      async (_screenId, wish): Promise<PrintAnswer> => (await tickets()?.print(wish)) ?? { kind: 'failed' },
    ),
  )

  api.delete('/screens/:screenId/tickets/:requestKey', (context) => {
    const screenId = parse(Id, context.req.param('screenId'))
    const requestKey = parse(Id, context.req.param('requestKey'))
    if (!screenId.ok || !requestKey.ok) return context.notFound()
    tickets()?.giveUp(screenId.value, requestKey.value)
    return context.body(null, 204)
  })
  return api
}

async function take<S extends TSchema>(
  context: Context,
  schema: S,
  answer: (screenId: string, value: Static<S>) => Promise<LocalTicketAnswer | PrintAnswer>,
): Promise<Response> {
  const screenId = parse(Id, context.req.param('screenId'))
  if (!screenId.ok) return context.notFound()
  const parsed = parseJson(schema, await context.req.text())
  if (!parsed.ok) return context.text(parsed.error.join('\n'), 400)
  return context.json(await answer(screenId.value, parsed.value))
}
