import { expect, test } from 'vitest'
import { localDate } from '#player/time'
import { stored } from '../../content/read-content.ts'
import { LoggedEstimate } from '#schema/waiting-estimate'
import type { Db } from '../../db/tables.ts'
import { openTestDatabase } from '../../db/testing.ts'
import { openTestCalls, type TestCalls } from '../testing.ts'
import { readMemory, readPastTimes } from './estimate-store.ts'

const MINUTE_MS = 60_000

/** Serves people one after the other, so long each, with three more waiting all the time. */
async function serve(world: TestCalls, count: number, serviceMs: number): Promise<void> {
  const { calls, clock, issue, run } = world
  for (let n = 0; n < count; n += 1) {
    await issue('a', `s${clock.nowMs}-${n}`)
    await calls.estimates.refresh()
    await run('call-next', 'c1', `n${clock.nowMs}`)
    clock.nowMs += serviceMs
    await calls.estimates.refresh()
  }
}

async function logged(db: Db): Promise<LoggedEstimate[]> {
  const rows = await db.selectFrom('estimate_log').select('body').orderBy('at').execute()
  return rows.map(({ body }) => stored(LoggedEstimate, body))
}

test('until thirty numbers have been judged only the place is said; then an interval, and it is learned from', async () => {
  await using db = await openTestDatabase()
  const world = await openTestCalls(db, 1)
  const { calls, issue } = world
  for (let n = 0; n < 3; n += 1) await issue('a', `first-${n}`)
  const last = await issue('a', 'last')
  await serve(world, 3, 6 * MINUTE_MS)
  await calls.estimates.refresh()
  expect(calls.estimates.of(last.id)).toBeUndefined()
  await serve(world, 40, 6 * MINUTE_MS)
  expect((await readMemory(db, 'area')).judgedTickets).toBeGreaterThanOrEqual(30)
  const newest = await issue('a', 'newest')
  await calls.estimates.refresh()
  const interval = calls.estimates.of(newest.id)
  expect(interval?.loMs).toBeGreaterThan(0)
  expect(interval?.hiMs).toBeGreaterThan(interval?.loMs ?? Number.NaN)
  // Twelve minutes by configuration, six by experience, four people ahead: the truth lies within.
  expect(interval?.loMs).toBeLessThanOrEqual(24 * MINUTE_MS)
  expect(interval?.hiMs).toBeGreaterThanOrEqual(20 * MINUTE_MS)
})

test('what was forecast for a number is logged once, and again at each place at which somebody looks', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, issue, run } = await openTestCalls(db, 1)
  for (let n = 0; n < 4; n += 1) await issue('a', `k${n}`)
  await run('call-next', 'c1', 'x0')
  await calls.estimates.refresh()
  await calls.estimates.refresh()
  const first = await logged(db)
  expect(first.map(({ position }) => position)).toEqual([1, 2, 3])
  clock.nowMs += 10 * MINUTE_MS
  await run('call-next', 'c1', 'x1')
  await calls.estimates.refresh()
  // Nobody looks: nothing new, and what was said to the one who was called has been judged.
  expect((await logged(db)).map(({ position }) => position)).toEqual([2, 3])
  const verdicts = await db.selectFrom('estimate_verdict').selectAll().execute()
  expect(verdicts).toMatchObject([{ area_id: 'area', waited_ms: 10 * MINUTE_MS, shown: 0 }])
})

test('an estimate of somebody who gives up is forgotten without being judged', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, issue, run } = await openTestCalls(db, 1)
  for (let n = 0; n < 3; n += 1) await issue('a', `k${n}`)
  await run('call-next', 'c1', 'x0')
  await calls.estimates.refresh()
  const [gone] = await logged(db)
  await calls.command('c1', { commandId: 'x1', action: { kind: 'cancel', ticketId: gone?.ticketId ?? '' } })
  clock.nowMs += MINUTE_MS
  await calls.estimates.refresh()
  expect((await logged(db)).map(({ ticketId }) => ticketId)).not.toContain(gone?.ticketId)
  expect(await db.selectFrom('estimate_verdict').selectAll().execute()).toEqual([])
})

test('at the end of a day its service times go into the past, and no ticket is named any more', async () => {
  await using db = await openTestDatabase()
  const world = await openTestCalls(db, 1)
  const { calls, clock, issue } = world
  for (let n = 0; n < 3; n += 1) await issue('a', `k${n}`)
  await serve(world, 5, 7 * MINUTE_MS)
  clock.nowMs += 24 * 60 * MINUTE_MS
  await calls.tick()
  const past = (await readPastTimes(db)).get('a')
  expect(past?.served).toBeGreaterThan(3)
  expect(Math.exp(past?.meanLog ?? 0)).toBeCloseTo(7 * MINUTE_MS, -3)
  expect(await logged(db)).toEqual([])
  const dates = await db.selectFrom('estimate_verdict').select('date').distinct().execute()
  expect(dates).toEqual([{ date: localDate(Date.UTC(2026, 10, 26, 8), 'Europe/Berlin') }])
})
