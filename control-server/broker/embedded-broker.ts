import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { BrokerPort, DeviceConnection, DeviceMessage, PlayerAccount } from './broker-port.ts'
import { createDeviceLane } from './device-lane.ts'
import { linkWorker, type WorkerLink, type WorkerNews } from './worker-link.ts'
import type { BrokerLimits, WorkerStart } from './worker-protocol.ts'

/** Enough for some thousand players on two cores; see the reasons at `BrokerLimits`. */
const LIMITS: BrokerLimits = {
  acceptsPerS: 200,
  waitingSocketsMax: 10_000,
  connectTimeoutMs: 5_000,
  keepaliveMaxS: 120,
  strangerPacketMaxBytes: 4_096,
  packetMaxBytes: 262_144,
  outputMaxBytes: 1_048_576,
  subscriptionsMax: 256,
}

const RESTART_DELAY_MIN_MS = 100
const RESTART_DELAY_MAX_MS = 5_000

export interface EmbeddedBrokerOptions {
  readonly host: string
  /** 0: any free port, kept for restarts. */
  readonly port: number
  readonly log: Pick<Logger, 'debug' | 'warn' | 'error'>
  readonly limits?: Partial<BrokerLimits>
  /** Starts the thread; tests hold on to it to end it. */
  readonly startThread?: (start: WorkerStart) => Worker
}

/**
 * The broker that Lotse brings: aedes with its known defects cured, in a thread of its own. When the thread dies it
 * is started again on the same port with rising delays; what it retained is gone then, and `onRestart` asks for it.
 *
 * Resolves when it listens; rejects with a `BrokerStartError` when the port is taken or the address is not usable.
 */
export async function startEmbeddedBroker(
  options: EmbeddedBrokerOptions,
): Promise<BrokerPort & { readonly port: number }> {
  const broker = new EmbeddedBroker(options)
  await broker.start()
  return broker
}

class EmbeddedBroker implements BrokerPort {
  readonly #options: EmbeddedBrokerOptions
  readonly #lane: ReturnType<typeof createDeviceLane>
  readonly #connectionReaders: ((connection: DeviceConnection) => void)[] = []
  readonly #restartListeners: (() => void)[] = []
  #accounts: readonly PlayerAccount[] = []
  #link: WorkerLink | undefined
  #stopped = false

  constructor(options: EmbeddedBrokerOptions) {
    this.#options = options
    this.#lane = createDeviceLane(options.log)
  }

  async start(): Promise<void> {
    this.#link = await this.#startThread(this.#options.port)
  }

  get port(): number {
    return this.#running().port
  }

  async publish(path: string, payload: string, options: { qos: 0 | 1; retain: boolean }): Promise<void> {
    await this.#running().ask({ kind: 'publish', path, payload, ...options })
  }

  async setAccounts(accounts: readonly PlayerAccount[]): Promise<void> {
    this.#accounts = accounts
    await this.#running().ask({ kind: 'accounts', accounts })
  }

  onDeviceMessage(read: (message: DeviceMessage) => Promise<void>): void {
    this.#lane.setReader(read)
  }

  onConnection(read: (connection: DeviceConnection) => void): void {
    this.#connectionReaders.push(read)
  }

  onRestart(listener: () => void): void {
    this.#restartListeners.push(listener)
  }

  async stats(): Promise<{ clients: number }> {
    const { clients = 0 } = await this.#running().ask({ kind: 'stats' })
    return { clients }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    if (this.#link) await this.#end(this.#link)
  }

  async #startThread(port: number): Promise<WorkerLink> {
    const { host, limits, startThread = startWorkerThread } = this.#options
    const thread = startThread({ host, port, limits: { ...LIMITS, ...limits } })
    const link = await linkWorker(thread, (news) => this.#hear(news, () => link))
    void link.ended.then((cause) => this.#startAgain(link.port, cause))
    return link
  }

  #hear(news: WorkerNews, from: () => WorkerLink): void {
    // While it stops, wills of players that are well would come in.
    if (this.#stopped) return
    if (news.kind === 'cut') {
      this.#options.log.debug({ playerId: news.playerId, why: news.why }, 'connection to a player cut')
    } else if (news.kind === 'connection') {
      for (const read of this.#connectionReaders) read({ playerId: news.playerId, connected: news.connected })
    } else {
      const { messageId, playerId } = news
      void this.#lane.read(playerId, news).then((committed) => from().tell({ kind: 'verdict', messageId, committed }))
    }
  }

  async #startAgain(port: number, cause: Error | undefined): Promise<void> {
    const { log } = this.#options
    if (!this.#stopped) log.error({ err: cause }, 'the broker has crashed and is started again')
    for (let delayMs = RESTART_DELAY_MIN_MS; ; delayMs = Math.min(delayMs * 2, RESTART_DELAY_MAX_MS)) {
      if (this.#stopped) return
      await delay(delayMs, undefined, { ref: false })
      if (this.#stopped) return
      try {
        this.#link = await this.#startThread(port)
        break
      } catch (error) {
        log.warn({ err: error }, 'the broker could not be started again, next attempt follows')
      }
    }
    if (this.#stopped) return this.#end(this.#link)
    // Should it die right here, its end has started the next round already.
    const accounts = { kind: 'accounts' as const, accounts: this.#accounts }
    await this.#link.ask(accounts).catch((error: unknown) => log.warn({ err: error }, 'the broker died again'))
    for (const listener of this.#restartListeners) listener()
  }

  async #end(link: WorkerLink): Promise<void> {
    const { log } = this.#options
    await link.ask({ kind: 'stop' }).catch((error: unknown) => log.debug({ err: error }, 'the broker was gone already'))
    await link.ended
  }

  #running(): WorkerLink {
    if (!this.#link) throw new Error('the broker has not been started')
    return this.#link
  }
}

function startWorkerThread(start: WorkerStart): Worker {
  return new Worker(new URL('embedded-broker-worker.ts', import.meta.url), { workerData: start })
}
