import { expect, test } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { PAIRING_LIFETIME_MS } from './pairing-code.ts'
import { createPairings } from './pairings.ts'

const secretSha256 = 'c'.repeat(64)
const request = { secretSha256, hostName: 'foyer-pc', version: '1' }

async function withScreens(db: Db): Promise<void> {
  for (const id of ['monitor', 'stele']) {
    await db.insertInto('screen').values({ id, position: 0, body: '{}', player_id: null }).execute()
  }
}

test('a code that staff type in makes a player, and only its own secret learns of it', async () => {
  await using db = await openTestDatabase()
  await withScreens(db)
  const pairings = createPairings({ db, nowMs: () => 1_000 })
  const { pairingId, code } = await pairings.start(request)
  expect(await pairings.state(pairingId, secretSha256)).toBeUndefined()

  const playerId = await pairings.approve({ code, playerName: 'Foyer', screenIds: ['monitor', 'stele'] })
  expect(await pairings.state(pairingId, secretSha256)).toBe(playerId)
  await expect(pairings.state(pairingId, 'd'.repeat(64))).rejects.toMatchObject({ code: 'PAIRING_UNKNOWN' })
  const screens = await db.selectFrom('screen').select('player_id').execute()
  expect(screens).toEqual([{ player_id: playerId }, { player_id: playerId }])
})

test('a code works once, not after ten minutes, and not when it is made up', async () => {
  await using db = await openTestDatabase()
  await withScreens(db)
  let now = 1_000
  const pairings = createPairings({ db, nowMs: () => now })
  const { code } = await pairings.start(request)
  const approval = { code, playerName: 'Foyer', screenIds: ['monitor'] }
  await pairings.approve(approval)
  await expect(pairings.approve(approval)).rejects.toMatchObject({ code: 'PAIRING_UNKNOWN' })

  const late = await pairings.start({ ...request, secretSha256: 'e'.repeat(64) })
  now += PAIRING_LIFETIME_MS
  await expect(pairings.approve({ ...approval, code: late.code })).rejects.toMatchObject({ code: 'PAIRING_EXPIRED' })
  await expect(pairings.state(late.pairingId, 'e'.repeat(64))).rejects.toMatchObject({ code: 'PAIRING_EXPIRED' })
  await expect(pairings.approve({ ...approval, code: 'BBBB-BBBB' })).rejects.toMatchObject({ code: 'PAIRING_UNKNOWN' })
})

test('a player that asks again gets a new code, and its old one is worth nothing', async () => {
  await using db = await openTestDatabase()
  await withScreens(db)
  const pairings = createPairings({ db, nowMs: () => 1_000 })
  const first = await pairings.start(request)
  const second = await pairings.start(request)
  expect(second.code).not.toBe(first.code)
  const approval = { playerName: 'Foyer', screenIds: ['monitor'] }
  await expect(pairings.approve({ ...approval, code: first.code })).rejects.toMatchObject({ code: 'PAIRING_UNKNOWN' })
  await pairings.approve({ ...approval, code: second.code })
})

test('a machine that is paired again is still one player, and its screens move along', async () => {
  await using db = await openTestDatabase()
  await withScreens(db)
  const pairings = createPairings({ db, nowMs: () => 1_000 })
  for (const screenIds of [['monitor'], ['stele']]) {
    const { code } = await pairings.start(request)
    await pairings.approve({ code, playerName: 'Foyer', screenIds })
  }
  expect(await db.selectFrom('player').select('name').execute()).toHaveLength(1)
  const screens = await db.selectFrom('screen').select(['id', 'player_id']).orderBy('id').execute()
  expect(screens[0]?.player_id).toBeNull()
  expect(screens[1]?.player_id).not.toBeNull()
})

test('screens that do not exist are refused, and nothing has happened', async () => {
  await using db = await openTestDatabase()
  await withScreens(db)
  const pairings = createPairings({ db, nowMs: () => 1_000 })
  const { code } = await pairings.start(request)
  const approval = { code, playerName: 'Foyer', screenIds: ['monitor', 'dach'] }
  await expect(pairings.approve(approval)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await db.selectFrom('player').selectAll().execute()).toEqual([])
  await pairings.approve({ ...approval, screenIds: ['monitor'] })
})

test('a counter PC without a screen is a player too', async () => {
  await using db = await openTestDatabase()
  await withScreens(db)
  const pairings = createPairings({ db, nowMs: () => 1_000 })
  const { pairingId, code } = await pairings.start(request)
  const playerId = await pairings.approve({ code, playerName: 'Platz 3, nur Tasten', screenIds: [] })
  expect(await pairings.state(pairingId, secretSha256)).toBe(playerId)
  expect(await db.selectFrom('screen').select('player_id').distinct().execute()).toEqual([{ player_id: null }])
})
