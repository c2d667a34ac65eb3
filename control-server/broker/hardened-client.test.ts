import { once } from 'node:events'
import { createServer } from 'node:net'
import { Aedes } from 'aedes'
import mqtt from 'mqtt'
import { expect, it, vi } from 'vitest'
import { hardenClient } from './hardened-client.ts'
import type { BrokerLimits } from './worker-protocol.ts'

const limits: BrokerLimits = {
  acceptsPerS: 200,
  waitingSocketsMax: 100,
  connectTimeoutMs: 5_000,
  keepaliveMaxS: 120,
  strangerPacketMaxBytes: 4_096,
  packetMaxBytes: 262_144,
  outputMaxBytes: 1_048_576,
  subscriptionsMax: 16,
}

/** Publishes QoS 1 and QoS 0 in one tick through a plain aedes, `rounds` times; resolves with what arrived. */
async function publishPairs(rounds: number, harden: boolean): Promise<string[]> {
  const broker = await Aedes.createBroker()
  const server = createServer((socket) => {
    const client = broker.handle(socket)
    if (harden) hardenClient(client, { brokerId: broker.id, limits, signedIn: () => true })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const reader = await mqtt.connectAsync({ host: '127.0.0.1', port, reconnectPeriod: 0 })
  const received: string[] = []
  reader.on('message', (_topic, payload) => received.push(payload.toString()))
  await reader.subscribeAsync('t', { qos: 1 })
  const packet = { cmd: 'publish' as const, topic: 't', retain: false, dup: false }
  for (let n = 0; n < rounds; n += 1) {
    broker.publish({ ...packet, payload: `one ${n}`, qos: 1 }, () => undefined)
    broker.publish({ ...packet, payload: `zero ${n}`, qos: 0 }, () => undefined)
  }
  broker.publish({ ...packet, payload: 'end', qos: 0 }, () => undefined)
  await vi.waitFor(() => expect(received).toContain('end'), { timeout: 20_000 })
  // What was published before "end" with QoS 1 is on its way through the same socket; a ping comes back behind it.
  await reader.subscribeAsync('behind', { qos: 0 })
  await reader.endAsync()
  await new Promise<void>((resolve) => broker.close(resolve))
  server.close()
  return received
}

it('delivers QoS 1 that QoS 0 has overtaken', async () => {
  expect(await publishPairs(100, true)).toHaveLength(201)
})

it('is still needed: aedes alone drops what was overtaken', async () => {
  expect((await publishPairs(100, false)).filter((payload) => payload.startsWith('one'))).toHaveLength(0)
})
