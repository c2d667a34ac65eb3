import { describe, expect, it, vi } from 'vitest'
import {
  boardHeadTopic,
  boardTopic,
  commandTopic,
  eventAckTopic,
  eventsTopic,
  liveFactTopic,
  playerMay,
  presenceTopic,
  releaseTopic,
  reportedTopic,
} from '#schema/topics'
import {
  type BrokerUnderTest,
  newPlayer,
  openFrozenReader,
  ServerReader,
  SITE,
  TestLink,
  type TestPlayer,
} from './contract-harness.ts'

type Start = () => Promise<BrokerUnderTest>

/** Generous: these are the limits of a slow machine, not of the brokers. */
const SOON = { timeout: 20_000, interval: 20 }

const board = boardTopic(SITE, 'buergerbuero').path
const head = boardHeadTopic(SITE, 'buergerbuero').path
const fact = liveFactTopic(SITE, 'news').path
const RETAINED = { qos: 1, retain: true } as const

interface Scene extends AsyncDisposable {
  readonly run: BrokerUnderTest
  readonly reader: ServerReader
  readonly p1: TestPlayer
  readonly p2: TestPlayer
}

async function scene(start: Start): Promise<Scene> {
  const run = await start()
  const reader = new ServerReader()
  const [p1, p2] = await Promise.all([newPlayer('p1'), newPlayer('p2')])
  run.broker.onDeviceMessage(reader.read)
  await run.broker.setAccounts([p1, p2])
  await vi.waitFor(async () => (await TestLink.open(run.port, p2)).close(), SOON)
  return { run, reader, p1, p2, [Symbol.asyncDispose]: () => run[Symbol.asyncDispose]() }
}

/** When this arrives at the server, everything that the player sent before has arrived or never will. */
async function fence({ run, reader, p1 }: Scene): Promise<void> {
  const path = reportedTopic(SITE, p1.playerId).path
  const mark = `fence ${reader.on(path).length}`
  const link = await TestLink.open(run.port, p1)
  await link.send(path, mark)
  await vi.waitFor(() => expect(reader.on(path)).toContain(mark), SOON)
  await link.close()
}

/** What every broker must do for Lotse. The suite runs on the embedded one and on a real Mosquitto. */
export function describeBroker(name: string, start: Start): void {
  describe(name, () => {
    describe('who may sign in', () => signIn(start))
    describe('what a player may do', () => permissions(start))
    describe('delivery to players', () => delivery(start))
    describe('messages of players', () => deviceLane(start))
    describe('connections', () => connections(start))
  })
}

function signIn(start: Start): void {
  it('refuses a wrong password, an unknown player and nobody at all', async () => {
    await using on = await scene(start)
    const { port } = on.run
    await expect(TestLink.open(port, { ...on.p1, secret: 'geraten' })).rejects.toThrow()
    await expect(TestLink.open(port, { ...on.p1, secret: on.p2.secret })).rejects.toThrow()
    await expect(TestLink.open(port, await newPlayer('p9'))).rejects.toThrow()
    await expect(TestLink.openAsNobody(port)).rejects.toThrow()
    using welcome = await TestLink.open(port, on.p1)
    expect(welcome.connected).toBe(true)
  })

  it('lets nobody take over another player by its client id', async () => {
    await using on = await scene(start)
    using victim = await TestLink.open(on.run.port, on.p2)
    const attempt = await TestLink.open(on.run.port, on.p1, { clientId: 'p2' }).catch(() => undefined)
    await on.run.broker.publish(fact, 'still there', RETAINED)
    await victim.follow(fact)
    await vi.waitFor(() => expect(victim.on(fact)).toEqual(['still there']), SOON)
    attempt?.die()
  })

  it('cuts a player whose account is gone, and only that one', async () => {
    await using on = await scene(start)
    using stays = await TestLink.open(on.run.port, on.p1)
    using goes = await TestLink.open(on.run.port, on.p2)
    await on.run.broker.setAccounts([on.p1])
    await vi.waitFor(() => expect(goes.connected).toBe(false), SOON)
    expect(stays.connected).toBe(true)
    await expect(TestLink.open(on.run.port, on.p2)).rejects.toThrow()
  })

  it('cuts a player that was given a new secret', async () => {
    await using on = await scene(start)
    using old = await TestLink.open(on.run.port, on.p2)
    const renewed = await newPlayer('p2')
    await on.run.broker.setAccounts([on.p1, renewed])
    await vi.waitFor(() => expect(old.connected).toBe(false), SOON)
    using back = await TestLink.open(on.run.port, renewed)
    expect(back.connected).toBe(true)
  })
}

const EVERY_TOPIC = [
  ...['p1', 'p2'].flatMap((player) =>
    [presenceTopic, reportedTopic, eventsTopic, releaseTopic, eventAckTopic, commandTopic].map(
      (topic) => topic(SITE, player).path,
    ),
  ),
  ...[SITE, 'herne'].flatMap((site) => [
    liveFactTopic(site, 'news').path,
    boardTopic(site, 'buergerbuero').path,
    boardHeadTopic(site, 'buergerbuero').path,
  ]),
  presenceTopic('herne', 'p1').path,
  `lotse/1/${SITE}/player/p1`,
  `lotse/1/${SITE}/player/p1/presence/more`,
  `lotse/2/${SITE}/player/p1/presence`,
  '$SYS/broker/uptime',
  'anything',
]

const EVERY_FILTER = [
  ...EVERY_TOPIC,
  '#',
  '+/#',
  'lotse/#',
  '$SYS/#',
  `lotse/1/${SITE}/#`,
  `lotse/1/${SITE}/player/+/release`,
  `lotse/1/${SITE}/player/+/presence`,
  `lotse/1/+/live/news`,
  `lotse/1/${SITE}/player/p1/#`,
]

function permissions(start: Start): void {
  it('publishes on its own three topics and nowhere else', async () => {
    await using on = await scene(start)
    using witness = await TestLink.open(on.run.port, on.p2)
    await witness.follow(...EVERY_TOPIC.filter((path) => playerMay('subscribe', path, on.p2)))
    for (const path of EVERY_TOPIC) {
      using link = await TestLink.open(on.run.port, on.p1)
      await link.send(path, path)
    }
    await fence(on)
    const arrived = new Set(on.reader.committed.map(({ path }) => path))
    for (const path of EVERY_TOPIC) expect([path, arrived.has(path)]).toEqual([path, playerMay('publish', path, on.p1)])
    await on.run.broker.publish(fact, 'last', RETAINED)
    await vi.waitFor(() => expect(witness.received.at(-1)?.payload).toBe('last'), SOON)
    expect(witness.received).toHaveLength(1)
  })

  it('has a Last Will on its own three topics and nowhere else', async () => {
    await using on = await scene(start)
    for (const topic of EVERY_TOPIC) {
      const will = { topic, payload: Buffer.from(topic), qos: 1 as const, retain: true }
      const link = await TestLink.open(on.run.port, on.p1, { will }).catch(() => undefined)
      link?.die()
      if (link && playerMay('publish', topic, on.p1))
        await vi.waitFor(() => expect(on.reader.on(topic)).toHaveLength(1), SOON)
    }
    await fence(on)
    const wills = on.reader.committed.filter(({ path, payload }) => payload === path).map(({ path }) => path)
    expect(new Set(wills)).toEqual(new Set(EVERY_TOPIC.filter((path) => playerMay('publish', path, on.p1))))
  })

  it('reads what it may read and nothing else, whatever it asks for', async () => {
    await using on = await scene(start)
    const lanes = EVERY_TOPIC.filter((path) => path.startsWith('lotse/1/') && !/presence|reported|events/.test(path))
    for (const path of lanes) await on.run.broker.publish(path, path, RETAINED)
    for (const filter of EVERY_FILTER) {
      using link = await TestLink.open(on.run.port, on.p1)
      await link.follow(filter)
      using fresh = link.connected ? undefined : await TestLink.open(on.run.port, on.p1)
      const reading = fresh ?? link
      await reading.follow(releaseTopic(SITE, 'p1').path)
      await vi.waitFor(() => expect(reading.on(releaseTopic(SITE, 'p1').path)).not.toHaveLength(0), SOON)
      for (const { path } of link.received)
        expect([filter, path, playerMay('subscribe', path, on.p1)]).toEqual([filter, path, true])
      if (playerMay('subscribe', filter, on.p1) && lanes.includes(filter)) expect(link.on(filter)).toContain(filter)
    }
  })
}

function delivery(start: Start): void {
  it('gives what is retained once for each subscription, newest only', async () => {
    await using on = await scene(start)
    for (const n of [1, 2, 3]) await on.run.broker.publish(board, `board ${n}`, RETAINED)
    await on.run.broker.publish(head, 'not retained', { qos: 0, retain: false })
    for (const _time of [1, 2]) {
      using link = await TestLink.open(on.run.port, on.p1)
      await link.follow(board, head, fact)
      await on.run.broker.publish(fact, 'end', { qos: 1, retain: false })
      await vi.waitFor(() => expect(link.on(fact)).toEqual(['end']), SOON)
      expect(link.received.filter(({ path }) => path !== fact)).toEqual([
        { path: board, payload: 'board 3', retain: true },
      ])
    }
  })

  it('forgets what was retained when it is published empty', async () => {
    await using on = await scene(start)
    await on.run.broker.publish(board, 'board', RETAINED)
    await on.run.broker.publish(board, '', RETAINED)
    await on.run.broker.publish(fact, 'end', RETAINED)
    using link = await TestLink.open(on.run.port, on.p1)
    await link.follow(board, fact)
    await vi.waitFor(() => expect(link.on(fact)).toEqual(['end']), SOON)
    expect(link.on(board)).toEqual([])
  })

  it('loses nothing when QoS 1 and QoS 0 are published in the same tick, a thousand times', async () => {
    await using on = await scene(start)
    using link = await TestLink.open(on.run.port, on.p1)
    await link.follow(board, head)
    for (let n = 0; n < 1_000; n += 1) {
      await Promise.all([
        on.run.broker.publish(board, String(n), { qos: 1, retain: false }),
        on.run.broker.publish(head, String(n), { qos: 0, retain: false }),
      ])
    }
    const all = Array.from({ length: 1_000 }, (_, n) => String(n))
    await vi.waitFor(() => expect([link.on(board).length, link.on(head).length]).toEqual([1_000, 1_000]), SOON)
    expect(link.on(board)).toEqual(all)
    expect(link.on(head)).toEqual(all)
  })

  it('is not held up by a reader that has frozen', async () => {
    await using on = await scene(start)
    using healthy = await TestLink.open(on.run.port, on.p2)
    await healthy.follow(board)
    const frozen = await openFrozenReader(on.run.port, on.p1, [board])
    const large = 'x'.repeat(200_000)
    for (let n = 0; n < 150; n += 1) await on.run.broker.publish(board, `${n} ${large}`, { qos: 1, retain: false })
    await vi.waitFor(() => expect(healthy.on(board)).toHaveLength(150), SOON)
    frozen.destroy()
  })
}

function deviceLane(start: Start): void {
  const events = eventsTopic(SITE, 'p1').path

  it('brings a message again until the server has committed it', async () => {
    await using on = await scene(start)
    on.reader.refuse = 2
    // As a player does it: what has not been acknowledged is sent again over the next connection.
    for (let acknowledged = false; !acknowledged;) {
      using link = await TestLink.open(on.run.port, on.p1)
      acknowledged = await link.send(events, 'batch')
    }
    await vi.waitFor(() => expect(on.reader.on(events)).toContain('batch'), SOON)
    expect(on.reader.refused.map(({ payload }) => payload)).toEqual(['batch', 'batch'])
  })

  it('keeps the order of one player', async () => {
    await using on = await scene(start)
    using link = await TestLink.open(on.run.port, on.p1)
    const sent = Array.from({ length: 200 }, (_, n) => String(n))
    const acknowledged = await Promise.all(sent.map((payload) => link.send(events, payload)))
    expect(acknowledged).not.toContain(false)
    await vi.waitFor(() => expect(on.reader.on(events)).toHaveLength(200), SOON)
    expect(on.reader.on(events)).toEqual(sent)
  })

  it('publishes the will when the socket dies, and not after a clean goodbye', async () => {
    await using on = await scene(start)
    const topic = presenceTopic(SITE, 'p1').path
    const open = (payload: string) =>
      TestLink.open(on.run.port, on.p1, { will: { topic, payload: Buffer.from(payload), qos: 1, retain: true } })
    await (await open('clean')).close()
    ;(await open('dead')).die()
    await vi.waitFor(() => expect(on.reader.on(topic)).toContain('dead'), SOON)
    await fence(on)
    expect(on.reader.on(topic)).toEqual(['dead'])
  })
}

function connections(start: Start): void {
  it('gives the place to the newer of two connections of one player', async () => {
    await using on = await scene(start)
    using older = await TestLink.open(on.run.port, on.p1)
    using newer = await TestLink.open(on.run.port, on.p1)
    await vi.waitFor(() => expect(older.connected).toBe(false), SOON)
    await newer.follow(fact)
    await on.run.broker.publish(fact, 'hello', RETAINED)
    await vi.waitFor(() => expect(newer.on(fact)).toContain('hello'), SOON)
  })

  it('asks for everything retained after it has come back from a crash', async () => {
    await using on = await scene(start)
    let restarts = 0
    on.run.broker.onRestart(() => {
      restarts += 1
      void on.run.broker.publish(board, 'again', RETAINED)
    })
    await on.run.broker.publish(board, 'first', RETAINED)
    await on.run.crash()
    await vi.waitFor(() => expect(restarts).toBe(1), SOON)
    using link = await vi.waitFor(() => TestLink.open(on.run.port, on.p1), SOON)
    await link.follow(board)
    await vi.waitFor(() => expect(link.on(board)).toContain('again'), SOON)
    await fence(on)
  })

  it('serves everybody in two bursts of reconnects', async () => {
    await using on = await scene(start)
    const herd = await Promise.all(Array.from({ length: 120 }, (_, n) => newPlayer(`herd-${n}`)))
    await on.run.broker.setAccounts([on.p1, on.p2, ...herd])
    await on.run.broker.publish(board, 'board', RETAINED)
    for (const player of herd)
      await on.run.broker.publish(releaseTopic(SITE, player.playerId).path, player.playerId, RETAINED)
    for (const _burst of [1, 2]) {
      await vi.waitFor(async () => (await TestLink.open(on.run.port, herd[0] ?? on.p1)).close(), SOON)
      const links = await Promise.all(herd.map((player) => TestLink.open(on.run.port, player)))
      await Promise.all(links.map((link, n) => link.follow(board, releaseTopic(SITE, `herd-${n}`).path)))
      await vi.waitFor(() => expect(links.filter(({ received }) => received.length !== 2)).toEqual([]), SOON)
      for (const link of links) link.die()
    }
  })
}
