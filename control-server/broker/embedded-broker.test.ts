import { once } from 'node:events'
import { createConnection } from 'node:net'
import { Worker } from 'node:worker_threads'
import { describe, expect, it, vi } from 'vitest'
import { eventsTopic, liveFactTopic, presenceTopic } from '#schema/topics'
import { describeBroker } from './broker-contract.ts'
import type { DeviceConnection } from './broker-port.ts'
import { BrokerStartError } from './broker-start-error.ts'
import { type BrokerUnderTest, newPlayer, openFrozenReader, ServerReader, SITE, TestLink } from './contract-harness.ts'
import { type EmbeddedBrokerOptions, startEmbeddedBroker } from './embedded-broker.ts'

const log = { debug: () => undefined, warn: () => undefined, error: () => undefined }
const SOON = { timeout: 20_000, interval: 20 }

async function start(options: Partial<EmbeddedBrokerOptions> = {}): Promise<BrokerUnderTest> {
  const threads: Worker[] = []
  const broker = await startEmbeddedBroker({
    host: '127.0.0.1',
    port: 0,
    log,
    startThread(workerData) {
      const thread = new Worker(new URL('embedded-broker-worker.ts', import.meta.url), { workerData })
      threads.push(thread)
      return thread
    },
    ...options,
  })
  return {
    broker,
    port: broker.port,
    crash: async () => void (await threads.at(-1)?.terminate()),
    [Symbol.asyncDispose]: () => broker[Symbol.asyncDispose](),
  }
}

describeBroker('the embedded broker', start)

describe('the embedded broker alone', () => {
  const events = eventsTopic(SITE, 'p1').path
  const fact = liveFactTopic(SITE, 'news').path

  it('says in words that its port is taken', async () => {
    await using first = await start()
    const second = startEmbeddedBroker({ host: '127.0.0.1', port: first.port, log })
    await expect(second).rejects.toThrow(BrokerStartError)
    await expect(second).rejects.toMatchObject({
      reason: 'port-taken',
      message: expect.stringContaining(`Anschluss ${first.port} `),
    })
    await expect(startEmbeddedBroker({ host: '203.0.113.1', port: 0, log })).rejects.toMatchObject({
      reason: 'address-unusable',
    })
  })

  it('acknowledges to the player only after the server has committed', async () => {
    await using run = await start()
    const p1 = await newPlayer('p1')
    await run.broker.setAccounts([p1])
    const commit = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    run.broker.onDeviceMessage(() => {
      asked.resolve()
      return commit.promise
    })
    using link = await TestLink.open(run.port, p1)
    let acknowledged = false
    const sent = link.send(events, 'batch').then((done) => (acknowledged = done))
    await asked.promise
    // A round trip through the broker: had it acknowledged, the PUBACK would be here before the SUBACK.
    await link.follow(fact)
    expect(acknowledged).toBe(false)
    commit.resolve()
    expect(await sent).toBe(true)
  })

  it('cuts the connection instead of acknowledging what was not committed', async () => {
    await using run = await start()
    const [p1, reader] = [await newPlayer('p1'), new ServerReader()]
    await run.broker.setAccounts([p1])
    run.broker.onDeviceMessage(reader.read)
    reader.refuse = 1
    using link = await TestLink.open(run.port, p1)
    expect(await link.send(events, 'batch')).toBe(false)
    expect(reader.committed).toEqual([])
  })

  it('cuts a reader that has frozen', async () => {
    await using run = await start({ limits: { outputMaxBytes: 100_000 } })
    const p1 = await newPlayer('p1')
    await run.broker.setAccounts([p1])
    const frozen = await openFrozenReader(run.port, p1, [fact])
    const large = 'x'.repeat(200_000)
    await vi.waitFor(async () => {
      for (let n = 0; n < 20; n += 1) await run.broker.publish(fact, large, { qos: 1, retain: false })
      expect(await run.broker.stats()).toEqual({ clients: 0 })
    }, SOON)
    frozen.destroy()
  })

  it('refuses wildcards and foreign topics in the SUBACK', async () => {
    await using run = await start()
    const p1 = await newPlayer('p1')
    await run.broker.setAccounts([p1])
    using link = await TestLink.open(run.port, p1)
    expect(await link.follow(fact)).toBe(true)
    for (const filter of ['#', `lotse/1/${SITE}/live/+`, `lotse/1/${SITE}/player/p2/release`]) {
      expect([filter, await link.follow(filter)]).toEqual([filter, false])
    }
    expect(link.connected).toBe(true)
  })

  it('follows no more topics for one player than it must', async () => {
    await using run = await start({ limits: { subscriptionsMax: 2 } })
    const p1 = await newPlayer('p1')
    await run.broker.setAccounts([p1])
    using link = await TestLink.open(run.port, p1)
    const granted: boolean[] = []
    for (const key of ['a', 'b', 'c']) granted.push(await link.follow(liveFactTopic(SITE, key).path))
    expect(granted).toEqual([true, true, false])
  })

  it('cuts who sends too much, signed in or not, and stays well', async () => {
    await using run = await start({ limits: { packetMaxBytes: 100_000 } })
    const [p1, reader] = [await newPlayer('p1'), new ServerReader()]
    await run.broker.setAccounts([p1])
    run.broker.onDeviceMessage(reader.read)
    const stranger = createConnection({ host: '127.0.0.1', port: run.port })
    stranger.on('error', () => undefined)
    // CONNECT that announces 256 MiB and begins to deliver.
    stranger.write(Buffer.concat([Buffer.from([0x10, 0xff, 0xff, 0xff, 0x7f]), Buffer.alloc(20_000)]))
    stranger.resume()
    await once(stranger, 'close')
    using link = await TestLink.open(run.port, p1)
    expect(await link.send(events, 'x'.repeat(300_000))).toBe(false)
    using again = await TestLink.open(run.port, p1)
    expect(await again.send(events, 'x'.repeat(90_000))).toBe(true)
    expect(reader.committed).toHaveLength(1)
  })

  it('cuts who connects and says nothing', async () => {
    await using run = await start({ limits: { connectTimeoutMs: 50 } })
    const silent = createConnection({ host: '127.0.0.1', port: run.port })
    silent.on('error', () => undefined)
    silent.resume()
    await once(silent, 'close')
  })

  it.each([0, 3_600])('refuses a keepalive of %i s: a dead player would look alive', async (keepalive) => {
    await using run = await start()
    const p1 = await newPlayer('p1')
    await run.broker.setAccounts([p1])
    await expect(TestLink.open(run.port, p1, { keepalive })).rejects.toThrow()
  })

  it('tells who comes and goes, and the will of a connection that was taken over', async () => {
    await using run = await start()
    const p1 = await newPlayer('p1')
    const seen: (DeviceConnection | string)[] = []
    await run.broker.setAccounts([p1])
    run.broker.onConnection(({ playerId, connected }) => seen.push({ playerId, connected }))
    run.broker.onDeviceMessage(async ({ payload }) => void seen.push(payload))
    const will = { topic: presenceTopic(SITE, 'p1').path, payload: Buffer.from('will'), qos: 1 as const, retain: true }
    using older = await TestLink.open(run.port, p1, { will })
    await TestLink.open(run.port, p1).then((newer) => newer.close())
    await vi.waitFor(() => expect(older.connected).toBe(false), SOON)
    // A takeover is no absence: the player is not reported as gone in between.
    const [up, down] = [true, false].map((connected) => ({ playerId: 'p1', connected }))
    await vi.waitFor(() => expect(seen).toEqual([up, 'will', up, down]), SOON)
  })

  it('survives what is not MQTT', async () => {
    await using run = await start()
    const p1 = await newPlayer('p1')
    await run.broker.setAccounts([p1])
    for (const junk of [
      'GET / HTTP/1.1\r\n\r\n',
      '\0'.repeat(200),
      '\x30\x03\x00\x01a',
      '\x82\x02\x00\x01',
      '\xe0\x00',
    ]) {
      const socket = createConnection({ host: '127.0.0.1', port: run.port })
      socket.on('error', () => undefined)
      socket.end(Buffer.from(junk, 'latin1'))
      socket.resume()
      await once(socket, 'close')
    }
    using link = await TestLink.open(run.port, p1)
    expect(link.connected).toBe(true)
  })

  it('rejects what is published while it is down, and ends while it is coming back', async () => {
    await using run = await start()
    await run.crash()
    await expect(run.broker.publish(fact, 'lost', { qos: 1, retain: true })).rejects.toThrow(/stopped/)
  })
})
