import { expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { SCREENS } from '#build/demo/screens'
import { parse } from '#schema/parse'
import type { Closure } from '#schema/building-state'
import type { LiveFact } from '#schema/live-fact'
import { VisitorWay } from '#schema/visitor-api'
import { openTestAssets } from '../assets/testing.ts'
import { takeInBuilding } from '../buildings/store-building.ts'
import { openTestCalls } from '../calls/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createSite } from '../site/site.ts'
import { createHouseWays } from './house-ways.ts'

const TIMES = { observedAt: 0, checkedAt: 0, staleAt: 10_000, expiresAt: 10_000 }
const FACT: Omit<LiveFact, 'body'> = { epoch: 1, seq: 1, key: 'building', times: TIMES }

test('ways follow the house as it is set up now', async () => {
  await using db = await openTestDatabase()
  await using held = await openTestAssets(db)
  await openTestCalls(db)
  const site = { siteId: 'site', siteName: 'Rathaus', timeZone: 'Europe/Berlin' }
  await db.transaction().execute((tx) => createSite(tx, site, 0))
  let closures: Closure[] = []
  let nowMs = 1_000
  const liveFacts = { latest: async () => ({ ...FACT, body: { kind: 'building' as const, closures } }) }
  const read = createHouseWays({ db, assets: held.assets, liveFacts, nowMs: () => nowMs })
  // No plan: calls work all the same, and nobody is sent anywhere.
  expect([(await read()).find('area', 'c1'), (await read()).roomOf('c1')]).toEqual([undefined, undefined])

  await db
    .updateTable('site')
    .set(await takeInBuilding(held.assets, cityHallPlan()))
    .execute()
  await db.updateTable('counter').set({ unit_id: 'r004' }).where('id', '=', 'c1').execute()
  const ways = await read()
  const way = ways.find('area', 'c1')
  expect([way?.from, way?.room, ways.roomOf('c1')]).toEqual(['entrance', '004', '004'])
  expect(parse(VisitorWay, way)).toMatchObject({ ok: true })
  expect(ways.find('area', 'c2')).toBeUndefined()
  const turkish = ways.find('area', 'c1', 'tr')
  expect([turkish?.name, turkish?.language]).toEqual([way?.name, 'tr'])
  expect(turkish?.steps).not.toEqual(way?.steps)
  expect((await read()).find('area', 'c1')).toBe(way)

  const [screen] = SCREENS
  if (!screen) throw new Error('no screen')
  const body = JSON.stringify({ ...screen, waitingAreaIds: ['area'] })
  await db.insertInto('screen').values({ id: screen.id, position: 0, body, player_id: null }).execute()
  const nearer = (await read()).find('area', 'c1')
  expect(nearer?.from).toBe('waiting-area')
  expect(nearer?.name).not.toBe(way?.name)
  await db.updateTable('counter').set({ unit_id: 'r001' }).where('id', '=', 'c1').execute()
  expect((await read()).find('area', 'c1')?.room).toBe('001')
  expect((await read()).find('area', undefined)).toMatchObject({ from: 'entrance', to: 'waiting-area' })

  // Up the stairs, until they are shut off; and again up them when that is over.
  await db.updateTable('counter').set({ unit_id: 'r214' }).where('id', '=', 'c1').execute()
  const usual = (await read()).find('area', 'c1')
  closures = [{ id: 'k', featureId: 'treppe-ost', kind: 'closed', from: 2_000, until: 3_000 }]
  expect((await read()).find('area', 'c1')).toBe(usual)
  nowMs = 2_000
  const around = (await read()).find('area', 'c1')
  expect([usual, around].map((one) => one?.steps.some((step) => step.includes('Treppe Ost hinauf')))).toEqual([
    true,
    false,
  ])
  nowMs = 3_000
  expect((await read()).find('area', 'c1')).toBe(usual)
})
