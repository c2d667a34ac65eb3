import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { heldLetters } from '#player/tickets/numbers'
import { SourceConfig } from '#schema/site-seed'
import { type Assets, createAssets } from './assets/assets.ts'
import { startAssetCare } from './assets/asset-care.ts'
import { createAssetStore } from './assets/asset-store.ts'
import { nodeDisk } from './assets/disk.ts'
import { createDocuments, type Documents } from './assets/documents/documents.ts'
import type { BrokerPort } from './broker/broker-port.ts'
import { startEmbeddedBroker } from './broker/embedded-broker.ts'
import { connectExternalBroker } from './broker/external-broker.ts'
import { mosquittoFilesIn } from './broker/mosquitto-files.ts'
import { createBuildingParts } from './buildings/building-parts.ts'
import { createButtons } from './buttons/buttons.ts'
import { counterCommands } from './buttons/counter-command.ts'
import { type Calls, createCalls } from './calls/calls.ts'
import type { Config } from './config.ts'
import { createContentParts } from './content/content-parts.ts'
import { readContent, stored } from './content/read-content.ts'
import { migrate } from './db/migrate.ts'
import { openDatabase } from './db/open-database.ts'
import type { Db } from './db/tables.ts'
import { StartError } from './errors.ts'
import type { DeviceLane } from './fleet/device-lane.ts'
import { createFleetParts } from './fleet/fleet-parts.ts'
import { screensForCalls } from './fleet/screens-for-calls.ts'
import { createPairings } from './fleet/pairings.ts'
import { createApp } from './http/app.ts'
import { createChangeFeed } from './http/change-feed.ts'
import { createLiveFacts } from './live/live-facts.ts'
import { startHousekeeping } from './operation/housekeeping.ts'
import { createMetrics } from './operation/metrics.ts'
import { createPublisher } from './publishing/site-publisher.ts'
import { createReleases } from './releases/releases.ts'
import { registerRoutes, type ServerParts } from './routes.ts'
import { createServiceTokens } from './service/service-tokens.ts'
import { lockDataFolder } from './site/data-lock.ts'
import { type FirstRun, type OpenedSite, openFirstAccount, openSite } from './site/open-site.ts'
import { createFindEngines } from './speech/find-engines.ts'
import { createSpeech } from './speech/speech.ts'
import { type SourceRunner, type SourceRunnerDeps, startSources } from './sources/source-runner.ts'
import { createAccounts } from './staff/accounts.ts'
import { createSessions } from './staff/sessions.ts'
import { createVisitorHall, type VisitorHall, type VisitorHallDeps } from './visitors/visitor-hall.ts'
import { createVisitorHouse } from './visitors/visitor-house.ts'

export interface RunningServer extends AsyncDisposable {
  readonly url: string
  /** Undefined with an external broker. */
  readonly mqttPort: number | undefined
  /** The first password, only on the run that made the site. */
  readonly firstRun: FirstRun | undefined
}

const consoleDir = fileURLToPath(new URL('../dist/console', import.meta.url))
const phoneDir = fileURLToPath(new URL('../dist/phone', import.meta.url))

/**
 * Starts the whole control server; read it top to bottom to see what there is. Throws a `StartError` with a German
 * sentence for what an operator can mend. Disposing ends it in reverse order: HTTP first, the database last.
 */
export async function startServer(config: Config, log: Logger, nowMs: () => number = Date.now): Promise<RunningServer> {
  await using stack = new AsyncDisposableStack()
  stack.use(await lockDataFolder(config.dataDir))
  const db = stack.adopt(openDatabase(join(config.dataDir, 'lotse.sqlite')), (open) => open.destroy())
  await migrate(db)
  const store = createAssetStore(join(config.dataDir, 'assets'), nodeDisk)
  await store.open()
  const assets = createAssets({ db, store, nowMs })
  const warn = (problem: string, error: unknown) => log.error({ err: error }, problem)
  const opened = await openSite({ db, assets, config, nowMs, warn })
  const documents = createDocuments({ assets, store })
  const parts = await createParts({ config, log, nowMs, db, assets, documents, ...opened }, stack)
  const app = await createApp({
    log: log.child({ part: 'http' }),
    behindProxy: config.publicUrl !== undefined,
    https: parts.https,
  })
  stack.defer(() => app.close())
  await registerRoutes(app, parts)
  const url = await listen(app, config)
  const firstRun = await openFirstAccount(db, nowMs)
  const running = stack.move()
  return {
    url,
    mqttPort: parts.mqttPort,
    firstRun,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

interface Foundation extends OpenedSite {
  readonly config: Config
  readonly log: Logger
  readonly nowMs: () => number
  readonly db: Db
  readonly assets: Assets
  readonly documents: Documents
}

/** Everything between database and HTTP, running; what must end is put on the stack. */
async function createParts(
  foundation: Foundation,
  stack: AsyncDisposableStack,
): Promise<ServerParts & { readonly mqttPort: number | undefined }> {
  const { config, log, nowMs, db, assets, documents, site, demoTicketCounts } = foundation
  const lanes = await createLanes(foundation, stack)
  const { broker, changes, common, releases, publishReleases, liveFacts, calls, speech, fleetParts } = lanes
  stack.use(calls.startClock())
  stack.use(fleetParts.watch())
  stack.use(speech.start())
  stack.use(startHousekeeping({ db, nowMs, log: log.child({ part: 'housekeeping' }) }))
  stack.use(startAssetCare({ assets, publishReleases, log: log.child({ part: 'assets' }) }))
  const buildingParts = createBuildingParts({
    ...common,
    assets,
    liveFacts,
    drawId,
    publishReleases,
    judgedScreens: () => fleetParts.fleet.judged(),
    log: log.child({ part: 'building' }),
  })
  stack.use(await buildingParts.watch())
  await issueDemoTickets(calls, demoTicketCounts)
  const visitors = stack.use(
    openVisitors({ ...common, ...site, assets, liveFacts, visits: calls.visits, estimate: calls.estimates.of, log }),
  )
  const sources = stack.use(await runSources({ ...common, assets, liveFacts, log: log.child({ part: 'sources' }) }))

  return {
    db,
    site,
    https: config.publicUrl?.startsWith('https:') ?? false,
    mqttPort: 'port' in broker ? broker.port : undefined,
    consoleDir,
    phoneDir,
    dataDir: config.dataDir,
    broker,
    changes,
    assets,
    documents,
    ...createContentParts({ ...common, drawId, publishReleases, onSound: () => speech.changed() }),
    speech,
    releases,
    ...fleetParts,
    nowMs,
    calls,
    visitors,
    visitorHouse: createVisitorHouse({ ...common, ...site, assets, liveFacts }),
    building: buildingParts.building,
    buttons: createButtons({ ...common, runCounterCommand: counterCommands(calls) }),
    liveFacts,
    sources,
    metrics: createMetrics({ broker, fleet: fleetParts.fleet, db }),
    accounts: await createAccounts(db, nowMs),
    sessions: createSessions(db, nowMs),
    serviceTokens: createServiceTokens(db, nowMs),
    pairings: createPairings({ db, nowMs }),
    ...addressesOf(config, broker),
  }
}

/** All that travels between server and players, connected and published anew. */
async function createLanes({ config, log, nowMs, db, assets, site }: Foundation, stack: AsyncDisposableStack) {
  const broker = stack.use(await startBroker(config, log.child({ part: 'broker' })))
  const { privateKeyPem } = site
  const publisher = createPublisher({ broker, privateKeyPem, log: log.child({ part: 'publisher' }) })
  const changes = createChangeFeed()
  const common = { db, publisher, changes, nowMs, siteId: site.siteId, epoch: site.epoch, timeZone: site.timeZone }
  const { publicUrl } = config
  const releases = createReleases({
    ...common,
    readContent: async (tx) => ({
      ...(await readContent(tx)),
      ...(publicUrl !== undefined && { visitorUrl: publicUrl }),
    }),
  })
  const publishReleases = () => releases.publish()
  const liveFacts = createLiveFacts(common)
  const findEngines = createFindEngines(config.speech)
  const speech = createSpeech({
    ...common,
    assets,
    publishReleases,
    findEngines,
    heldLetters: async () => heldLetters(await calls.visits.hall()),
    log: log.child({ part: 'speech' }),
  })
  const calls = createCalls({
    ...common,
    privateKeyPem,
    screens: async () => screensForCalls(await fleetParts.fleet.judged(), nowMs()),
    onQueueSaved: () => speech.changed(),
    log: log.child({ part: 'calls' }),
  })
  const fleetParts = createFleetParts({
    ...common,
    broker,
    config,
    releases,
    drawId,
    log: log.child({ part: 'fleet' }),
    onCallShown: (callId, screenId, at) => calls.markShown({ callId, screenId, at }),
    onCallSpoken: (callId, screenId, at) => calls.markSpoken({ callId, screenId, at }),
  })
  const republish = async () => {
    fleetParts.heardNobody()
    await releases.republishAll()
    await liveFacts.republishAll()
    await calls.boards.republishAll()
  }
  listenToBroker(broker, fleetParts.lane, republish, log)
  await fleetParts.fleet.syncAccounts()
  await publishReleases()
  await republish()
  return { broker, changes, common, releases, publishReleases, liveFacts, calls, speech, fleetParts }
}

/** The phone pages of those who wait. */
function openVisitors(deps: Omit<VisitorHallDeps, 'log'> & { readonly log: Logger }): VisitorHall {
  return createVisitorHall({ ...deps, log: deps.log.child({ part: 'visitors' }) })
}

function listenToBroker(broker: BrokerPort, lane: DeviceLane, republish: () => Promise<void>, log: Logger): void {
  const orLog = (what: string) => (error: unknown) => log.error({ err: error }, what)
  broker.onDeviceMessage((message) => lane.read(message))
  broker.onConnection((connection) => void lane.connection(connection).catch(orLog('connection not recorded')))
  broker.onRestart(() => void republish().catch(orLog('could not publish again')))
}

/** Of a slide: 72 random bits. */
function drawId(): string {
  return randomBytes(9).toString('base64url')
}

/** People who wait already, so that a demonstration has someone to call. */
async function issueDemoTickets(calls: Calls, counts: OpenedSite['demoTicketCounts']): Promise<void> {
  for (const [index, [queueId, count]] of Object.entries(counts).entries()) {
    for (let n = 1; n <= count; n += 1) {
      await calls.tickets.issue({ queueId, requestKey: `demo-${index}-${n}`, origin: 'counter' })
    }
  }
}

type EmbeddedBroker = Awaited<ReturnType<typeof startEmbeddedBroker>>

async function startBroker(config: Config, log: Logger): Promise<BrokerPort | EmbeddedBroker> {
  if (config.broker.kind === 'embedded')
    return await startEmbeddedBroker({ host: config.host, port: config.broker.port, log })
  const { url, user = 'lotse', password = '', filesDir } = config.broker
  const files = filesDir !== undefined && { credentialFiles: mosquittoFilesIn(filesDir) }
  return await connectExternalBroker({ url, username: user, password, log, ...files })
}

/** Where this server is, as whoever asks can reach it. */
function addressesOf(config: Config, broker: BrokerPort | EmbeddedBroker): Pick<ServerParts, 'mqttUrl' | 'publicUrl'> {
  return {
    mqttUrl: (request) => mqttUrl(config, broker, request),
    publicUrl: (request) => config.publicUrl ?? `${request.protocol}://${request.host}`,
  }
}

/** Players reach the embedded broker where they reached this server, on its own port. */
function mqttUrl(config: Config, broker: BrokerPort | EmbeddedBroker, request: FastifyRequest): string {
  if (config.broker.kind === 'external') return config.broker.url
  const host = config.publicUrl === undefined ? request.hostname : new URL(config.publicUrl).hostname
  return `mqtt://${host}:${'port' in broker ? broker.port : config.broker.port}`
}

/** Reads the sources of the site from now on; their pictures become assets. */
async function runSources(
  deps: Omit<SourceRunnerDeps, 'configs' | 'storeImage' | 'random'> & { readonly assets: Assets },
): Promise<SourceRunner> {
  const rows = await deps.db.selectFrom('source').select('config').orderBy('position').execute()
  return await startSources({
    ...deps,
    configs: rows.map(({ config }) => stored(SourceConfig, config)),
    storeImage: async (bytes) => (await deps.assets.takeIn('nachricht', [bytes])).sha256,
    random: Math.random,
  })
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Der Anschluss ${port} ist belegt. Bitte wählen Sie mit --port einen anderen oder beenden Sie das Programm, das ihn benutzt.`,
      )
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new StartError(
        `Unter ${host}:${port} darf oder kann der Server nicht lauschen. Bitte wählen Sie eine andere Adresse.`,
      )
    }
    throw error
  }
  const address = app.server.address()
  const boundPort = address !== null && typeof address === 'object' ? address.port : port
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${boundPort}`
}
