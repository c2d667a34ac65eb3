import { createServer, type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { boardHeadTopic, boardTopic, presenceTopic, reportedTopic } from '#schema/topics'
import { MqttLink, type MqttLinkDeps } from './mqtt-link.ts'
import { silent } from './test-folder.ts'
import { PLAYER_ID, SITE_ID } from './test-release.ts'
import { TestSite } from './test-site.ts'
import { until } from './until.ts'

const areaBoard = boardTopic(SITE_ID, 'area')
const areaHead = boardHeadTopic(SITE_ID, 'area')
let site: TestSite
let link: MqttLink | undefined
beforeEach(async () => {
  site = await new TestSite().start()
})
afterEach(async () => {
  await link?.stop()
  await site[Symbol.asyncDispose]()
})

function start(change: Partial<MqttLinkDeps> = {}) {
  const seen = { taken: [] as string[], ups: 0, downs: 0 }
  link = new MqttLink({
    access: () => site.access,
    secret: 'secret',
    topicPaths: () => [areaBoard.path],
    take: (_path, text) => seen.taken.push(text),
    onUp: () => seen.ups++,
    onDown: () => seen.downs++,
    onTrouble: () => undefined,
    random: () => 0,
    log: silent,
    ...change,
  })
  link.start()
  return { seen, link }
}
const presences = () =>
  site.received
    .filter(({ path }) => path === presenceTopic(SITE_ID, PLAYER_ID).path)
    .map(({ text }) => JSON.parse(text) as { session: string; online: boolean })

test('gets what is retained and what comes, and comes back by itself when the broker does', async () => {
  await site.publishRaw(areaBoard.path, 'retained', areaBoard)
  const { seen } = start()
  await until(() => seen.taken.includes('retained'))
  await site.stopBroker()
  await until(() => seen.downs === 1)
  await site.startBroker()
  await until(() => seen.ups === 2)
  await site.publishRaw(areaBoard.path, 'later', areaBoard)
  await until(() => seen.taken.includes('later'))
})

describe('presence', () => {
  test('is said with a session of its own for each connection, and taken back on a clean stop', async () => {
    const { seen, link: own } = start()
    await until(() => presences().length === 1)
    await site.stopBroker()
    await site.startBroker()
    await until(() => seen.ups === 2 && presences().filter(({ online }) => online).length === 2)
    await own.stop()
    await until(() => presences().at(-1)?.online === false)
    const sessions = presences().filter(({ online }) => online)
    expect(new Set(sessions.map(({ session }) => session)).size).toBe(2)
    expect(presences().at(-1)?.session).toBe(sessions.at(-1)?.session)
  })

  test('is taken back by the broker when the connection dies', async () => {
    const proxy = await startProxy(() => Number(new URL(site.access.mqttUrl).port))
    const { seen } = start({ access: () => ({ ...site.access, mqttUrl: `mqtt://127.0.0.1:${proxy.port}` }) })
    await until(() => seen.ups === 1 && presences().length === 1)
    proxy.cut()
    await until(() => presences().some(({ online }) => !online))
    expect(presences().find(({ online }) => !online)?.session).toBe(presences()[0]?.session)
    await link?.stop()
    await proxy.close()
  })
})

test('a message is acknowledged only when it could be stored, and a refused one does not end the link', async () => {
  const { seen } = start({
    take: (_path, text) => {
      if (text === 'no room') throw new Error('disk is full')
      seen.taken.push(text)
    },
  })
  // Not only up: what is not retained is lost on a link whose topics the broker has not read yet.
  await until(() => site.granted.includes(areaBoard.path))
  await site.publishRaw(areaBoard.path, 'no room', { qos: 1, retain: false })
  await site.publishRaw(areaBoard.path, 'stored', { qos: 1, retain: false })
  await until(() => seen.taken.includes('stored') && site.ackCount > 0)
  expect(site.ackCount).toBe(1)
  expect(seen.downs).toBe(0)
})

test('a connection that is half open is noticed by the missing heads', async () => {
  const proxy = await startProxy(() => Number(new URL(site.access.mqttUrl).port))
  const { seen } = start({
    access: () => ({ ...site.access, mqttUrl: `mqtt://127.0.0.1:${proxy.port}` }),
    topicPaths: () => [areaHead.path],
    watchdogMs: 200,
    // A pause before the next try, so that the wire is whole again by then.
    random: () => 0.2,
  })
  await until(() => seen.ups === 1)
  proxy.freeze()
  await until(() => seen.downs === 1)
  proxy.thaw()
  await until(() => seen.ups >= 2)
  await link?.stop()
  await proxy.close()
})

test('publishing says whether the broker has taken it', async () => {
  const { link: own } = start()
  const report = { boot: 'b', n: 1, at: 0, version: '1', phase: 'empty' as const, screens: [] }
  expect(await own.publish(reportedTopic(SITE_ID, PLAYER_ID), report)).toBe(false)
  await until(() => own.up)
  expect(await own.publish(reportedTopic(SITE_ID, PLAYER_ID), report)).toBe(true)
})

/** A wire that can be cut, or go silent while both ends believe that it is there. */
async function startProxy(targetPort: () => number) {
  const pairs = new Set<[Socket, Socket]>()
  let isFrozen = false
  const server = createServer((near) => {
    const far = connect(targetPort(), '127.0.0.1')
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const [from, to] of [pair, pair.toReversed() as [Socket, Socket]]) {
      from.on('data', (bytes) => !isFrozen && to.write(bytes))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        pairs.delete(pair)
        to.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    freeze: () => (isFrozen = true),
    thaw: () => (isFrozen = false),
    close: () => {
      cut()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
