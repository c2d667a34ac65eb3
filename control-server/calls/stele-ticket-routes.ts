import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Id } from '#schema/primitives'
import { CodeWish, TicketAnswer, TicketOffer, TicketWish } from '#schema/stele-ticket'
import { AppError } from '../errors.ts'
import type { AskingStele, SteleTickets } from './stele-tickets.ts'

export interface SteleTicketRouteDeps {
  readonly calls: { readonly steles: SteleTickets }
  /** How people reach this server. */
  readonly publicUrl: (request: FastifyRequest) => string
}

const OfScreen = Type.Object({ screenId: Id })

/** Numbers at steles, see `player-api.ts`. To be registered with the prefix `/player/v1` behind `requirePlayer`. */
export const steleTicketRoutes: FastifyPluginAsyncTypebox<SteleTicketRouteDeps> = async (app, deps) => {
  const { steles } = deps.calls
  const common = { tags: ['player'], security: [{ player: [] }] }

  const asking = (request: FastifyRequest, { screenId }: { readonly screenId: string }): AskingStele => {
    if (request.playerId === undefined) throw new AppError('DEVICE_UNKNOWN', 'Dieser Abspieler ist nicht gekoppelt.')
    return { playerId: request.playerId, screenId, baseUrl: deps.publicUrl(request) }
  }

  app.get(
    '/screens/:screenId/ticket-offer',
    {
      schema: {
        ...common,
        summary: 'Errands for which a stele gives out numbers',
        params: OfScreen,
        response: { 200: TicketOffer, '4xx': ErrorBody },
      },
    },
    (request) => steles.offer(asking(request, request.params)),
  )

  app.post(
    '/screens/:screenId/tickets',
    {
      schema: {
        ...common,
        summary: 'A visitor draws a number; the same key draws the same one',
        params: OfScreen,
        body: TicketWish,
        response: { 200: TicketAnswer, '4xx': ErrorBody },
      },
    },
    (request) => steles.draw(asking(request, request.params), request.body),
  )

  app.delete(
    '/screens/:screenId/tickets/:requestKey',
    {
      schema: {
        ...common,
        summary: 'Nobody has seen the number of this wish',
        params: Type.Object({ ...OfScreen.properties, requestKey: Id }),
        response: { 204: Type.Null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      await steles.withdraw(asking(request, request.params), request.params.requestKey)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/screens/:screenId/check-ins',
    {
      schema: {
        ...common,
        summary: 'A visitor says the code of an appointment',
        params: OfScreen,
        body: CodeWish,
        response: { 200: TicketAnswer, '4xx': ErrorBody },
      },
    },
    (request) => steles.checkIn(asking(request, request.params), request.body.code),
  )
}
