import { randomBytes } from 'node:crypto'
import mqtt, { type MqttClient } from 'mqtt'
import type { Logger } from 'pino'
import type { Static, TSchema } from 'typebox'
import { backoffMs } from '#player/link/backoff'
import { BOARD_HEAD_INTERVAL_MS } from '#schema/call-board'
import type { SiteAccess } from '#schema/player-api'
import { boardHeadTopic, presenceTopic, type Topic } from '#schema/topics'
import { pause } from './pause.ts'

export interface MqttLinkDeps {
  /** Asked before each connection: the address may have moved. */
  readonly access: () => SiteAccess
  readonly secret: string
  /** Exact topics to listen to. */
  readonly topicPaths: () => readonly string[]
  /** Commits one message; only when it returns is the message acknowledged. */
  readonly take: (topicPath: string, text: string) => void
  readonly onUp: () => void
  readonly onDown: () => void
  /** So many connections in a row have failed. */
  readonly onTrouble: (failureCount: number) => void
  readonly random: () => number
  readonly log: Logger
  readonly watchdogMs?: number
}

/** No head and nothing else for so long: the connection is dead, whatever TCP thinks. Heads come every 5 s. */
const WATCHDOG_MS = 15_000
/** Something is wrong when the next head is so late; then the server is asked another way. */
const HEAD_LATE_MS = BOARD_HEAD_INTERVAL_MS + 1_000
const WATCHDOG_LOOK_MS = 1_000
const CONNECT_TIMEOUT_MS = 10_000
const KEEPALIVE_S = 20
/** A connection that lived so long counts as a success; shorter ones keep the pauses growing. */
const STEADY_MS = 10_000
const STOP_TIMEOUT_MS = 1_000

/**
 * The link to the broker: clean sessions, exact topics, its own reconnecting with full jitter. It may lose anything;
 * who needs certainty repairs over HTTP after `onUp`.
 */
export class MqttLink {
  readonly #deps: MqttLinkDeps
  readonly #stopping = new AbortController()
  #client: MqttClient | undefined
  #up = false
  #heardAtMs = 0
  #hurry = new AbortController()
  #done: Promise<void> | undefined

  constructor(deps: MqttLinkDeps) {
    this.#deps = deps
  }

  get up(): boolean {
    return this.#up
  }

  /** No connection, or one on which the heads that should come do not. */
  get silent(): boolean {
    if (!this.#up) return true
    return this.#expectsHeads() && performance.now() - this.#heardAtMs > HEAD_LATE_MS
  }

  start(): void {
    this.#done ??= this.#run()
  }

  /** Says goodbye, so that the server need not wait for the Last Will. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#hurry.abort()
    await this.#done
  }

  /** The server was just reached another way: do not wait any longer. */
  hurry(): void {
    this.#hurry.abort()
  }

  /** Resolves to true when the broker has taken the message; false when there is no link or it broke meanwhile. */
  async publish<S extends TSchema>(topic: Topic<S>, payload: Static<S>): Promise<boolean> {
    const client = this.#client
    if (!client || !this.#up) return false
    return publishOn(client, topic, payload)
  }

  /** Listens to what `topicPaths` says now. Topics that fell away fall away with the next connection. */
  resubscribe(): void {
    if (this.#client && this.#up) this.#subscribe(this.#client)
  }

  async #run(): Promise<void> {
    let failureCount = 0
    while (!this.#stopping.signal.aborted) {
      const upMs = await this.#session()
      failureCount = upMs >= STEADY_MS ? 0 : failureCount + 1
      if (this.#stopping.signal.aborted) return
      if (failureCount > 0) this.#deps.onTrouble(failureCount)
      if (this.#hurry.signal.aborted) this.#hurry = new AbortController()
      const delayMs = backoffMs(failureCount, this.#deps.random)
      await pause(delayMs, this.#hurry.signal)
      // Who hurries comes with many others: still not all in the same instant.
      if (this.#hurry.signal.aborted) await pause(backoffMs(0, this.#deps.random), this.#stopping.signal)
    }
  }

  /** One connection from its first to its last moment. @returns how long it was up */
  async #session(): Promise<number> {
    const { siteId, playerId, mqttUrl } = this.#deps.access()
    const presence = presenceTopic(siteId, playerId)
    const session = randomBytes(9).toString('base64url')
    const client = mqtt.connect(mqttUrl, {
      manualConnect: true,
      reconnectPeriod: 0,
      clean: true,
      resubscribe: false,
      queueQoSZero: false,
      protocolVersion: 4,
      clientId: playerId,
      username: playerId,
      password: this.#deps.secret,
      connectTimeout: CONNECT_TIMEOUT_MS,
      keepalive: Math.round(KEEPALIVE_S * (0.8 + 0.4 * this.#deps.random())),
      will: { topic: presence.path, payload: JSON.stringify({ session, online: false }), qos: 1, retain: true },
    })
    let upSinceMs: number | undefined
    client.handleMessage = (packet, done) => {
      this.#heardAtMs = performance.now()
      try {
        this.#deps.take(packet.topic, packet.payload.toString())
        done()
      } catch (error) {
        // Not committed, so not acknowledged; the broker may send it again, and the next repair fetches it.
        this.#deps.log.error({ err: error, topic: packet.topic }, 'message could not be stored')
        done(error instanceof Error ? error : new Error(String(error)))
      }
    }
    const closed = new Promise<void>((resolve) => client.once('close', resolve))
    client.on('error', (error) => this.#deps.log.warn({ err: error }, 'broker connection failed'))
    client.on('connect', () => {
      upSinceMs = performance.now()
      this.#heardAtMs = upSinceMs
      this.#client = client
      this.#up = true
      void publishOn(client, presence, { session, online: true })
      this.#subscribe(client)
      this.#deps.onUp()
    })
    const watchdogMs = this.#deps.watchdogMs ?? WATCHDOG_MS
    const watchdog = setInterval(
      () => {
        const silentMs = performance.now() - this.#heardAtMs
        if (upSinceMs !== undefined && this.#expectsHeads() && silentMs > watchdogMs) client.end(true)
      },
      Math.min(WATCHDOG_LOOK_MS, watchdogMs / 4),
    )
    const stop = () => void this.#sayGoodbye(client, presence, session)
    this.#stopping.signal.addEventListener('abort', stop, { once: true })
    client.connect()
    await closed
    clearInterval(watchdog)
    this.#stopping.signal.removeEventListener('abort', stop)
    client.end(true)
    this.#client = undefined
    if (this.#up) this.#deps.onDown()
    this.#up = false
    return upSinceMs === undefined ? 0 : performance.now() - upSinceMs
  }

  #subscribe(client: MqttClient): void {
    client.subscribe([...this.#deps.topicPaths()], { qos: 1 }, (error) => {
      if (!error) return
      this.#deps.log.warn({ err: error }, 'broker refused a topic')
    })
  }

  /** Without a waiting area nothing has to come; then only the keepalive tells. */
  #expectsHeads(): boolean {
    const { siteId } = this.#deps.access()
    const head = /\/area\/([^/]+)\/head$/
    return this.#deps.topicPaths().some((path) => {
      const areaId = head.exec(path)?.[1]
      return areaId !== undefined && boardHeadTopic(siteId, areaId).path === path
    })
  }

  async #sayGoodbye(client: MqttClient, presence: ReturnType<typeof presenceTopic>, session: string): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, STOP_TIMEOUT_MS).unref())
    if (client.connected) await Promise.race([publishOn(client, presence, { session, online: false }), late])
    client.end(true)
  }
}

function publishOn<S extends TSchema>(client: MqttClient, topic: Topic<S>, payload: Static<S>): Promise<boolean> {
  return new Promise((resolve) => {
    const onClose = () => resolve(false)
    client.once('close', onClose)
    const { path, qos, retain } = topic
    client.publish(path, JSON.stringify(payload), { qos, retain }, (error) => {
      client.off('close', onClose)
      resolve(!error)
    })
  })
}
