import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hall } from '#player/tickets/hall'
import type { TicketEventBody } from '#schema/ticket-event'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open-database.ts'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createTicketLog, type TicketLog } from './ticket-log.ts'
import { openTestCalls } from './testing.ts'

const START = Date.UTC(2026, 10, 26, 8, 0)

function openLog(db: Db, clock = { nowMs: START }, onDayClosed: (hall: Hall) => void = () => undefined): TicketLog {
  return createTicketLog({
    db,
    timeZone: 'Europe/Berlin',
    nowMs: () => clock.nowMs,
    onDayClosed: async (_tx, hall) => onDayClosed(hall),
  })
}

const issued = (n: number): TicketEventBody => ({
  kind: 'issued',
  ticketId: `t${n}`,
  areaId: 'area',
  queueId: 'a',
  number: `A ${String(n).padStart(3, '0')}`,
  origin: 'api',
  requestKey: `k${n}`,
})

test('a log that is opened again has the same hall', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, issue, run } = await openTestCalls(db)
  for (let n = 0; n < 5; n += 1) await issue(n % 2 === 0 ? 'a' : 'c', `k${n}`)
  await run('call-next', 'c1', 'x1')
  await run('park', 'c1', 'x2')
  await run('call-next', 'c2', 'x3')
  await calls.command('c2', { commandId: 'x4', action: { kind: 'undo', commandId: 'x3' } })
  const live = await openLog(db, clock).hall()
  expect(live.seq).toBe(10)
  expect(await openLog(db, clock).hall()).toEqual(live)
  expect((await calls.desk('area', 'c1')).waiting).toHaveLength(4)
})

test('two servers on one database see what the other one has written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-log-'))
  const open = () => openDatabase(join(folder, 'lotse.sqlite'))
  const [one, two] = [open(), open()]
  try {
    await migrate(one)
    const logs = [openLog(one), openLog(two)]
    const sizes: (number | undefined)[] = []
    for (let n = 0; n < 40; n += 1) {
      const step = logs[n % 2]?.step(async (_tx, hall) => ({ events: [issued(n)], answer: hall.tickets.size }))
      sizes.push(await step)
    }
    expect(sizes).toEqual(Array.from({ length: 40 }, (_, n) => n))
    expect(await logs[0]?.hall()).toEqual(await logs[1]?.hall())
  } finally {
    await Promise.all([one.destroy(), two.destroy()])
    await rm(folder, { recursive: true })
  }
})

test('an event that nobody could read again is never written', async () => {
  await using db = await openTestDatabase()
  const log = openLog(db)
  const broken = { ...issued(1), requestKey: 'no key' } as TicketEventBody
  await expect(log.step(async () => ({ events: [broken], answer: undefined }))).rejects.toThrow('requestKey')
  expect((await log.hall()).tickets.size).toBe(0)
})

test('a step that fails writes nothing, whatever it had decided', async () => {
  await using db = await openTestDatabase()
  const log = openLog(db)
  const step = log.step(async () => {
    throw new Error('no')
  })
  await expect(step).rejects.toThrow('no')
  expect((await log.hall()).seq).toBe(1)
  await log.step(async () => ({ events: [issued(1), issued(2)], answer: undefined }))
  expect((await log.hall()).seq).toBe(3)
})

test('the first step of a new day closes the old one, even when nobody has looked at midnight', async () => {
  await using db = await openTestDatabase()
  const clock = { nowMs: START }
  const closed: number[] = []
  const log = openLog(db, clock, (hall) => closed.push(hall.tickets.size))
  await log.step(async () => ({ events: [issued(1), issued(2)], answer: undefined }))
  clock.nowMs += 24 * 3_600_000
  await log.step(async (_tx, hall) => {
    expect(hall.tickets.size).toBe(0)
    return { events: [issued(1)], answer: undefined }
  })
  expect(closed).toEqual([2])
  const rows = await db.selectFrom('ticket_event').select('seq').execute()
  expect(rows.map(({ seq }) => seq)).toEqual([4, 5])
})

test('midnight between a look at the day and the lock: nothing is written onto the day that is over', async () => {
  await using db = await openTestDatabase()
  const NEXT_DAY = START + 24 * 3_600_000
  for (let midnight = 1; midnight <= 4; midnight += 1) {
    await db.deleteFrom('ticket_event').execute()
    let asked = Number.NEGATIVE_INFINITY
    const log = createTicketLog({
      db,
      timeZone: 'Europe/Berlin',
      nowMs: () => ((asked += 1) >= midnight ? NEXT_DAY : START),
      onDayClosed: async () => undefined,
    })
    await log.step(async () => ({ events: [issued(1)], answer: undefined }))
    asked = 0
    await log.step(async () => ({ events: [issued(2)], answer: undefined }))
    const { tickets, day } = await log.hall()
    const isNextDay = day === '2026-11-27'
    expect([...tickets.keys()]).toEqual(isNextDay ? ['t2'] : ['t1', 't2'])
  }
})

test('places rise and times never fall, however the clock is set', async () => {
  const clocks = fc.array(fc.integer({ min: -100_000_000, max: 100_000_000 }), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(clocks, async (shifts) => {
      await using db = await openTestDatabase()
      const clock = { nowMs: START }
      const log = openLog(db, clock)
      let before = await log.hall().then(({ seq, at }) => ({ seq, at }))
      for (const [n, shift] of shifts.entries()) {
        clock.nowMs = START + shift
        await log.step(async () => ({ events: [issued(n)], answer: undefined }))
        const { seq, at } = await log.hall()
        expect(seq).toBeGreaterThan(before.seq)
        expect(at).toBeGreaterThanOrEqual(before.at)
        before = { seq, at }
      }
    }),
    { numRuns: 20 },
  )
})
