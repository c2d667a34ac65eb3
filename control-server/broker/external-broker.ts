import type { IPublishPacket, MqttClient } from 'mqtt'
import type { Logger } from 'pino'
import type { BrokerPort, DeviceMessage, PlayerAccount } from './broker-port.ts'
import { BrokerStartError } from './broker-start-error.ts'
import { hashForMosquitto, hasUser, type MosquittoFiles, writeMosquittoFiles } from './mosquitto-files.ts'
import { ServerLink } from './server-link.ts'

/** How many clients there are, where a broker tells (Mosquitto, EMQX and others do). */
const CLIENT_COUNT_TOPIC = '$SYS/broker/clients/connected'
/** CONNACK codes "bad user name or password" and "not authorized". */
const REFUSALS: readonly unknown[] = [4, 5]

export interface ExternalBrokerOptions {
  /** `mqtt://host:port` or `mqtts://host:port`. */
  readonly url: string
  /** Also the client id, so that a second server takes over instead of competing. */
  readonly username: string
  readonly password: string
  readonly log: Pick<Logger, 'debug' | 'warn'>
  /** A Mosquitto on this machine whose accounts are kept by Lotse. Absent: somebody else keeps them. */
  readonly credentialFiles?: MosquittoFiles
  /** From 0 to 1, for the jitter of reconnects. */
  readonly random?: () => number
}

/**
 * Any broker for MQTT 3.1.1 that is run by someone else. The server keeps one persistent session there and
 * acknowledges a message of a player only after it has committed it, so the broker holds what the server has missed.
 * The acknowledgement that a player gets is the broker's own, though: what must not be lost is kept by the player
 * until `event-ack`. It does not tell who is connected: `onConnection` stays silent, presence comes by Last Will.
 *
 * Resolves after the first attempt. A broker that is not reachable is tried again for ever, with full jitter; one
 * that refuses the user name or password rejects with a `BrokerStartError`.
 */
export async function connectExternalBroker(options: ExternalBrokerOptions): Promise<BrokerPort> {
  const { url, username, password, log, credentialFiles, random = Math.random } = options
  const restartListeners: (() => void)[] = []
  const sites = new Set<string>()
  let reader: ((message: DeviceMessage) => Promise<void>) | undefined
  let clientCount = 0

  async function read({ topic: path, payload, retain }: IPublishPacket): Promise<void> {
    if (path === CLIENT_COUNT_TOPIC) clientCount = Math.max(0, Number(payload.toString()) - 1)
    else if (reader) await reader({ path, payload: payload.toString(), retained: retain })
    else throw new Error('the server does not read yet')
  }

  async function writeAccounts(files: MosquittoFiles, accounts: readonly PlayerAccount[]): Promise<void> {
    await writeMosquittoFiles(files, { userName: username, passwordHash: await hashForMosquitto(password) }, accounts)
  }

  // Mosquitto has to know the server itself before anything else. Players that are in the file already stay there.
  if (credentialFiles && !(await hasUser(credentialFiles.passwordFile, username))) {
    await writeAccounts(credentialFiles, []).catch((error: unknown) => {
      throw unwritable(credentialFiles, error)
    })
  }
  const onBack = () => restartListeners.forEach((listener) => listener())
  const link = new ServerLink({
    url,
    username,
    password,
    log,
    random,
    read,
    onBack,
    prepare: (to) => follow(to, sites),
  })
  await link.connect().catch((error: unknown) => {
    // With our own files a refusal only means that Mosquitto has not read them yet.
    if (isRefusal(error) && !credentialFiles) throw refused(url, error)
    log.warn({ err: error, url }, 'the broker is not reachable, next attempt follows')
    void link.keepTrying()
  })

  return {
    async publish(path, payload, { qos, retain }) {
      // Refused instead of queued: what is queued would come late and overtake what is newer.
      if (!link.client) throw new Error('no link to the broker')
      await link.client.publishAsync(path, payload, { qos, retain })
    },
    async setAccounts(accounts) {
      if (credentialFiles) await writeAccounts(credentialFiles, accounts)
      const added = new Set(accounts.map((account) => account.siteId).filter((siteId) => !sites.has(siteId)))
      for (const siteId of added) sites.add(siteId)
      if (link.client && added.size > 0) await follow(link.client, added)
    },
    onDeviceMessage: (read_) => void (reader = read_),
    onConnection: () => undefined,
    onRestart: (listener) => void restartListeners.push(listener),
    stats: async () => ({ clients: clientCount }),
    [Symbol.asyncDispose]: () => link[Symbol.asyncDispose](),
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

function unwritable({ passwordFile }: MosquittoFiles, cause: unknown): BrokerStartError {
  return new BrokerStartError(
    'files-unusable',
    `Die Konten des Mosquitto lassen sich nicht schreiben (${passwordFile}). Bitte prüfen Sie, ob es den Ordner von LOTSE_MQTT_FILES gibt und der Server darin schreiben darf.`,
    { cause },
  )
}
