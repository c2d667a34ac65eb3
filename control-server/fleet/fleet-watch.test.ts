import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import type { SoundVerdict } from '#schema/speech'
import type { ChangedEvent } from '#schema/staff-api'
import type { Screen } from '#schema/screen'
import { reportedTopic } from '#schema/topics'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import { silentLog } from '../http/testing.ts'
import { createDeviceLane } from './device-lane.ts'
import { createFleetLook } from './fleet-watch.ts'
import { readRecentIncidents } from './incident-store.ts'
import { incidentText } from './incident-texts.ts'
import { type IncidentNotice, startIncidentWebhook } from './incident-webhook.ts'
import { createScreenReader } from './read-screens.ts'
import { addTestPlayer, rightReport, TEST_PLAYER } from './testing-fleet.ts'

const SITE = 'rathaus'
const ZONE = 'Europe/Berlin'
const START = Date.UTC(2026, 10, 26, 8, 41)

/** A fleet with a clock in hand, as one run of a server sees it. */
function openFleet(db: Db, clock: { now: number }) {
  const changes = createChangeFeed()
  const announced: ChangedEvent['what'][] = []
  changes.listen(({ what }) => announced.push(what))
  const nowMs = () => clock.now
  const startedAt = clock.now
  const lane = createDeviceLane({
    db,
    changes,
    nowMs,
    siteId: SITE,
    timeZone: ZONE,
    log: silentLog,
    publisher: { seal: () => '', publish: async () => undefined },
    onCallShown: async () => undefined,
    onCallSpoken: async () => undefined,
  })
  const readScreens = createScreenReader(db)
  let drawn = 0
  let ringCount = 0
  const look = createFleetLook({
    db,
    changes,
    nowMs,
    log: silentLog,
    judged: () => readScreens(startedAt, clock.now),
    drawId: () => `i${startedAt}-${(drawn += 1)}`,
    onIncidents: () => void (ringCount += 1),
  })
  return {
    look,
    rings: () => ringCount,
    announced: () => announced.splice(0),
    hear: (n: number, screenIds: readonly string[], playerId = TEST_PLAYER, verdict?: SoundVerdict) => {
      const report = rightReport(n, clock.now, screenIds)
      const sound = verdict && { sound: { checkedAt: clock.now, verdict } }
      const screens = report.screens.map((screen) => ({ ...screen, ...sound }))
      return lane.read({
        path: reportedTopic(SITE, playerId).path,
        payload: JSON.stringify({ ...report, screens }),
      })
    },
  }
}

it('consoles hear of a silent player within 45 s without any message arriving, once', async () => {
  await using db = await openTestDatabase()
  await addTestPlayer(db, ['foyer'])
  const clock = { now: START }
  const fleet = openFleet(db, clock)
  await fleet.hear(1, ['foyer'])
  await fleet.look()
  fleet.announced()
  const heard: number[] = []
  for (let afterMs = 2_000; afterMs <= 90_000; afterMs += 2_000) {
    clock.now = START + afterMs
    await fleet.look()
    if (fleet.announced().includes('incidents')) heard.push(afterMs)
  }
  expect(heard).toHaveLength(1)
  expect(heard[0]).toBeLessThanOrEqual(45_000)
  expect(await readRecentIncidents(db, clock.now)).toMatchObject([{ kind: 'offline', startedAt: START }])
})

it('a hundred screens of a hundred players that fall together are one incident, also over a restart of the server', async () => {
  await using db = await openTestDatabase()
  const ids = Array.from({ length: 100 }, (_, index) => `s${index}`)
  for (const id of ids) await addTestPlayer(db, [id], `p-${id}`)
  const clock = { now: START }
  {
    const fleet = openFleet(db, clock)
    for (const [index, id] of ids.entries()) {
      clock.now = START + index * 100
      await fleet.hear(1, [id], `p-${id}`)
    }
    for (let afterMs = 10_000; afterMs <= 60_000; afterMs += 2_000) {
      clock.now = START + afterMs
      await fleet.look()
    }
    expect((await readRecentIncidents(db, clock.now)).map(({ screens }) => screens.length)).toEqual([100])
  }
  clock.now = START + 600_000
  const fleet = openFleet(db, clock)
  for (let afterMs = 600_000; afterMs <= 660_000; afterMs += 2_000) {
    clock.now = START + afterMs
    await fleet.look()
  }
  const [still, ...others] = await readRecentIncidents(db, clock.now)
  expect([others.length, still?.endedAt]).toEqual([0, undefined])
  let n = 1
  for (let afterMs = 670_000; afterMs <= 750_000; afterMs += 10_000) {
    clock.now = START + afterMs
    n += 1
    for (const id of ids) await fleet.hear(n, [id], `p-${id}`)
    await fleet.look()
  }
  expect(await readRecentIncidents(db, clock.now)).toMatchObject([{ endedAt: START + 670_000 }])
})

it('a screen that can not be heard is an incident within 30 s, beside whatever its picture does', async () => {
  await using db = await openTestDatabase()
  await addTestPlayer(db, ['foyer', 'flur'])
  const [foyer] = await db.selectFrom('screen').select('body').where('id', '=', 'foyer').execute()
  const body = JSON.stringify({ ...(JSON.parse(foyer?.body ?? '{}') as Screen), sound: { volumePercent: 60 } })
  await db.updateTable('screen').set({ body }).where('id', '=', 'foyer').execute()
  const clock = { now: START }
  const fleet = openFleet(db, clock)
  const hear = async (n: number, verdict: SoundVerdict) => {
    clock.now = START + n * 10_000
    await fleet.hear(n, ['foyer', 'flur'], TEST_PLAYER, verdict)
    await fleet.look()
  }
  await hear(1, 'audible')
  expect(await readRecentIncidents(db, clock.now)).toEqual([])
  await hear(2, 'muted')
  const [open] = await readRecentIncidents(db, clock.now)
  expect(open).toMatchObject({ kind: 'silent', screens: [{ screenId: 'foyer' }] })
  expect(open && incidentText(open, ZONE, clock.now)).toBe(
    'Der Bildschirm „Schirm foyer“ ist seit 09:41\u00a0Uhr nicht zu hören.',
  )
  // What is not known any more neither mends nor breaks it; another trouble with the sound is the same one.
  await hear(3, 'unchecked')
  await hear(4, 'no-device')
  for (let n = 5; n <= 12; n += 1) await hear(n, 'audible')
  expect(await readRecentIncidents(db, clock.now)).toMatchObject([{ id: open?.id, endedAt: START + 50_000 }])
})

it('a server that starts accuses nobody before it has listened', async () => {
  await using db = await openTestDatabase()
  await addTestPlayer(db, ['foyer'])
  const clock = { now: START }
  await openFleet(db, clock).hear(1, ['foyer'])
  clock.now = START + 3_600_000
  const restarted = openFleet(db, clock)
  for (let n = 2; n <= 20; n += 1) {
    await restarted.look()
    clock.now += 2_000
  }
  await restarted.hear(2, ['foyer'])
  await restarted.look()
  expect(await readRecentIncidents(db, clock.now)).toEqual([])
})

it('a player that has just been paired has its chance to connect', async () => {
  await using db = await openTestDatabase()
  await addTestPlayer(db, ['foyer'])
  const clock = { now: START }
  const fleet = openFleet(db, clock)
  for (let afterMs = 0; afterMs < 20_000; afterMs += 2_000) {
    clock.now = START + afterMs
    await fleet.look()
  }
  expect(await readRecentIncidents(db, clock.now)).toEqual([])
  clock.now = START + 20_000
  await fleet.look()
  expect(await readRecentIncidents(db, clock.now)).toMatchObject([{ kind: 'offline', startedAt: START }])
})

it('tells a webhook once when an incident begins and once when it ends, however often the receiver fails', async () => {
  await using db = await openTestDatabase()
  await addTestPlayer(db, ['foyer'])
  const clock = { now: START }
  const fleet = openFleet(db, clock)
  await fleet.hear(1, ['foyer'])
  const taken: IncidentNotice[] = []
  let attempts = 0
  const receiver = createServer((request, response) => {
    attempts += 1
    if (attempts % 3 !== 0) {
      response.writeHead(attempts % 2 === 0 ? 500 : 302, { location: '/elsewhere' }).end()
      return
    }
    void text(request).then((body) => {
      taken.push(JSON.parse(body) as IncidentNotice)
      response.writeHead(204).end()
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const address = receiver.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  const toldCount = async () => {
    const [row] = await db.selectFrom('incident').select(['start_told', 'end_told']).execute()
    return row && row.start_told + row.end_told
  }
  const start = () =>
    startIncidentWebhook({ db, url, fetch, timeZone: ZONE, nowMs: () => clock.now, log: silentLog, random: () => 0 })
  {
    await using webhook = start()
    clock.now = START + 60_000
    await fleet.look()
    webhook.soon()
    await expect.poll(toldCount).toBe(1)
  }
  for (let n = 2; n <= 10; n += 1) {
    clock.now += 10_000
    await fleet.hear(n, ['foyer'])
    await fleet.look()
  }
  {
    // Another run of the server: it knows what has been told.
    await using _webhook = start()
    await expect.poll(toldCount).toBe(2)
  }
  receiver.close()
  expect(
    taken.map(({ id, endedAt, text: said }) => [id, endedAt !== undefined, said.split(' ').slice(0, 4).join(' ')]),
  ).toEqual([
    [taken[0]?.id, false, 'Der Bildschirm „Schirm foyer“'],
    [taken[0]?.id, true, 'Der Bildschirm „Schirm foyer“'],
  ])
  expect(taken[0]?.text).toMatch(/ meldet sich .* nicht\.$/)
  expect(taken[1]?.text).toMatch(/ meldete sich .* nicht\.$/)
})
