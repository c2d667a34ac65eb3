import { setTimeout as delay } from 'node:timers/promises'
import mqtt, { type IPublishPacket, type MqttClient } from 'mqtt'
import type { Logger } from 'pino'
import type { BrokerPort, DeviceMessage, PlayerAccount } from './broker-port.ts'
import { BrokerStartError } from './broker-start-error.ts'
import { hashForMosquitto, hasUser, type MosquittoFiles, writeMosquittoFiles } from './mosquitto-files.ts'

const RECONNECT_DELAY_MIN_MS = 500
const RECONNECT_DELAY_MAX_MS = 30_000
const CONNECT_TIMEOUT_MS = 10_000
const KEEPALIVE_S = 20
const CLIENT_COUNT_TOPIC = '$SYS/broker/clients/connected'
/** CONNACK codes "bad user name or password" and "not authorized". */
const REFUSALS: readonly unknown[] = [4, 5]

export interface ExternalBrokerOptions {
  /** `mqtt://host:port` or `mqtts://host:port`. */
  readonly url: string
  /** Also the client id, so that a second server takes over instead of competing. */
  readonly username: string
  readonly password: string
  readonly log: Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>
  /** A Mosquitto on this machine whose accounts are kept by Lotse. Absent: somebody else keeps them. */
  readonly credentialFiles?: MosquittoFiles
  /** From 0 to 1, for the jitter of reconnects. */
  readonly random?: () => number
}

/**
 * Any broker for MQTT 3.1.1 that is run by someone else. The server keeps one persistent session there and
 * acknowledges a message of a player only after it has committed it, so the broker holds what the server has missed.
 * It does not tell who is connected: `onConnection` stays silent and presence comes by Last Will alone.
 *
 * Resolves after the first attempt. A broker that is not reachable is tried again for ever, with full jitter; one
 * that refuses the user name or password rejects with a `BrokerStartError`.
 */
export async function connectExternalBroker(options: ExternalBrokerOptions): Promise<BrokerPort> {
  const { url, username, password, log, credentialFiles, random = Math.random } = options
  const stop = new AbortController()
  const restartListeners: (() => void)[] = []
  const sites = new Set<string>()
  let reader: ((message: DeviceMessage) => Promise<void>) | undefined
  let client: MqttClient | undefined
  let clientCount = 0
  let failures = 0

  async function read(packet: IPublishPacket): Promise<void> {
    const payload = packet.payload.toString()
    if (packet.topic === CLIENT_COUNT_TOPIC) clientCount = Math.max(0, Number(payload) - 1)
    else if (reader) await reader({ path: packet.topic, payload })
    else throw new Error('the server does not read yet')
  }

  /** One connection from start to end: a fresh client each time, so that nothing stale is sent after a reconnect. */
  async function connect(): Promise<MqttClient> {
    const fresh = mqtt.connect(url, connectOptions(username, password))
    fresh.handleMessage = (packet, acknowledge) => {
      read(packet).then(
        () => {
          failures = 0
          acknowledge()
        },
        (error: unknown) => {
          // Not acknowledged: the broker keeps it in the session and delivers it again after the reconnect.
          log.warn({ err: error, topic: packet.topic }, 'message of a player not committed, it will come again')
          failures += 1
          fresh.stream.destroy()
        },
      )
    }
    await connected(fresh)
    client = fresh
    fresh.on('error', (error) => log.debug({ err: error }, 'link to the broker'))
    fresh.once('close', () => void lost(fresh))
    await follow(fresh, sites)
    return fresh
  }

  async function lost(old: MqttClient): Promise<void> {
    if (client === old) client = undefined
    old.end(true)
    if (!stop.signal.aborted) {
      log.warn({ url }, 'the link to the broker is lost')
      await reconnect()
    }
  }

  async function reconnect(): Promise<void> {
    while (!stop.signal.aborted) {
      // Full jitter over the whole range: servers that were cut together do not come back together.
      const ceilingMs = Math.min(RECONNECT_DELAY_MAX_MS, RECONNECT_DELAY_MIN_MS * 2 ** Math.min(failures, 10))
      await delay(random() * ceilingMs, undefined, { ref: false })
      if (stop.signal.aborted) return
      try {
        const back = await connect()
        if (stop.signal.aborted) back.end(true)
        for (const listener of restartListeners) listener()
        return
      } catch (error) {
        failures += 1
        log.warn({ err: error, url }, 'the broker is not reachable, next attempt follows')
      }
    }
  }

  async function writeAccounts(files: MosquittoFiles, accounts: readonly PlayerAccount[]): Promise<void> {
    await writeMosquittoFiles(files, { userName: username, passwordHash: await hashForMosquitto(password) }, accounts)
  }

  // Mosquitto has to know the server itself before anything else. Players that are in the file already stay there.
  if (credentialFiles && !(await hasUser(credentialFiles.passwordFile, username))) {
    await writeAccounts(credentialFiles, [])
  }
  try {
    await connect()
  } catch (error) {
    if (isRefusal(error) && !credentialFiles) throw refused(url, error)
    log.warn({ err: error, url }, 'the broker is not reachable, next attempt follows')
    void reconnect()
  }

  return {
    async publish(path, payload, { qos, retain }) {
      // Refused instead of queued: what is queued would come late and overtake what is newer.
      if (!client?.connected) throw new Error('no link to the broker')
      await client.publishAsync(path, payload, { qos, retain })
    },
    async setAccounts(accounts) {
      if (credentialFiles) await writeAccounts(credentialFiles, accounts)
      const fresh = accounts.map((account) => account.siteId).filter((siteId) => !sites.has(siteId))
      for (const siteId of fresh) sites.add(siteId)
      if (client?.connected) await follow(client, new Set(fresh))
    },
    onDeviceMessage: (read_) => void (reader = read_),
    onConnection: () => undefined,
    onRestart: (listener) => void restartListeners.push(listener),
    stats: async () => ({ clients: clientCount }),
    async [Symbol.asyncDispose]() {
      stop.abort()
      await client?.endAsync()
    },
  }
}

function connectOptions(username: string, password: string) {
  return {
    clientId: username,
    username,
    password,
    protocolVersion: 4 as const,
    // The session outlives the link: messages of players that were not acknowledged are delivered again.
    clean: false,
    reconnectPeriod: 0,
    resubscribe: false,
    queueQoSZero: false,
    connectTimeout: CONNECT_TIMEOUT_MS,
    keepalive: KEEPALIVE_S,
  }
}

/** Resolves with the CONNACK; rejects and cleans up when there is none. */
async function connected(client: MqttClient): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  client.once('connect', () => resolve())
  client.on('error', reject)
  client.once('close', () => reject(new Error('the broker has closed the connection')))
  try {
    await promise
  } catch (error) {
    client.end(true)
    throw error
  } finally {
    client.removeAllListeners('connect').removeAllListeners('close')
  }
}

async function follow(client: MqttClient, sites: ReadonlySet<string>): Promise<void> {
  const lanes = [...sites].flatMap((site) =>
    ['presence', 'reported', 'events'].map((lane) => `lotse/1/${site}/player/+/${lane}`),
  )
  await client.subscribeAsync([...lanes, CLIENT_COUNT_TOPIC], { qos: 1 })
}

function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && REFUSALS.includes(error.code)
}

function refused(url: string, cause: unknown): BrokerStartError {
  return new BrokerStartError(
    'refused',
    `Der MQTT-Broker ${url} lehnt Benutzername oder Passwort ab. Bitte prüfen Sie beide in den Einstellungen.`,
    { cause },
  )
}
