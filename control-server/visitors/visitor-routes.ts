import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { Language } from '#schema/language'
import { VisitorTicket, VisitorWay } from '#schema/visitor-api'
import type { VisitorHall } from './visitor-hall.ts'
import { TokenParams, visitorRate } from './visitor-rate.ts'
import { visitorStream } from './visitor-stream.ts'

export interface VisitorRouteDeps {
  readonly visitors: VisitorHall
}

/** What visitors' phones ask. The token is the key: there is no cookie, and nothing that another page could abuse. */
export const visitorRoutes: FastifyPluginAsyncTypebox<VisitorRouteDeps> = async (app, { visitors }) => {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow')
  })
  const config = { rateLimit: visitorRate(visitors) }
  const common = { tags: ['visitors'], params: TokenParams }

  app.get(
    '/:token',
    {
      config,
      schema: { ...common, summary: 'A number and its place', response: { 200: VisitorTicket, '4xx': ErrorBody } },
    },
    (request) => visitors.ticket(request.params.token),
  )

  app.get(
    '/:token/way',
    {
      config,
      schema: {
        ...common,
        summary: 'Where to go now',
        querystring: Type.Object({ language: Type.Optional(Language) }),
        response: { 200: VisitorWay, '4xx': ErrorBody },
      },
    },
    (request) => visitors.way(request.params.token, request.query.language),
  )

  app.post(
    '/:token/give-back',
    {
      config,
      schema: { ...common, summary: 'Give the number back', response: { 200: VisitorTicket, '4xx': ErrorBody } },
    },
    (request) => visitors.giveBack(request.params.token),
  )

  await app.register(visitorStream, { visitors, config })
}
