import { createHash, randomBytes } from 'node:crypto'
import { createConnection, type Socket } from 'node:net'
import mqtt, { type IClientOptions, type MqttClient } from 'mqtt'
import { generate } from 'mqtt-packet'
import type { BrokerPort, DeviceMessage, PlayerAccount } from './broker-port.ts'
import { hashForMosquitto } from './mosquitto-files.ts'

/** A broker that runs for one test, and what a test may do to it from outside. */
export interface BrokerUnderTest extends AsyncDisposable {
  readonly broker: BrokerPort
  readonly port: number
  /** Ends the broker with everything it has in memory; it comes back on the same port. */
  crash(): Promise<void>
}

export const SITE = 'bochum'

export interface TestPlayer extends PlayerAccount {
  readonly secret: string
}

export async function newPlayer(playerId: string): Promise<TestPlayer> {
  const secret = randomBytes(32).toString('base64url')
  const secretSha256 = createHash('sha256').update(secret).digest('hex')
  return { siteId: SITE, playerId, secret, secretSha256, mosquittoHash: await hashForMosquitto(secret) }
}

/** Records what the server reads from players; `refuse` makes it fail as often as asked. */
export class ServerReader {
  readonly committed: DeviceMessage[] = []
  readonly refused: DeviceMessage[] = []
  refuse = 0

  read = async (message: DeviceMessage): Promise<void> => {
    if (this.refuse > 0) {
      this.refuse -= 1
      this.refused.push(message)
      throw new Error('the disk is full')
    }
    this.committed.push(message)
  }

  /** Payloads on one topic, in order. */
  on(path: string): string[] {
    return this.committed.filter((message) => message.path === path).map(({ payload }) => payload)
  }
}

export interface Received {
  readonly path: string
  readonly payload: string
  readonly retain: boolean
}

/** A client of one player as the tests need it: it never reconnects by itself and writes down what it gets. */
export class TestLink implements Disposable {
  readonly received: Received[] = []
  readonly client: MqttClient

  private constructor(client: MqttClient) {
    this.client = client
    client.on('message', (path, payload, { retain }) =>
      this.received.push({ path, payload: payload.toString(), retain }),
    )
    // Being cut is what many tests are about; they look at `connected`.
    client.on('error', () => undefined)
    // One listener for each message that waits for its acknowledgement.
    client.setMaxListeners(0)
  }

  /** Rejects when the broker refuses. */
  static open(port: number, player: TestPlayer, options: IClientOptions = {}): Promise<TestLink> {
    const { playerId, secret } = player
    return TestLink.#dial(port, { clientId: playerId, username: playerId, password: secret, ...options })
  }

  static openAsNobody(port: number): Promise<TestLink> {
    return TestLink.#dial(port, { clientId: 'nobody' })
  }

  static async #dial(port: number, options: IClientOptions): Promise<TestLink> {
    const link = new TestLink(
      mqtt.connect({ host: '127.0.0.1', port, protocolVersion: 4, reconnectPeriod: 0, resubscribe: false, ...options }),
    )
    try {
      await answered(link.client)
    } catch (error) {
      link.client.end(true)
      throw error
    }
    return link
  }

  get connected(): boolean {
    return this.client.connected
  }

  /** Payloads on one topic, in order. */
  on(path: string): string[] {
    return this.received.filter((message) => message.path === path).map(({ payload }) => payload)
  }

  /** Subscribes; true when the broker granted it. Some brokers refuse by closing the connection. */
  async follow(...paths: string[]): Promise<boolean> {
    try {
      const grants = await this.client.subscribeAsync(paths, { qos: 1 })
      return grants.every(({ qos }) => qos < 128)
    } catch {
      return false
    }
  }

  /** Publishes; true when it was acknowledged, false when the connection ended instead. */
  async send(path: string, payload: string, qos: 0 | 1 = 1): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    this.client.once('close', () => resolve(false))
    this.client.publish(path, payload, { qos }, (error) => resolve(!error))
    return await promise
  }

  /** The cable is pulled: no DISCONNECT. */
  die(): void {
    this.client.stream.destroy()
    this.client.end(true)
  }

  async close(): Promise<void> {
    await this.client.endAsync()
  }

  [Symbol.dispose](): void {
    this.client.end(true)
  }
}

/** Signs in and follows topics on a bare socket, then never reads again. */
export async function openFrozenReader(port: number, player: TestPlayer, paths: readonly string[]): Promise<Socket> {
  const socket = createConnection({ host: '127.0.0.1', port })
  socket.on('error', () => undefined)
  const { playerId: clientId, secret } = player
  const connect = {
    cmd: 'connect',
    clientId,
    username: clientId,
    password: Buffer.from(secret),
    keepalive: 60,
    clean: true,
  } as const
  socket.write(generate({ ...connect, protocolId: 'MQTT', protocolVersion: 4 }))
  const subscriptions = paths.map((topic) => ({ topic, qos: 1 as const }))
  socket.write(generate({ cmd: 'subscribe', messageId: 1, subscriptions }))
  // CONNACK has 4 bytes; the first byte after them is the SUBACK.
  let heard = 0
  while (heard <= 4) {
    const { promise, resolve } = Promise.withResolvers<Buffer>()
    socket.once('data', resolve)
    heard += (await promise).length
    socket.pause()
    if (heard <= 4) socket.resume()
  }
  return socket
}

async function answered(client: MqttClient): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  client.once('connect', () => resolve())
  client.once('error', reject)
  client.once('close', () => reject(new Error('closed before CONNACK')))
  await promise
}
