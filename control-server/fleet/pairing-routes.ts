import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { PairingRequest, PairingStarted, PairingState, SiteAccess } from '#schema/player-api'
import { Id } from '#schema/primitives'
import { AppError } from '../errors.ts'
import type { Db } from '../db/tables.ts'
import type { Pairings } from './pairings.ts'
import { bearerOf, requirePlayer, type SecretSeen, sha256 } from './require-player.ts'

export interface PairingRouteDeps {
  readonly db: Db
  readonly pairings: Pairings
  readonly siteId: string
  readonly siteKey: string
  /** Address of the broker as this player can reach it. */
  readonly mqttUrl: (request: FastifyRequest) => string
  readonly onSecret: SecretSeen
}

const tags = ['player']

/** A player asks again after each restart; a hall of new ones shares an address. */
const START_RATE = { max: 60, timeWindow: 60_000 }

/** Player routes of pairing and of the way to the broker, under `/player/v1`. */
export const pairingRoutes: FastifyPluginAsyncTypebox<PairingRouteDeps> = async (app, deps) => {
  const access = (request: FastifyRequest, playerId: string): SiteAccess => ({
    siteId: deps.siteId,
    playerId,
    siteKey: deps.siteKey,
    mqttUrl: deps.mqttUrl(request),
  })

  app.post(
    '/pairings',
    {
      schema: {
        tags,
        summary: 'Start pairing: get a code to show',
        body: PairingRequest,
        response: { 200: PairingStarted, '4xx': ErrorBody },
      },
      config: { rateLimit: START_RATE },
    },
    (request) => deps.pairings.start(request.body),
  )

  app.get(
    '/pairings/:pairingId',
    {
      schema: {
        tags,
        summary: 'Has somebody typed the code in?',
        params: Type.Object({ pairingId: Id }),
        response: { 200: PairingState, '4xx': ErrorBody },
      },
    },
    async (request): Promise<PairingState> => {
      const secret = bearerOf(request.headers.authorization)
      if (secret === undefined) throw new AppError('DEVICE_UNKNOWN', 'Dieser Anfrage fehlt das Geheimnis des Geräts.')
      const playerId = await deps.pairings.state(request.params.pairingId, sha256(secret))
      if (playerId === undefined) return { state: 'waiting' }
      // It goes to the broker next, which should know it by then.
      await deps.onSecret(playerId, secret)
      return { state: 'approved', access: access(request, playerId) }
    },
  )

  app.get(
    '/site',
    {
      schema: {
        tags,
        security: [{ player: [] }],
        summary: 'How to reach the broker',
        response: { 200: SiteAccess, '4xx': ErrorBody },
      },
      onRequest: requirePlayer(deps.db, deps.onSecret),
    },
    async (request) => access(request, request.playerId ?? ''),
  )
}
