import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Logger } from 'pino'
import type { BrokerPort, DeviceConnection, DeviceMessage, PlayerAccount } from './broker-port.ts'
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
  const { host, log, startThread = startWorkerThread } = options
  const limits = { ...LIMITS, ...options.limits }
  const lane = createDeviceLane(log)
  const connectionReaders: ((connection: DeviceConnection) => void)[] = []
  const restartListeners: (() => void)[] = []
  let accounts: readonly PlayerAccount[] = []
  let link: WorkerLink
  const stop = new AbortController()

  const start = async (port: number): Promise<WorkerLink> => {
    const started = await linkWorker(startThread({ host, port, limits }), (news) => hear(news, () => started))
    void started.ended.then((cause) => (stop.signal.aborted ? undefined : restart(started.port, cause)))
    return started
  }

  function hear(news: WorkerNews, from: () => WorkerLink): void {
    if (stop.signal.aborted) return
    if (news.kind === 'cut') log.debug({ playerId: news.playerId, why: news.why }, 'connection to a player cut')
    else if (news.kind === 'connection') for (const read of connectionReaders) read(news)
    else {
      const { messageId, playerId } = news
      void lane.read(playerId, news).then((committed) => from().tell({ kind: 'verdict', messageId, committed }))
    }
  }

  async function restart(port: number, cause: Error | undefined): Promise<void> {
    log.error({ err: cause }, 'the broker has crashed and is started again')
    for (let delayMs = RESTART_DELAY_MIN_MS; ; delayMs = Math.min(delayMs * 2, RESTART_DELAY_MAX_MS)) {
      await delay(delayMs, undefined, { ref: false })
      if (stop.signal.aborted) return
      try {
        link = await start(port)
      } catch (error) {
        log.warn({ err: error }, 'the broker could not be started again, next attempt follows')
        continue
      }
      if (stop.signal.aborted) return end(link)
      // Should it die right here, its end has started the next round already.
      await link.ask({ kind: 'accounts', accounts }).catch((error: unknown) => log.warn({ err: error }, 'no accounts'))
      for (const listener of restartListeners) listener()
      return
    }
  }

  async function end(ending: WorkerLink): Promise<void> {
    await ending
      .ask({ kind: 'stop' })
      .catch((error: unknown) => log.debug({ err: error }, 'the broker was gone already'))
    await ending.ended
  }

  link = await start(options.port)

  return {
    port: link.port,
    async publish(path, payload, { qos, retain }) {
      await link.ask({ kind: 'publish', path, payload, qos, retain })
    },
    async setAccounts(replacement) {
      accounts = replacement
      await link.ask({ kind: 'accounts', accounts })
    },
    onDeviceMessage: (read) => lane.setReader(read),
    onConnection: (read) => void connectionReaders.push(read),
    onRestart: (listener) => void restartListeners.push(listener),
    async stats() {
      const { clients = 0 } = await link.ask({ kind: 'stats' })
      return { clients }
    },
    async [Symbol.asyncDispose]() {
      if (stop.signal.aborted) return
      stop.abort()
      await end(link)
    },
  }
}

/**
 * Hands the messages of each player to the server one after the other, in the order they came, and those of
 * different players side by side, so that one commit can carry many.
 */
function createDeviceLane(log: Pick<Logger, 'warn'>) {
  const tails = new Map<string, Promise<boolean>>()
  let reader: ((message: DeviceMessage) => Promise<void>) | undefined

  async function readOne({ path, payload }: DeviceMessage): Promise<boolean> {
    if (!reader) return false
    try {
      await reader({ path, payload })
      return true
    } catch (error) {
      log.warn({ err: error, topic: path }, 'message of a player not committed, it will come again')
      return false
    }
  }

  return {
    setReader(read: (message: DeviceMessage) => Promise<void>): void {
      reader = read
    },
    /** Resolves with whether the server has committed the message; never rejects. */
    read(playerId: string, message: DeviceMessage): Promise<boolean> {
      const tail = (tails.get(playerId) ?? Promise.resolve(true)).then(() => readOne(message))
      tails.set(playerId, tail)
      void tail.then(() => (tails.get(playerId) === tail ? tails.delete(playerId) : false))
      return tail
    },
  }
}

function startWorkerThread(start: WorkerStart): Worker {
  return new Worker(new URL('embedded-broker-worker.ts', import.meta.url), { workerData: start })
}
