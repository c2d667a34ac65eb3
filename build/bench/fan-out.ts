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
const TOPIC = boardTopic('bench', 'area').path
/** As large as a board with five calls in its envelope. */
const PAYLOAD_BYTES = 900

interface Broker {
  readonly url: string
  readonly accounts: readonly { readonly name: string; readonly secret: string }[]
  publish(payload: string): Promise<void>
  stop(): Promise<void>
}

/** One publisher, 200 subscribers, QoS 1: from the publish call to the last subscriber. Ours against a bare Mosquitto. */
export async function measureFanOut(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, start] of [
    ['embedded', startOurs],
    ['bare Mosquitto', startMosquitto],
  ] as const) {
    const broker = await start()
    try {
      figures.push({
        what: `MQTT fan-out to ${SUBSCRIBER_COUNT}, ${name}`,
        value: spread(await measure(broker)),
        how: `${MESSAGE_COUNT} messages of ${PAYLOAD_BYTES} bytes, one each ${GAP_MS} ms, QoS 1; publish to last subscriber.`,
      })
    } finally {
      await broker.stop()
    }
  }
  return figures
}

async function measure(broker: Broker): Promise<number[]> {
  const arrivals = new Map<string, number>()
  const lastAt = new Map<string, number>()
  const clients: MqttClient[] = []
  for (const { name, secret } of broker.accounts) {
    const options = {
      clientId: name,
      username: name,
      password: secret,
      protocolVersion: 4,
      reconnectPeriod: 0,
    } as const
    const client = await connectAsync(broker.url, options)
    client.on('message', (_topic, payload) => {
      const id = payload.subarray(0, 8).toString()
      arrivals.set(id, (arrivals.get(id) ?? 0) + 1)
      lastAt.set(id, performance.now())
    })
    await client.subscribeAsync(TOPIC, { qos: 1 })
    clients.push(client)
  }
  const sentAt = new Map<string, number>()
  for (let n = 0; n < MESSAGE_COUNT; n += 1) {
    const id = String(n).padStart(8, '0')
    sentAt.set(id, performance.now())
    await broker.publish(id.padEnd(PAYLOAD_BYTES, 'x'))
    await wait(GAP_MS)
  }
  await wait(1_000)
  await Promise.all(clients.map((client) => client.endAsync(true)))
  const lost = [...sentAt.keys()].filter((id) => arrivals.get(id) !== SUBSCRIBER_COUNT)
  if (lost.length > 0) throw new Error(`${lost.length} messages did not reach everybody`)
  return [...sentAt].map(([id, at]) => (lastAt.get(id) ?? Number.NaN) - at)
}

async function startOurs(): Promise<Broker> {
  const broker = await startEmbeddedBroker({ host: '127.0.0.1', port: 0, log: pino({ enabled: false }) })
  const accounts = Array.from({ length: SUBSCRIBER_COUNT }, (_, n) => ({
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

async function startMosquitto(): Promise<Broker> {
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
    accounts: Array.from({ length: SUBSCRIBER_COUNT }, (_, n) => ({ name: `p${n}`, secret: '' })),
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
