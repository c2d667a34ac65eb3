import type { Logger } from 'pino'
import { rejectedRelease, syncPhase, syncProblem } from '#player/releases/failure'
import type { Reported } from '#schema/device'
import type { LinkState } from '#schema/local-api'
import type { PrintWay } from '#schema/local-tickets'
import { SiteAccess } from '#schema/player-api'
import { eventsTopic, reportedTopic } from '#schema/topics'
import type { TicketPrinter } from '../printing/ticket-printer.ts'
import type { AssetFiles } from './asset-files.ts'
import { ButtonDesk } from './button-desk.ts'
import { isDiskFull } from './disk.ts'
import { FactImages } from './fact-images.ts'
import { Intake } from './intake.ts'
import { MissedQueryDesk } from './missed-query-desk.ts'
import { MqttLink } from './mqtt-link.ts'
import { OutboxSender } from './outbox-sender.ts'
import { RateCap } from './rate-cap.ts'
import { ReleaseRunner } from './release-runner.ts'
import { Repair } from './repair.ts'
import { Reporter } from './reporter.ts'
import { ScreenDesk } from './screen-desk.ts'
import type { ServerClient, ServerFailure } from './server-client.ts'
import type { ShellMessage } from './shell-protocol.ts'
import type { SiteClock } from './site-clock.ts'
import { SlowWay } from './slow-way.ts'
import type { Store } from './store.ts'
import { TicketDesk } from './ticket-desk.ts'
import { createVerifier } from './verify.ts'

export interface SiteSessionDeps {
  readonly access: SiteAccess
  readonly secret: string
  readonly boot: string
  readonly version: string
  readonly client: ServerClient
  readonly clock: SiteClock
  readonly store: Store
  readonly files: AssetFiles
  readonly random: () => number
  readonly now: () => number
  readonly log: Logger
  /** Tells the shell. */
  readonly say: (message: ShellMessage) => void
  /** What screens show may have changed. */
  readonly onChanged: () => void
  /** Another release plays. */
  readonly onSwitched: () => void
  /** The server has said where the broker is now. */
  readonly onMoved: (access: SiteAccess) => void
  /** How waiting numbers get onto paper here. */
  readonly print: PrintWay
  /** With `print` at `device`. */
  readonly printer?: TicketPrinter & { readonly problem: string | undefined }
  /** The database has no room left. */
  readonly onDiskFull: () => void
  /** The server says, again and again, that it does not know this player. */
  readonly onForgotten: () => void
}

const UNKNOWN_COUNT_MAX = 3
/** After so many failed connections the broker may have moved. */
const TROUBLE_STEP = 3

/** Everything that a paired player does with its site. What it plays, it plays without any of it being reachable. */
export class SiteSession {
  readonly runner: ReleaseRunner
  readonly intake: Intake
  readonly screens: ScreenDesk
  readonly tickets: TicketDesk
  readonly buttons: ButtonDesk
  readonly missedQueries: MissedQueryDesk
  readonly #deps: SiteSessionDeps
  readonly #link: MqttLink
  readonly #slowWay: SlowWay
  readonly #repair: Repair
  readonly #reporter: Reporter
  readonly #sender: OutboxSender
  readonly #images: FactImages
  readonly #stopping = new AbortController()
  #access: SiteAccess
  #unknownCount = 0
  #running: readonly Promise<void>[] = []

  constructor(deps: SiteSessionDeps) {
    this.#deps = deps
    this.#access = deps.access
    const { access, secret, client, store } = deps
    const { siteId, playerId } = access
    this.intake = this.#createIntake()
    const cap = new RateCap(() => performance.now())
    this.runner = new ReleaseRunner({
      ...deps,
      owner: access,
      cap,
      releases: store.releases,
      alsoKept: () => this.#images.kept,
      onSwitched: () => this.#onSwitched(),
      onProgress: () => this.#reporter.soon(),
      onDiskFull: () => this.#deps.onDiskFull(),
    })
    this.#repair = new Repair({
      siteId,
      playerId,
      secret,
      client,
      wanted: () => this.#streams(),
      take: (topicPath, text) => this.#takeIfPossible(topicPath, text),
    })
    this.#link = this.#createLink()
    this.#slowWay = new SlowWay({
      isWanted: () => this.#link.silent,
      ask: (timeoutMs) => this.#repairAll(timeoutMs),
      onAnswer: () => this.#link.hurry(),
      onTurn: deps.onChanged,
      monotonicMs: () => performance.now(),
      random: deps.random,
    })
    this.#reporter = new Reporter({
      current: () => this.#report(),
      publish: (reported) => this.#link.publish(reportedTopic(siteId, playerId), reported),
      monotonicMs: () => performance.now(),
    })
    this.#sender = new OutboxSender({
      outbox: store.outbox,
      publish: (batch) => this.#link.publish(eventsTopic(siteId, playerId), batch),
    })
    this.screens = new ScreenDesk({
      ...deps,
      screenIds: () => this.#screenIds(),
      send: (event) => this.runner.send(event),
      onChanged: () => this.#reporter.soon(),
      onEvents: () => this.#sender.nudge(),
    })
    this.tickets = new TicketDesk({ ...deps, site: () => this.runner.activeRelease()?.release })
    this.buttons = new ButtonDesk({
      ...deps,
      presses: store.buttonPresses,
      siteNow: () => deps.clock.now(),
      monotonicMs: () => performance.now(),
      onAdopted: (adoptedKeys) => deps.say({ type: 'buttons', adoptedKeys }),
    })
    this.missedQueries = new MissedQueryDesk({ ...deps, timeZone: () => this.runner.activeRelease()?.release.timeZone })
    this.#images = new FactImages({ ...deps, cap, releases: store.releases, onArrived: deps.onChanged })
    this.intake.listenTo(this.runner.activeRelease()?.release)
  }

  /** Staff should hear of something at once. */
  reportSoon(): void {
    this.#reporter.soon()
  }

  get linkState(): LinkState {
    const { serverSeenAt } = this.#deps.clock
    return { connected: this.#link.up || this.#slowWay.isUp, ...(serverSeenAt !== undefined && { serverSeenAt }) }
  }

  /** Begins to use the network. */
  start(): void {
    this.runner.start()
    this.#images.want(this.intake.facts.values())
    this.#link.start()
    this.#running = [this.#slowWay.run(this.#stopping.signal), this.missedQueries.run(this.#stopping.signal)]
    this.buttons.start()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#sender.stop()
    await Promise.all([
      this.#reporter.stop(),
      this.screens.stop(),
      this.tickets.stop(),
      this.buttons.stop(),
      this.#link.stop(),
      this.runner.stop(),
      this.#images.stop(),
      ...this.#running,
    ])
  }

  #createIntake(): Intake {
    const { access, store, log, clock } = this.#deps
    const { siteId, playerId } = access
    return new Intake({
      siteId,
      playerId,
      verify: createVerifier(access.siteKey),
      messages: store.messages,
      log,
      now: () => clock.now(),
      siteNow: () => clock.now(),
      on: {
        pointer: (pointer) => {
          clock.takePast(pointer.publishedAt)
          this.runner.send({ type: 'pointer', pointer })
        },
        eventAck: (ack) => this.#sender.confirm(ack),
        command: (command) => this.screens.takeCommand(command),
        serverTime: (serverMs) => clock.takeSigned(serverMs),
        boardGap: (areaId) => void this.#repair.board(areaId, this.#stopping.signal),
        changed: () => this.#onContent(),
      },
    })
  }

  #createLink(): MqttLink {
    const { secret, random, log, onChanged } = this.#deps
    return new MqttLink({
      access: () => this.#access,
      secret,
      topicPaths: () => this.intake.topicPaths,
      take: (topicPath, text) => this.#take(topicPath, text),
      onUp: () => {
        log.info('connected to the broker')
        this.#reporter.soon()
        this.#sender.restart()
        void this.#repairAll()
        onChanged()
      },
      onDown: () => {
        log.warn('connection to the broker lost')
        onChanged()
      },
      onTrouble: (failureCount) => {
        if (failureCount % TROUBLE_STEP === 0) void this.#askForBroker()
      },
      random,
      log,
    })
  }

  /** A call must get through on a full disk too: there is room that was kept for this. */
  #take(topicPath: string, text: string): void {
    try {
      this.intake.take(topicPath, text)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      this.#deps.onDiskFull()
      this.intake.take(topicPath, text)
    }
  }

  /** What can not be stored now is fetched again by the next repair. */
  #takeIfPossible(topicPath: string, text: string): void {
    try {
      this.#take(topicPath, text)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      this.#deps.log.error({ err: error, topicPath }, 'no space to store a message')
    }
  }

  async #repairAll(probeTimeoutMs?: number): Promise<ServerFailure | undefined> {
    const failure = await this.#repair.all(this.#stopping.signal, probeTimeoutMs)
    this.#unknownCount = failure === 'device-unknown' ? this.#unknownCount + 1 : 0
    if (this.#unknownCount >= UNKNOWN_COUNT_MAX && !this.#stopping.signal.aborted) this.#deps.onForgotten()
    if (failure === undefined) {
      this.#images.retry()
      this.#images.want(this.intake.facts.values())
      this.runner.send({ type: 'reachable' })
    }
    return failure
  }

  /** Only the address may move. Another key would be another site, which takes a new pairing. */
  async #askForBroker(): Promise<void> {
    const { client, secret, onMoved, log } = this.#deps
    const answer = await client.json(SiteAccess, '/player/v1/site', { signal: this.#stopping.signal, secret })
    if (!answer.ok || answer.value.mqttUrl === this.#access.mqttUrl) return
    this.#access = { ...this.#access, mqttUrl: answer.value.mqttUrl }
    log.info({ mqttUrl: answer.value.mqttUrl }, 'the broker has moved')
    onMoved(this.#access)
    this.#link.hurry()
  }

  #onContent(): void {
    this.#images.want(this.intake.facts.values())
    // Whoever has closed a lift waits to hear that it is known everywhere.
    if (this.intake.hasBuildingNews) this.#reporter.soon()
    this.#deps.onChanged()
  }

  #onSwitched(): void {
    this.intake.listenTo(this.runner.activeRelease()?.release)
    this.#link.resubscribe()
    void this.#repairAll()
    this.#deps.onSwitched()
  }

  #screenIds(): string[] {
    return this.runner.activeRelease()?.release.screens.map(({ id }) => id) ?? []
  }

  #streams(): { areaIds: string[]; factKeys: string[] } {
    const release = this.runner.activeRelease()?.release
    return { areaIds: release?.waitingAreas.map(({ id }) => id) ?? [], factKeys: release?.factKeys ?? [] }
  }

  async #report(): Promise<Omit<Reported, 'n'>> {
    const { boot, version, clock, files, printer } = this.#deps
    const { state } = this.runner
    const active = this.runner.activeRelease()
    const problem = syncProblem(state) ?? printer?.problem
    const { gen, epoch } = state.active?.pointer ?? {}
    const rejectedReleaseId = rejectedRelease(state)
    return {
      boot,
      at: clock.now(),
      version,
      ...(active && gen !== undefined && epoch !== undefined && { epoch, gen, releaseId: active.releaseId }),
      phase: syncPhase(state),
      ...this.intake.buildingReport(),
      ...(rejectedReleaseId !== undefined && { rejectedReleaseId }),
      ...(clock.unsure && { clockUnsure: true }),
      ...(problem !== undefined && { problem }),
      freeDiskBytes: await files.freeBytes(),
      screens: this.screens.report(),
    }
  }
}
