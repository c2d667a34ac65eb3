import fc from 'fast-check'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { DeviceEvent, Reported } from '#schema/device'
import type { ChangedEvent } from '#schema/staff-api'
import { eventsTopic, presenceTopic, reportedTopic } from '#schema/topics'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { createDeviceLane } from './device-lane.ts'
import { addTestPlayer, rightReport, TEST_PLAYER as PLAYER } from './testing-fleet.ts'

const SITE = 'rathaus'

async function open(db: Db) {
  await addTestPlayer(db)
  const shown: string[] = []
  const spoken: string[] = []
  const acks: unknown[] = []
  const publisher: Publisher = {
    seal: () => '',
    publish: async (_topic, body) => void acks.push(body),
  }
  const announced: ChangedEvent['what'][] = []
  const changes = createChangeFeed()
  changes.listen(({ what }) => announced.push(what))
  const lane = createDeviceLane({
    db,
    siteId: SITE,
    timeZone: 'Europe/Berlin',
    publisher,
    changes,
    nowMs: () => 5_000,
    log: pino({ enabled: false }),
    onCallShown: async (callId, screenId) => void shown.push(`${callId}@${screenId}`),
    onCallSpoken: async (callId, screenId) => void spoken.push(`${callId}@${screenId}`),
  })
  const state = () => db.selectFrom('player_state').selectAll().executeTakeFirstOrThrow()
  return { lane, shown, spoken, acks, state, announced }
}

const presence = (session: string, online: boolean) => ({
  path: presenceTopic(SITE, PLAYER).path,
  payload: JSON.stringify({ session, online }),
})
const report = (boot: string, n: number): { path: string; payload: string } => ({
  path: reportedTopic(SITE, PLAYER).path,
  payload: JSON.stringify({ boot, n, at: n, version: '1', phase: 'current', screens: [] } satisfies Reported),
})
const batch = (boot: string, events: DeviceEvent[]) => ({
  path: eventsTopic(SITE, PLAYER).path,
  payload: JSON.stringify({ boot, events }),
})
const callShown = (n: number, callId: string): DeviceEvent => ({
  n,
  at: n,
  screenId: 'foyer',
  what: { kind: 'call-shown', callId },
})

test('a will of an old connection does not switch off the new one', async () => {
  await using db = await openTestDatabase()
  const { lane, state } = await open(db)
  await lane.read(presence('first', true))
  await lane.read(presence('second', true))
  await lane.read(presence('first', false))
  expect(await state()).toMatchObject({ online: 1, session: 'second', last_seen_at: 5_000 })
  await lane.read(presence('second', false))
  expect(await state()).toMatchObject({ online: 0 })
})

test('an older report of the same boot changes nothing, a new boot always does', async () => {
  await using db = await openTestDatabase()
  const { lane, state } = await open(db)
  const stored = async () => JSON.parse((await state()).reported ?? '{}') as Reported
  await lane.read(report('b1', 5))
  await lane.read(report('b1', 4))
  expect(await stored()).toMatchObject({ boot: 'b1', n: 5 })
  await lane.read(report('b2', 1))
  expect(await stored()).toMatchObject({ boot: 'b2', n: 1 })
})

test('a report of an earlier boot that comes once more changes nothing', async () => {
  await using db = await openTestDatabase()
  const { lane, state } = await open(db)
  await lane.read(report('b1', 9))
  await lane.read(report('b2', 1))
  await lane.read(report('b1', 9))
  expect(JSON.parse((await state()).reported ?? '{}')).toMatchObject({ boot: 'b2', n: 1 })
})

test('consoles hear at once of another verdict, and not of every slide of every screen', async () => {
  await using db = await openTestDatabase()
  const { lane, announced } = await open(db)
  const tell = (reported: Reported) =>
    lane.read({ path: reportedTopic(SITE, PLAYER).path, payload: JSON.stringify(reported) })
  const [page] = rightReport(1, 1_000, ['foyer']).screens
  if (!page) throw new Error('one screen is asked for')
  await tell(rightReport(1, 1_000, ['foyer']))
  await tell({ ...rightReport(2, 11_000, ['foyer']), screens: [{ ...page, slideId: 'next', presentedAt: 11_000 }] })
  expect(announced).toEqual(['players'])
  const pixels = { checkedAt: 21_000, verdict: 'black' as const }
  await tell({ ...rightReport(3, 21_000, ['foyer']), screens: [{ ...page, pixels }] })
  expect(announced).toEqual(['players', 'players'])
})

test('what the broker had kept is no sign of life', async () => {
  await using db = await openTestDatabase()
  const { lane, state } = await open(db)
  await lane.read({ ...presence('s', true), retained: true })
  await lane.read({ ...report('b1', 1), retained: true })
  expect(await state()).toMatchObject({ online: 1, session: 's', last_seen_at: null, received_at: null })
  expect(JSON.parse((await state()).reported ?? '{}')).toMatchObject({ n: 1 })
  await lane.read(report('b1', 2))
  expect(await state()).toMatchObject({ online: 1, last_seen_at: 5_000, received_at: 5_000 })
})

test('events that come any number of times, in any pieces and order, are counted once and acknowledged each time', async () => {
  const arrivals = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(arrivals, async (batches) => {
      await using db = await openTestDatabase()
      const { lane, shown, acks } = await open(db)
      for (const numbers of batches)
        await lane.read(
          batch(
            'b',
            numbers.map((n) => callShown(n, `call-${n}`)),
          ),
        )
      const all = [...new Set(batches.flat())]
      expect(shown.toSorted()).toEqual(all.map((n) => `call-${n}@foyer`).toSorted())
      expect(acks).toEqual(batches.map((numbers) => ({ boot: 'b', upTo: Math.max(...numbers) })))
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['broken JSON', { path: presenceTopic(SITE, PLAYER).path, payload: '{' }],
  ['a wrong shape', { path: reportedTopic(SITE, PLAYER).path, payload: '{"boot":1}' }],
  ['another site', { path: presenceTopic('elsewhere', PLAYER).path, payload: '{"session":"s","online":true}' }],
  ['an unknown player', { path: presenceTopic(SITE, 'stranger').path, payload: '{"session":"s","online":true}' }],
  ['a topic that is not ours', { path: 'homeassistant/light', payload: 'ON' }],
])('%s is dropped and changes nothing', async (_name, message) => {
  await using db = await openTestDatabase()
  const { lane, state } = await open(db)
  const before = await state()
  await lane.read(message)
  expect(await state()).toEqual(before)
})

test('a socket that the broker has lost counts at once', async () => {
  await using db = await openTestDatabase()
  const { lane, state } = await open(db)
  await lane.read(presence('s', true))
  await lane.connection({ playerId: PLAYER, connected: false })
  expect((await state()).online).toBe(0)
})

test('a call that was spoken is told once, however often its batch comes', async () => {
  await using db = await openTestDatabase()
  const { lane, shown, spoken } = await open(db)
  const event: DeviceEvent = { n: 1, at: 1, screenId: 'foyer', what: { kind: 'call-spoken', callId: 'c' } }
  await lane.read(batch('b', [event]))
  await lane.read(batch('b', [event]))
  expect([shown, spoken]).toEqual([[], ['c@foyer']])
})
