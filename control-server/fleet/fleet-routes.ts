import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { ErrorBody } from '#schema/errors'
import { ReleasePointer } from '#schema/release'
import { Id } from '#schema/primitives'
import { ApprovePairing, StaffPlayer, StaffScreen } from '#schema/staff-screens'
import type { Fleet } from './fleet.ts'
import type { Pairings } from './pairings.ts'

export interface FleetRouteDeps {
  readonly fleet: Fleet
  readonly pairings: Pairings
}

const tags = ['fleet']
const security = [{ staff: [] }]

/** Eight symbols of twenty are 34.6 bits: ten guesses a minute for ten minutes find one with 1 in 250 million. */
const APPROVE_RATE = { max: 10, timeWindow: 60_000 }

/** Staff routes of screens, players and pairing; to be registered behind `requireStaff`. */
export const fleetRoutes: FastifyPluginAsyncTypebox<FleetRouteDeps> = async (app, { fleet, pairings }) => {
  app.get(
    '/players',
    { schema: { tags, security, summary: 'All players', response: { 200: Type.Array(StaffPlayer) } } },
    () => fleet.players(),
  )

  app.delete(
    '/players/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Remove a player; it must be paired again',
        params: Type.Object({ id: Id }),
        response: { 204: Type.Null(), '4xx': ErrorBody },
      },
    },
    async (request, reply) => {
      await fleet.revoke(request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/players/:id/download-limit',
    {
      schema: {
        tags,
        security,
        summary: 'How fast a player may download, bytes per second; nothing for no limit',
        params: Type.Object({ id: Id }),
        body: Type.Pick(ReleasePointer, ['bytesPerSecMax']),
        response: { 200: StaffPlayer, '4xx': ErrorBody },
      },
    },
    (request) => fleet.limitDownloads(request.params.id, request.body.bytesPerSecMax),
  )

  app.get(
    '/screens',
    { schema: { tags, security, summary: 'All screens, truthfully', response: { 200: Type.Array(StaffScreen) } } },
    () => fleet.screens(),
  )

  app.post(
    '/pairings/approve',
    {
      schema: {
        tags,
        security,
        summary: 'Let in the player that shows this code',
        body: ApprovePairing,
        response: { 200: StaffPlayer, '4xx': ErrorBody },
      },
      config: { rateLimit: APPROVE_RATE },
    },
    async (request) => {
      const playerId = await pairings.approve(request.body)
      await fleet.admit()
      return await fleet.player(playerId)
    },
  )
}
