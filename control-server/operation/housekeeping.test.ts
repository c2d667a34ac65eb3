import { describe, expect, it } from 'vitest'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { silentLog } from '../http/testing.ts'
import { EVENTS_KEPT_MS, startHousekeeping, sweepOnce } from './housekeeping.ts'

const NOW = EVENTS_KEPT_MS * 2
const deps = (db: Db) => ({ db, nowMs: () => NOW, log: silentLog })

async function addEvents(db: Db, count: number, receivedAt: number, boot: string): Promise<void> {
  const base = { player_id: 'p', boot, at: 1, screen_id: 's', what: '{}', received_at: receivedAt }
  for (let from = 1; from <= count; from += 1_000) {
    const rows = Array.from({ length: Math.min(1_000, count - from + 1) }, (_, index) => ({ ...base, n: from + index }))
    await db.insertInto('device_event').values(rows).execute()
  }
}

async function open(): Promise<Db> {
  const db = await openTestDatabase()
  await db
    .insertInto('player')
    .values({ id: 'p', name: 'P', host_name: 'pc', secret_sha256: 'x', paired_at: 0 })
    .execute()
  return db
}

const boots = async (db: Db) =>
  (await db.selectFrom('device_event').select('boot').distinct().execute()).map((e) => e.boot)

describe('housekeeping', () => {
  it('deletes events after a quarter, in small steps, and not a moment earlier', async () => {
    await using db = await open()
    await addEvents(db, 4_500, NOW - EVENTS_KEPT_MS - 1, 'old')
    await addEvents(db, 3, NOW - EVENTS_KEPT_MS, 'young')
    expect(await sweepOnce(deps(db), new AbortController().signal)).toBe(4_500)
    expect(await boots(db)).toEqual(['young'])
    expect(await sweepOnce(deps(db), new AbortController().signal)).toBe(0)
  })

  it('deletes sessions that have ended', async () => {
    await using db = await open()
    await db.insertInto('staff_account').values({ name: 'a', password_hash: '', created_at: 0 }).execute()
    const session = { staff_name: 'a' }
    await db
      .insertInto('staff_session')
      .values([
        { ...session, token_sha256: 'over', expires_at: NOW },
        { ...session, token_sha256: 'open', expires_at: NOW + 1 },
      ])
      .execute()
    await sweepOnce(deps(db), new AbortController().signal)
    const left = await db.selectFrom('staff_session').select('token_sha256').execute()
    expect(left).toEqual([{ token_sha256: 'open' }])
  })

  it('does its first round at once, and is done with the database when it has ended', async () => {
    const db = await open()
    await addEvents(db, 10, 0, 'old')
    const housekeeping = startHousekeeping(deps(db))
    await expect.poll(() => boots(db)).toEqual([])
    await housekeeping[Symbol.asyncDispose]()
    await db.destroy()
  })
})
