import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectAsync, type MqttClient } from 'mqtt'
import { pino } from 'pino'
import { startEmbeddedBroker } from '#server/broker/embedded-broker'
import { freePort } from '../harness/city-hall.ts'
import { boardTopic } from '#schema/topics'
import { type Figure, spread } from './figure.ts'

const SUBSCRIBER_COUNT = 200
const MESSAGE_COUNT = 200
const GAP_MS = 25
const BURST_COUNT = 500
const LOST_AFTER_MS = 10_000
const TOPIC = boardTopic('bench', 'area').path
/** As large as a board with five calls in its envelope. */
const PAYLOAD_BYTES = 900

interface Broker {
  readonly url: string
  readonly accounts: readonly { readonly name: string; readonly secret: string }[]
  publish(payload: string): Promise<void>
  stop(): Promise<void>
}

/**
 * One publisher, 200 subscribers, QoS 1, ours against a bare Mosquitto: from the publish call to the last subscriber
 * at an easy pace, and how many deliveries a second there are when the publisher does not pause.
 */
export async function measureFanOut(): Promise<Figure[]> {
  return [
    ...(await measureFanOutOf('embedded', SUBSCRIBER_COUNT)),
    ...(await measureFanOutOf('bare Mosquitto', SUBSCRIBER_COUNT)),
  ]
}

/** The same of one broker, with so many subscribers. */
export async function measureFanOutOf(name: keyof typeof BROKERS, subscriberCount: number): Promise<Figure[]> {
  const broker = await BROKERS[name](subscriberCount)
  const readers = await Readers.connect(broker)
  try {
    return [
      {
        what: `MQTT fan-out to ${subscriberCount}, ${name}`,
        value: spread(await measureDelays(broker, readers)),
        how: `${MESSAGE_COUNT} messages of ${PAYLOAD_BYTES} bytes, one each ${GAP_MS} ms, QoS 1; publish to last subscriber.`,
      },
      {
        what: `MQTT deliveries at full load to ${subscriberCount}, ${name}`,
        value: `${Math.round(await measureThroughput(broker, readers))} per second`,
        how: `${BURST_COUNT} messages without a pause, all counted; readers on the same machine.`,
      },
    ]
  } finally {
    await readers.end()
    await broker.stop()
  }
}

async function measureDelays(broker: Broker, readers: Readers): Promise<number[]> {
  const sentAt = new Map<string, number>()
  for (let n = 0; n < MESSAGE_COUNT; n += 1) {
    const id = `d${String(n).padStart(7, '0')}`
    sentAt.set(id, performance.now())
    await broker.publish(id.padEnd(PAYLOAD_BYTES, 'x'))
    await wait(GAP_MS)
  }
  return await Promise.all([...sentAt].map(async ([id, at]) => (await readers.lastArrival(id)) - at))
}

async function measureThroughput(broker: Broker, readers: Readers): Promise<number> {
  const ids = Array.from({ length: BURST_COUNT }, (_, n) => `t${String(n).padStart(7, '0')}`)
  const startedAt = performance.now()
  for (const id of ids) await broker.publish(id.padEnd(PAYLOAD_BYTES, 'x'))
  const arrivals = await Promise.all(ids.map((id) => readers.lastArrival(id)))
  return (BURST_COUNT * readers.count) / ((Math.max(...arrivals) - startedAt) / 1_000)
}

/** All subscribers, and when each message had reached the last of them. */
class Readers {
  readonly #clients: MqttClient[] = []
  readonly #messages = new Map<string, { count: number; complete: PromiseWithResolvers<number> }>()

  static async connect(broker: Broker): Promise<Readers> {
    const readers = new Readers()
    for (const { name, secret } of broker.accounts) {
      const account = { clientId: name, username: name, password: secret }
      const client = await connectAsync(broker.url, { ...account, protocolVersion: 4, reconnectPeriod: 0 })
      client.on('message', (_topic, payload) => readers.#arrived(payload.subarray(0, 8).toString()))
      await client.subscribeAsync(TOPIC, { qos: 1 })
      readers.#clients.push(client)
    }
    return readers
  }

  get count(): number {
    return this.#clients.length
  }

  /** Rejects when a message has not reached everybody after ten seconds. */
  async lastArrival(id: string): Promise<number> {
    const lost = wait(LOST_AFTER_MS, undefined, { ref: false }).then(() => {
      throw new Error(`message ${id} reached ${this.#message(id).count} of ${this.count}`)
    })
    return await Promise.race([this.#message(id).complete.promise, lost])
  }

  async end(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.endAsync(true)))
  }

  #arrived(id: string): void {
    const message = this.#message(id)
    message.count += 1
    if (message.count === this.count) message.complete.resolve(performance.now())
  }

  #message(id: string) {
    const known = this.#messages.get(id)
    if (known) return known
    const fresh = { count: 0, complete: Promise.withResolvers<number>() }
    this.#messages.set(id, fresh)
    return fresh
  }
}

async function startOurs(subscriberCount: number): Promise<Broker> {
  const broker = await startEmbeddedBroker({ host: '127.0.0.1', port: 0, log: pino({ enabled: false }) })
  const accounts = Array.from({ length: subscriberCount }, (_, n) => ({
    name: `p${n}`,
    secret: randomBytes(32).toString('base64url'),
  }))
  await broker.setAccounts(
    accounts.map(({ name, secret }) => ({
      siteId: 'bench',
      playerId: name,
      secretSha256: createHash('sha256').update(secret).digest('hex'),
    })),
  )
  return {
    url: `mqtt://127.0.0.1:${broker.port}`,
    accounts,
    publish: (payload) => broker.publish(TOPIC, payload, { qos: 1, retain: true }),
    stop: async () => {
      await broker[Symbol.asyncDispose]()
    },
  }
}

async function startMosquitto(subscriberCount: number): Promise<Broker> {
  const dir = mkdtempSync(join(tmpdir(), 'lotse-mosquitto-'))
  const port = await freePort()
  writeFileSync(join(dir, 'conf'), `listener ${port} 127.0.0.1\nallow_anonymous true\nset_tcp_nodelay true\n`)
  const child = spawn('mosquitto', ['-c', join(dir, 'conf')], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
  })
  await wait(700)
  const url = `mqtt://127.0.0.1:${port}`
  const publisher = await connectAsync(url, { protocolVersion: 4, reconnectPeriod: 0 })
  return {
    url,
    accounts: Array.from({ length: subscriberCount }, (_, n) => ({ name: `p${n}`, secret: '' })),
    publish: async (payload) => {
      await publisher.publishAsync(TOPIC, payload, { qos: 1, retain: true })
    },
    stop: async () => {
      await publisher.endAsync(true)
      child.kill()
      await once(child, 'exit')
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const BROKERS = { embedded: startOurs, 'bare Mosquitto': startMosquitto } as const
