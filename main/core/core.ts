import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { SiteAccess } from '#schema/player-api'
import { openPrinter, type PrinterAddress } from '../printing/printer-address.ts'
import { WatchedPrinter } from '../printing/printer-watch.ts'
import { AnnouncementDesk } from './announcement-desk.ts'
import { AssetFiles } from './asset-files.ts'
import { dropBallast, takeBallast } from './ballast.ts'
import { counterArrows } from './counter-arrows.ts'
import { isDiskFull, nodeDisk } from './disk.ts'
import { type Identity, loadIdentity, newIdentity, saveIdentity } from './identity-file.ts'
import { createLocalApi } from './local-api.ts'
import { type LocalServer, serveLocally } from './local-server.ts'
import { pair } from './pairing.ts'
import { type HouseState, ScreenHub } from './screen-hub.ts'
import { ServerClient } from './server-client.ts'
import type { ShellMessage } from './shell-protocol.ts'
import { SiteClock } from './site-clock.ts'
import { SiteSession } from './site-session.ts'
import { openStore, type Store } from './store.ts'

export interface CoreOptions {
  readonly dataDir: string
  readonly serverUrl: string
  /** 0 for any free one. */
  readonly port: number
  readonly token: string
  /** Folder with the built pages. */
  readonly uiDir: string
  readonly hostName: string
  readonly version: string
  /** For waiting numbers; absent when there is none. */
  readonly printer?: PrinterAddress
  readonly say: (message: ShellMessage) => void
  readonly log: Logger
}

const FORGET_CALLS_AFTER_MS = 24 * 3_600_000

/** The player core. From disk to the first picture it needs no network; then it pairs, or follows its site. */
export class PlayerCore {
  readonly #options: CoreOptions
  readonly #store: Store
  readonly #files: AssetFiles
  readonly #hub: ScreenHub
  readonly #client: ServerClient
  readonly #clock: SiteClock
  readonly #boot = randomBytes(9).toString('base64url')
  readonly #printer: WatchedPrinter | undefined
  #identity: Identity
  #session: SiteSession | undefined
  #pairing = new AbortController()
  #code: string | undefined
  #said = ''
  #speaks = false
  #server: LocalServer | undefined
  #lifecycle: Promise<void> = Promise.resolve()
  #stopWatching: (() => void) | undefined
  #stopped = false

  /** Opens what is on disk. Throws when the folder can not be written. */
  constructor(options: CoreOptions) {
    this.#options = options
    const { dataDir, log, serverUrl } = options
    this.#printer = this.#watchPrinter()
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    this.#identity = loadIdentity(dataDir)
    this.#store = this.#openStore()
    if (this.#store.rebuilt) log.error('the database was damaged and was set aside; content is loaded again')
    this.#clock = new SiteClock({
      now: Date.now,
      monotonicMs: () => performance.now(),
      loadFloor: () => this.#store.clock.floorMs(),
      saveFloor: (floorMs) => this.#store.clock.saveFloor(floorMs),
    })
    this.#unlessFull(() => {
      const beforeMs = this.#clock.now() - FORGET_CALLS_AFTER_MS
      this.#store.screenCalls.forgetExpired(beforeMs)
      this.#store.screenSpeech.forgetExpired(beforeMs)
    })
    this.#files = new AssetFiles({
      folder: join(dataDir, 'assets'),
      disk: nodeDisk,
      releases: this.#store.releases,
      onDamaged: (sha256) => this.#onDamaged(sha256),
    })
    this.#client = new ServerClient({ baseUrl: serverUrl, fetch, onAnswer: (dateMs) => this.#clock.takeAnswer(dateMs) })
    this.#hub = new ScreenHub({
      house: () => this.#house(),
      screenCalls: this.#store.screenCalls,
      announcements: new AnnouncementDesk({
        screenSpeech: this.#store.screenSpeech,
        monotonicMs: () => performance.now(),
        log,
      }),
      now: Date.now,
      log,
    })
  }

  /** Serves the pages from disk, tells the shell, and only then turns to the network. */
  async start(): Promise<void> {
    const { port, token, uiDir, log, say } = this.#options
    await this.#files.prepare()
    const { access } = this.#identity
    if (access) this.#session = this.#createSession(access)
    const api = createLocalApi({
      view: (screenId, page) => this.#hub.view(screenId, page),
      claim: (screenId, claim) => this.#hub.claimAnnouncement(screenId, claim),
      screens: () => this.#session?.screens,
      tickets: () => this.#session?.tickets,
      buttons: () => this.#session?.buttons,
      slides: () => this.#session?.runner.activeRelease()?.release.slides ?? [],
      fetch,
      now: Date.now,
      files: this.#files,
      disk: nodeDisk,
      uiFolder: uiDir,
      log,
    })
    this.#server = await serveLocally(api, port, token)
    this.#stopWatching = this.#clock.watch(() => this.#hub.changed())
    say({ type: 'ready', baseUrl: this.#server.baseUrl })
    this.#announceScreens()
    this.#hub.changed()
    this.#printer?.start()
    this.#lifecycle = this.#follow()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#pairing.abort()
    this.#stopWatching?.()
    await Promise.all([this.#session?.stop(), this.#printer?.stop()])
    await this.#lifecycle
    this.#hub.stop()
    await this.#server?.[Symbol.asyncDispose]()
    this.#store[Symbol.dispose]()
  }

  /** Follows the site of this player; pairs it first when it has none. */
  async #follow(): Promise<void> {
    if (!this.#session) {
      const access = await this.#pair()
      if (!access) return
      this.#session = this.#createSession(access)
    }
    this.#session.start()
    await this.#onSwitched()
    await this.#checkFiles()
  }

  async #pair(): Promise<SiteAccess | undefined> {
    const { hostName, version, say } = this.#options
    const onCode = (code: string) => {
      if (code === this.#code) return
      this.#code = code
      say({ type: 'pairing', code })
      this.#hub.changed()
    }
    const save = (identity: Identity) => this.#save(identity)
    const deps = { client: this.#client, hostName, version, now: Date.now, random: Math.random, save, onCode }
    const access = await pair(this.#identity, deps, this.#pairing.signal)
    if (!access) return undefined
    // What another site has left behind must never play here.
    this.#store.clear()
    this.#save({ deviceSecret: this.#identity.deviceSecret, access })
    this.#code = undefined
    return access
  }

  #createSession(access: SiteAccess): SiteSession {
    return new SiteSession({
      access,
      secret: this.#identity.deviceSecret,
      boot: this.#boot,
      version: this.#options.version,
      client: this.#client,
      clock: this.#clock,
      store: this.#store,
      files: this.#files,
      random: Math.random,
      now: Date.now,
      log: this.#options.log,
      say: this.#options.say,
      print: this.#printer ? 'device' : this.#options.printer ? 'page' : 'none',
      ...(this.#printer && { printer: this.#printer }),
      onChanged: () => this.#hub.changed(),
      onSwitched: () => void this.#onSwitched(),
      onMoved: (moved) => this.#unlessFull(() => this.#save({ ...this.#identity, access: moved })),
      onDiskFull: () => void dropBallast(this.#options.dataDir),
      onForgotten: () => void this.#startOver(),
    })
  }

  /** Staff have removed this player: it forgets the site and shows a code, to be taken in again. */
  async #startOver(): Promise<void> {
    const session = this.#session
    if (!session || this.#stopped) return
    this.#options.log.warn('the server does not know this player any more; it has to be paired again')
    this.#session = undefined
    await session.stop()
    this.#store.clear()
    this.#save(newIdentity())
    this.#hub.changed()
    this.#lifecycle = this.#follow()
  }

  async #onSwitched(): Promise<void> {
    takeBallast(this.#options.dataDir)
    this.#announceScreens()
    this.#hub.changed()
    const release = this.#session?.runner.activeRelease()?.release
    const bundle = release?.buildingSha256 === undefined ? undefined : await this.#files.bytes(release.buildingSha256)
    if (release) this.#hub.setArrows(counterArrows(release, bundle))
  }

  /** Looks at every file of the active release once in each start, in the background. */
  async #checkFiles(): Promise<void> {
    for (const { sha256 } of this.#session?.runner.activeRelease()?.release.assets ?? []) {
      if (this.#stopped) return
      await this.#files.sound(sha256)
    }
  }

  #onDamaged(sha256: string): void {
    this.#options.log.error({ sha256 }, 'damaged file taken out')
    const assets = this.#session?.runner.activeRelease()?.release.assets ?? []
    if (assets.some((asset) => asset.sha256 === sha256)) this.#session?.runner.send({ type: 'damaged' })
  }

  #announceScreens(): void {
    const release = this.#session?.runner.activeRelease()?.release
    if (!release) return
    this.#tellWhetherSpeaking(release.screens.some(({ sound }) => sound !== undefined))
    const screens = release.screens.map(({ id, kind, widthPx, heightPx }) => ({ id, kind, widthPx, heightPx }))
    const said = JSON.stringify(screens)
    if (said === this.#said) return
    this.#said = said
    this.#options.say({ type: 'screens', screens })
  }

  #tellWhetherSpeaking(speaks: boolean): void {
    if (speaks === this.#speaks) return
    this.#speaks = speaks
    this.#options.say({ type: 'sound', speaks })
  }

  /** On a full disk the database can not even be opened for reading; then the ballast goes. */
  #openStore(): Store {
    const { dataDir, log } = this.#options
    try {
      return openStore(dataDir, this.#boot)
    } catch (error) {
      if (!dropBallast(dataDir)) throw error
      log.error({ err: error }, 'the database did not open; tried again with more room')
      return openStore(dataDir, this.#boot)
    }
  }

  /** For what can be done without: a full disk must not end the picture. */
  #unlessFull(action: () => void): void {
    try {
      action()
    } catch (error) {
      if (!isDiskFull(error)) throw error
      dropBallast(this.#options.dataDir)
      this.#options.log.error({ err: error }, 'the disk is full')
    }
  }

  #watchPrinter(): WatchedPrinter | undefined {
    const { printer: address, log } = this.#options
    const printer = address && openPrinter(address, log)
    if (!printer) return undefined
    return new WatchedPrinter({
      printer,
      onChanged: () => this.#session?.reportSoon(),
      later: (then, delayMs) => {
        const timer = setTimeout(then, delayMs)
        return () => clearTimeout(timer)
      },
    })
  }

  #save(identity: Identity): void {
    saveIdentity(this.#options.dataDir, identity)
    this.#identity = identity
  }

  #house(): HouseState {
    const session = this.#session
    const { serverSeenAt } = this.#clock
    const unlinked = { connected: false, ...(serverSeenAt !== undefined && { serverSeenAt }) }
    return {
      pairing: session
        ? undefined
        : { consoleUrl: this.#options.serverUrl, ...(this.#code !== undefined && { code: this.#code }) },
      active: session?.runner.activeRelease(),
      boards: session?.intake.boards ?? new Map(),
      facts: session?.intake.facts ?? new Map(),
      link: session?.linkState ?? unlinked,
      clockOffsetMs: this.#clock.offsetMs,
    }
  }
}
