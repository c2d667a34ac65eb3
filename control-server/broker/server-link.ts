import { setTimeout as delay } from 'node:timers/promises'
import mqtt, { type IPublishPacket, type MqttClient } from 'mqtt'
import type { Logger } from 'pino'

const RECONNECT_DELAY_MIN_MS = 500
const RECONNECT_DELAY_MAX_MS = 30_000
const CONNECT_TIMEOUT_MS = 10_000
const KEEPALIVE_S = 20

export interface ServerLinkOptions {
  readonly url: string
  readonly username: string
  readonly password: string
  readonly log: Pick<Logger, 'debug' | 'warn'>
  /** From 0 to 1, for the jitter of reconnects. */
  readonly random: () => number
  /** A message is acknowledged when this resolves; when it rejects, the broker delivers it again. */
  readonly read: (packet: IPublishPacket) => Promise<void>
  /** Called with each new connection before anybody else may use it. */
  readonly prepare: (client: MqttClient) => Promise<void>
  /** Called after each reconnect. */
  readonly onBack: () => void
}

/** The server's own link to an external broker, which comes back for ever until it is disposed. */
export class ServerLink implements AsyncDisposable {
  readonly #options: ServerLinkOptions
  readonly #stop = new AbortController()
  #client: MqttClient | undefined
  #failures = 0

  constructor(options: ServerLinkOptions) {
    this.#options = options
  }

  /** The connection as long as it is up. */
  get client(): MqttClient | undefined {
    return this.#client?.connected ? this.#client : undefined
  }

  /** One attempt; rejects with what the broker or the network said. From then on losses heal by themselves. */
  async connect(): Promise<void> {
    const { log, prepare } = this.#options
    const client = this.#dial()
    try {
      await connected(client)
      await prepare(client)
    } catch (error) {
      client.end(true)
      throw error
    }
    this.#client = client
    client.once('close', () => {
      client.end(true)
      log.warn('the link to the broker is lost')
      void this.keepTrying()
    })
    // It may have gone while it was prepared, before anyone listened for its end.
    if (!client.connected) client.stream.destroy()
  }

  /** Attempts with full jitter over a doubling range: servers that were cut together do not come back together. */
  async keepTrying(): Promise<void> {
    const { log, random, onBack } = this.#options
    while (!this.#stop.signal.aborted) {
      const rangeMs = Math.min(RECONNECT_DELAY_MAX_MS, RECONNECT_DELAY_MIN_MS * 2 ** Math.min(this.#failures, 10))
      await delay(random() * rangeMs, undefined, { ref: false })
      if (this.#stop.signal.aborted) return
      try {
        await this.connect()
      } catch (error) {
        this.#failures += 1
        log.warn({ err: error }, 'the broker is not reachable, next attempt follows')
        continue
      }
      if (this.#stop.signal.aborted) return this[Symbol.asyncDispose]()
      onBack()
      return
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort()
    await this.#client?.endAsync()
  }

  /** A fresh client for each connection, so that nothing stale is sent after a reconnect. */
  #dial(): MqttClient {
    const { url, username, password, log, read } = this.#options
    const client = mqtt.connect(url, {
      clientId: username,
      username,
      password,
      protocolVersion: 4,
      // The session outlives the link: messages of players that were not acknowledged are delivered again.
      clean: false,
      reconnectPeriod: 0,
      resubscribe: false,
      queueQoSZero: false,
      connectTimeout: CONNECT_TIMEOUT_MS,
      keepalive: KEEPALIVE_S,
    })
    client.on('error', (error) => log.debug({ err: error }, 'link to the broker'))
    client.handleMessage = (packet, acknowledge) => {
      read(packet).then(
        () => {
          this.#failures = 0
          acknowledge()
        },
        (error: unknown) => {
          log.warn({ err: error, topic: packet.topic }, 'message of a player not committed, it will come again')
          this.#failures += 1
          client.stream.destroy()
        },
      )
    }
    return client
  }
}

/** Resolves with the CONNACK, rejects when there is none. */
async function connected(client: MqttClient): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const closed = () => reject(new Error('the broker has closed the connection'))
  client.once('connect', () => resolve())
  client.once('error', reject)
  client.once('close', closed)
  try {
    await promise
  } finally {
    client.off('error', reject)
    client.off('close', closed)
  }
}
