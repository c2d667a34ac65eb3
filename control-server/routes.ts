import type { FastifyRequest } from 'fastify'
import { assetRoutes } from './assets/asset-routes.ts'
import type { Assets } from './assets/assets.ts'
import { documentRoutes } from './assets/documents/document-routes.ts'
import type { Documents } from './assets/documents/documents.ts'
import { playerAssetRoute } from './assets/player-asset-route.ts'
import type { BrokerPort } from './broker/broker-port.ts'
import { buildingRoutes } from './buildings/building-routes.ts'
import type { LivingBuilding } from './buildings/living-building.ts'
import { buttonRoutes, playerButtonRoutes } from './buttons/button-routes.ts'
import type { Buttons } from './buttons/buttons.ts'
import { boardRoutes, callRoutes, ticketRoutes } from './calls/call-routes.ts'
import type { Calls } from './calls/calls.ts'
import { steleTicketRoutes } from './calls/stele-ticket-routes.ts'
import { settingsRoutes } from './calls/settings-routes.ts'
import { statisticsRoutes } from './calls/statistics-routes.ts'
import { brandingRoutes } from './content/branding-routes.ts'
import type { ContentParts } from './content/content-parts.ts'
import { playlistRoutes } from './content/playlist-routes.ts'
import { scheduleRoutes } from './content/schedule-routes.ts'
import type { Db } from './db/tables.ts'
import { commandRoutes, screenshotRoute } from './fleet/command-routes.ts'
import type { Commands } from './fleet/commands.ts'
import { fleetRoutes } from './fleet/fleet-routes.ts'
import type { Fleet } from './fleet/fleet.ts'
import { incidentRoutes } from './fleet/incident-routes.ts'
import { pairingRoutes } from './fleet/pairing-routes.ts'
import type { Pairings } from './fleet/pairings.ts'
import { playRoutes } from './fleet/play-routes.ts'
import { requirePlayer, type SecretSeen } from './fleet/require-player.ts'
import type { App } from './http/app.ts'
import type { ChangeFeed } from './http/change-feed.ts'
import { serveConsole } from './http/console-files.ts'
import { eventStream } from './http/event-stream.ts'
import { requireConsoleHeader } from './http/guards.ts'
import { factRoutes } from './live/fact-routes.ts'
import type { LiveFacts } from './live/live-facts.ts'
import { missedQueryRoutes, playerMissedQueryRoutes } from './missed-queries/missed-query-routes.ts'
import { healthRoute } from './operation/health.ts'
import { type Metrics, metricsRoute } from './operation/metrics.ts'
import { playerReleaseRoutes, staffReleaseRoutes } from './releases/release-routes.ts'
import type { Releases } from './releases/releases.ts'
import { requireService } from './service/require-service.ts'
import { serviceAppointmentRoutes, serviceTicketRoutes } from './service/service-routes.ts'
import type { ServiceTokens } from './service/service-tokens.ts'
import type { Site } from './site/site.ts'
import { sourceRoutes } from './sources/source-routes.ts'
import type { SourceRunner } from './sources/source-runner.ts'
import { speechRoutes } from './speech/speech-routes.ts'
import type { SiteSpeech } from './speech/speech.ts'
import type { Accounts } from './staff/accounts.ts'
import { requireStaff, SESSION_COOKIE } from './staff/require-staff.ts'
import { sessionRoutes } from './staff/session-routes.ts'
import type { Sessions } from './staff/sessions.ts'
import { houseRoutes } from './visitors/house-routes.ts'
import { phonePage } from './visitors/phone-page.ts'
import type { VisitorHall } from './visitors/visitor-hall.ts'
import type { VisitorHouse } from './visitors/visitor-house.ts'
import { visitorRoutes } from './visitors/visitor-routes.ts'
import { wayPage } from './visitors/way-page.ts'

/** Everything that routes need, built in `server.ts`. */
export interface ServerParts extends ContentParts {
  readonly db: Db
  readonly site: Site
  readonly https: boolean
  readonly consoleDir: string
  readonly dataDir: string
  readonly broker: BrokerPort
  readonly changes: ChangeFeed
  readonly assets: Assets
  readonly documents: Documents
  readonly releases: Releases
  readonly fleet: Fleet
  readonly commands: Commands
  readonly nowMs: () => number
  readonly onSecret: SecretSeen
  readonly calls: Calls
  readonly visitors: VisitorHall
  readonly visitorHouse: VisitorHouse
  readonly phoneDir: string
  readonly buttons: Buttons
  readonly building: LivingBuilding
  readonly liveFacts: LiveFacts
  readonly sources: SourceRunner
  readonly speech: SiteSpeech
  readonly metrics: Metrics
  readonly accounts: Accounts
  readonly sessions: Sessions
  readonly serviceTokens: ServiceTokens
  readonly pairings: Pairings
  readonly mqttUrl: (request: FastifyRequest) => string
  /** How people and players reach this server. */
  readonly publicUrl: (request: FastifyRequest) => string
}

/** Who may do what: staff behind a session, players behind their secret, and the few routes for everybody. */
export async function registerRoutes(app: App, parts: ServerParts): Promise<void> {
  const { sessions, https } = parts
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    const durationSeconds = reply.elapsedTime / 1_000
    parts.metrics.observe({ method: request.method, route, status: reply.statusCode, durationSeconds })
  })

  await app.register(healthRoute, parts)
  await app.register(metricsRoute, parts)
  await app.register(sessionRoutes, { ...parts, ...parts.site, prefix: '/api/v1' })
  await app.register(
    async (staff) => {
      staff.addHook('onRequest', requireConsoleHeader)
      staff.addHook('onRequest', requireStaff(sessions, https))
      await staff.register(eventStream, {
        changes: parts.changes,
        stillSignedIn: async (cookies) => {
          const token = cookies[SESSION_COOKIE]
          return token !== undefined && (await sessions.use(token)) !== undefined
        },
      })
      await staff.register(assetRoutes, parts)
      await staff.register(documentRoutes, parts)
      await staff.register(scheduleRoutes, parts)
      await staff.register(brandingRoutes, parts)
      await staff.register(playlistRoutes, parts)
      await staff.register(staffReleaseRoutes, parts)
      await staff.register(fleetRoutes, parts)
      await staff.register(commandRoutes, parts)
      await staff.register(incidentRoutes, parts)
      await staff.register(playRoutes, parts)
      await staff.register(missedQueryRoutes, parts)
      await staff.register(callRoutes, parts)
      await staff.register(ticketRoutes, parts)
      await staff.register(settingsRoutes, parts)
      await staff.register(statisticsRoutes, parts)
      await staff.register(buttonRoutes, parts)
      await staff.register(sourceRoutes, parts)
      await staff.register(buildingRoutes, parts)
      await staff.register(speechRoutes, parts)
    },
    { prefix: '/api/v1' },
  )
  await registerPlayerRoutes(app, parts)
  await registerVisitorRoutes(app, parts)
  await app.register(
    async (service) => {
      service.addHook('onRequest', requireService(parts.serviceTokens))
      await service.register(serviceTicketRoutes, parts)
      await service.register(serviceAppointmentRoutes, parts)
    },
    { prefix: '/service/v1' },
  )
  await serveConsole(app, parts.consoleDir)
}

/** Pairing is open to everybody; all else takes the secret of a paired player. */
async function registerPlayerRoutes(app: App, parts: ServerParts): Promise<void> {
  await app.register(
    async (open) => {
      await open.register(pairingRoutes, { ...parts, siteId: parts.site.siteId, siteKey: parts.site.publicKey })
      await open.register(async (player) => {
        player.addHook('onRequest', requirePlayer(parts.db, parts.onSecret))
        await player.register(playerReleaseRoutes, parts)
        await player.register(playerAssetRoute, parts)
        await player.register(boardRoutes, parts)
        await player.register(steleTicketRoutes, parts)
        await player.register(playerButtonRoutes, parts)
        await player.register(factRoutes, parts)
        await player.register(screenshotRoute, parts)
        await player.register(playerMissedQueryRoutes, parts)
      })
    },
    { prefix: '/player/v1' },
  )
}

/** What phones ask and open: a number by its token, a route by nothing. */
async function registerVisitorRoutes(app: App, parts: ServerParts): Promise<void> {
  await app.register(visitorRoutes, { ...parts, prefix: '/visitor/v1/tickets' })
  await app.register(houseRoutes, { ...parts, prefix: '/visitor/v1' })
  await app.register(phonePage, { ...parts, prefix: '/n' })
  await app.register(wayPage, parts)
}
