import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { CallBoard } from '#schema/call-board'
import { openTestDatabase } from '../db/testing.ts'
import { CALL_LIFETIME_MS, CALL_SHOWN_MIN_MS } from './call-rules.ts'
import { openTestCalls } from './testing.ts'

test('fifty counters that call at the same time never get the same ticket, and nobody is skipped', async () => {
  const scenario = fc.record({
    ticketCount: fc.integer({ min: 0, max: 60 }),
    callers: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 120 }),
  })
  await fc.assert(
    fc.asyncProperty(scenario, async ({ ticketCount, callers }) => {
      await using db = await openTestDatabase()
      const { calls } = await openTestCalls(db, 50)
      for (let n = 0; n < ticketCount; n += 1) await calls.issueTicket('a', `t${n}`)
      const results = await Promise.allSettled(
        callers.map((counter, index) => calls.command('call-next', `c${counter}`, `cmd${index}`)),
      )
      const called = await db.selectFrom('call').select('number').execute()
      const numbers = called.map(({ number }) => number)
      expect(new Set(numbers).size).toBe(numbers.length)
      const expected = Math.min(ticketCount, callers.length)
      expect(numbers.toSorted()).toEqual(
        Array.from({ length: expected }, (_, n) => `A ${String(n + 1).padStart(3, '0')}`),
      )
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(callers.length - expected)
    }),
    { numRuns: 15 },
  )
})

test('a command that is sent several times in any order is done once', async () => {
  const kinds = ['call-next', 'recall', 'finish'] as const
  const commands = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      counter: fc.integer({ min: 1, max: 3 }),
      copies: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      const logOf = async (copies: (n: number) => number) => {
        await using db = await openTestDatabase()
        const { calls } = await openTestCalls(db)
        for (let n = 0; n < 6; n += 1) await calls.issueTicket('a', `t${n}`)
        for (const [index, { kind, counter, copies: wanted }] of list.entries()) {
          for (let copy = 0; copy < copies(wanted); copy += 1) {
            await calls.command(kind, `c${counter}`, `cmd${index}`).catch(() => undefined)
          }
        }
        return await db.selectFrom('call_event').select(['seq', 'kind', 'counter_id']).orderBy('seq').execute()
      }
      expect(await logOf((wanted) => wanted)).toEqual(await logOf(() => 1))
    }),
    { numRuns: 25 },
  )
})

test('calling the next one finishes the one before, and an empty queue changes nothing', async () => {
  await using db = await openTestDatabase()
  const { calls } = await openTestCalls(db)
  await calls.issueTicket('a', 't1')
  await calls.issueTicket('a', 't2')
  expect((await calls.command('call-next', 'c1', 'x1')).current?.ticket.number).toBe('A 001')
  expect((await calls.command('call-next', 'c1', 'x2')).current?.ticket.number).toBe('A 002')
  await expect(calls.command('call-next', 'c1', 'x3')).rejects.toMatchObject({ code: 'QUEUE_EMPTY' })
  await calls.issueTicket('a', 't3')
  await expect(calls.command('call-next', 'c1', 'x3')).rejects.toMatchObject({ code: 'QUEUE_EMPTY' })
  expect((await calls.desk('area', 'c1')).current?.ticket.number).toBe('A 002')
})

test('a recall is a new call with the next attempt, and takes the place of the old one on the board', async () => {
  await using db = await openTestDatabase()
  const { calls, boards } = await openTestCalls(db)
  await calls.issueTicket('a', 't1')
  const first = await calls.command('call-next', 'c1', 'x1')
  const second = await calls.command('recall', 'c1', 'x2')
  expect(second.current?.call.attempt).toBe(2)
  expect(second.current?.call.callId).not.toBe(first.current?.call.callId)
  await calls.idle()
  expect(boards.at(-1)?.calls.map(({ attempt }) => attempt)).toEqual([2])
  await expect(calls.command('recall', 'c2', 'x3')).rejects.toMatchObject({ code: 'COUNTER_FREE' })
})

test('every board fits its schema, carries no more than a number and a place, and its seq only rises', async () => {
  await using db = await openTestDatabase()
  const { calls, boards } = await openTestCalls(db)
  for (let n = 0; n < 5; n += 1) await calls.issueTicket(n % 2 === 0 ? 'a' : 'c', `t${n}`)
  for (let n = 0; n < 5; n += 1) {
    await calls.command('call-next', `c${(n % 3) + 1}`, `x${n}`)
    await calls.idle()
  }
  for (const board of boards) expect(parse(CallBoard, board)).toMatchObject({ ok: true })
  const seqs = boards.map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
  expect(new Set(seqs.slice(-5)).size).toBe(5)
})

test('a call that nobody answers leaves the board when its time is over', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, board } = await openTestCalls(db)
  await calls.issueTicket('a', 't1')
  await calls.command('call-next', 'c1', 'x1')
  clock.nowMs += CALL_LIFETIME_MS - 1
  await calls.tick()
  const before = await board()
  expect(before.calls).toHaveLength(1)
  clock.nowMs += 1
  await calls.tick()
  const after = await board()
  expect(after.calls).toEqual([])
  expect(after.seq).toBeGreaterThan(before.seq)
})

test('a call that is dealt with at once can still be read, and leaves the board sooner than others', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, board } = await openTestCalls(db)
  await calls.issueTicket('a', 't1')
  await calls.command('call-next', 'c1', 'x1')
  clock.nowMs += 200
  await calls.command('finish', 'c1', 'x2')
  clock.nowMs += CALL_SHOWN_MIN_MS - 201
  await calls.tick()
  expect((await board()).calls).toHaveLength(1)
  clock.nowMs += 1
  await calls.tick()
  expect((await board()).calls).toEqual([])
})

test('a broker that hangs does not hold up a counter', async () => {
  await using db = await openTestDatabase()
  const { calls } = await openTestCalls(db, 1, () => new Promise(() => {}))
  await calls.issueTicket('a', 't1')
  const desk = await calls.command('call-next', 'c1', 'x1')
  expect(desk.current?.ticket.number).toBe('A 001')
})

test('a double tap draws one number; numbers start again the next day and old tickets are gone', async () => {
  await using db = await openTestDatabase()
  const { calls, clock } = await openTestCalls(db)
  const first = await calls.issueTicket('a', 'tap')
  expect(await calls.issueTicket('a', 'tap')).toEqual(first)
  expect((await calls.issueTicket('a', 'other')).number).toBe('A 002')
  expect((await calls.issueTicket('c', 'third')).number).toBe('C 001')
  // 23:59:59 and midnight in Bochum.
  clock.nowMs = Date.UTC(2026, 10, 26, 22, 59, 59)
  await calls.tick()
  expect(await db.selectFrom('ticket').selectAll().execute()).toHaveLength(3)
  clock.nowMs += 1_000
  await calls.tick()
  expect(await db.selectFrom('ticket').selectAll().execute()).toEqual([])
  expect((await calls.issueTicket('a', 'next day')).number).toBe('A 001')
})

test('a clock that is set back over midnight deletes nothing', async () => {
  await using db = await openTestDatabase()
  const { calls, clock } = await openTestCalls(db)
  await calls.issueTicket('a', 't1')
  clock.nowMs -= 24 * 3_600_000
  await calls.tick()
  expect((await calls.command('call-next', 'c1', 'x1')).current?.ticket.number).toBe('A 001')
})

test('a command id that was used for something else is refused, and so is a key of another queue', async () => {
  await using db = await openTestDatabase()
  const { calls } = await openTestCalls(db)
  await calls.issueTicket('a', 't1')
  await calls.command('call-next', 'c1', 'x1')
  await expect(calls.command('call-next', 'c2', 'x1')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(calls.command('finish', 'c1', 'x1')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(calls.issueTicket('c', 't1')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(calls.command('finish', 'nowhere', 'x2')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(calls.issueTicket('nothing', 't2')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('after A 999 comes A 001, unless somebody still waits with it', async () => {
  await using db = await openTestDatabase()
  const { calls } = await openTestCalls(db)
  await calls.issueTicket('a', 'first')
  await db.updateTable('ticket_number').set({ last: 998 }).execute()
  expect((await calls.issueTicket('a', 'x')).number).toBe('A 999')
  expect((await calls.issueTicket('a', 'y')).number).toBe('A 002')
})

test('a counter sees on which screens its call was on glass', async () => {
  await using db = await openTestDatabase()
  const { calls } = await openTestCalls(db)
  const screen = {
    id: 'foyer',
    name: 'Foyer',
    kind: 'monitor',
    widthPx: 1920,
    heightPx: 1080,
    pxPerMm: 1.5,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 1_900,
    place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
    waitingAreaIds: ['area'],
  }
  await db
    .insertInto('screen')
    .values({ id: 'foyer', position: 0, body: JSON.stringify(screen), player_id: 'p' })
    .execute()
  await calls.issueTicket('a', 't1')
  const { current } = await calls.command('call-next', 'c1', 'x1')
  expect(current?.shownOn).toEqual([{ screenId: 'foyer', name: 'Foyer' }])
  await calls.markShown(current?.call.callId ?? '', 'foyer', 42)
  await calls.markShown(current?.call.callId ?? '', 'foyer', 99)
  await calls.markShown('gone', 'foyer', 1)
  expect((await calls.desk('area', 'c1')).current?.shownOn).toEqual([{ screenId: 'foyer', name: 'Foyer', shownAt: 42 }])
})
