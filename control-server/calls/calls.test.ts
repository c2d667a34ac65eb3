import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { CallBoard } from '#schema/call-board'
import { TicketEventBody } from '#schema/ticket-event'
import { stored } from '../content/read-content.ts'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { CALL_LIFETIME_MS, CALL_SHOWN_MS_MIN } from '#player/tickets/call-times'
import { openTestCalls } from './testing.ts'

test('fifty counters that call at the same time never get the same ticket, and nobody is skipped', async () => {
  const scenario = fc.record({
    ticketCount: fc.integer({ min: 0, max: 60 }),
    callers: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 120 }),
  })
  await fc.assert(
    fc.asyncProperty(scenario, async ({ ticketCount, callers }) => {
      await using db = await openTestDatabase()
      const { issue, run } = await openTestCalls(db, 50)
      for (let n = 0; n < ticketCount; n += 1) await issue('a', `t${n}`)
      const results = await Promise.allSettled(
        callers.map((counter, index) => run('call-next', `c${counter}`, `cmd${index}`)),
      )
      const drawn = new Map(
        (await logOf(db)).flatMap((body) => (body.kind === 'issued' ? [[body.ticketId, body.number]] : [])),
      )
      const called = (await logOf(db)).filter((body) => body.kind === 'called')
      const numbers = called.map(({ ticketId }) => drawn.get(ticketId) ?? 'never drawn')
      expect(new Set(numbers).size).toBe(numbers.length)
      const expected = Math.min(ticketCount, callers.length)
      expect(numbers.toSorted((a, b) => a.localeCompare(b))).toEqual(
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
      const logAfter = async (copies: (n: number) => number) => {
        await using db = await openTestDatabase()
        const { issue, run } = await openTestCalls(db)
        for (let n = 0; n < 6; n += 1) await issue('a', `t${n}`)
        for (const [index, { kind, counter, copies: wanted }] of list.entries()) {
          for (let copy = 0; copy < copies(wanted); copy += 1) {
            await run(kind, `c${counter}`, `cmd${index}`).catch(() => undefined)
          }
        }
        return (await logOf(db)).map((body) => [body.kind, 'counterId' in body ? body.counterId : undefined])
      }
      expect(await logAfter((wanted) => wanted)).toEqual(await logAfter(() => 1))
    }),
    { numRuns: 25 },
  )
})

test('calling the next one finishes the one before, and an empty queue changes nothing', async () => {
  await using db = await openTestDatabase()
  const { calls, issue, run } = await openTestCalls(db)
  await issue('a', 't1')
  await issue('a', 't2')
  expect((await run('call-next', 'c1', 'x1')).current?.ticket.number).toBe('A 001')
  expect((await run('call-next', 'c1', 'x2')).current?.ticket.number).toBe('A 002')
  await expect(run('call-next', 'c1', 'x3')).rejects.toMatchObject({ code: 'QUEUE_EMPTY' })
  await issue('a', 't3')
  await expect(run('call-next', 'c1', 'x3')).rejects.toMatchObject({ code: 'QUEUE_EMPTY' })
  expect((await calls.desk('area', 'c1')).current?.ticket.number).toBe('A 002')
})

test('a recall is a new call with the next attempt, and takes the place of the old one on the board', async () => {
  await using db = await openTestDatabase()
  const { calls, boards, issue, run } = await openTestCalls(db)
  await issue('a', 't1')
  const first = await run('call-next', 'c1', 'x1')
  const second = await run('recall', 'c1', 'x2')
  expect(second.current?.call.attempt).toBe(2)
  expect(second.current?.call.callId).not.toBe(first.current?.call.callId)
  await calls.boards.idle()
  expect(boards.at(-1)?.calls.map(({ attempt }) => attempt)).toEqual([2])
  await expect(run('recall', 'c2', 'x3')).rejects.toMatchObject({ code: 'COUNTER_FREE' })
})

test('every board fits its schema, carries no more than a number and a place, and its seq only rises', async () => {
  await using db = await openTestDatabase()
  const { calls, boards, issue, run } = await openTestCalls(db)
  for (let n = 0; n < 5; n += 1) await issue(n % 2 === 0 ? 'a' : 'c', `t${n}`)
  for (let n = 0; n < 5; n += 1) {
    await run('call-next', `c${(n % 3) + 1}`, `x${n}`)
    await calls.boards.idle()
  }
  for (const board of boards) expect(parse(CallBoard, board)).toMatchObject({ ok: true })
  const seqs = boards.map(({ seq }) => seq)
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b))
  expect(new Set(seqs.slice(-5)).size).toBe(5)
})

test('a call that nobody answers leaves the board when its time is over', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, board, issue, run } = await openTestCalls(db)
  await issue('a', 't1')
  await run('call-next', 'c1', 'x1')
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
  const { calls, clock, board, issue, run } = await openTestCalls(db)
  await issue('a', 't1')
  await run('call-next', 'c1', 'x1')
  clock.nowMs += 200
  await run('finish', 'c1', 'x2')
  clock.nowMs += CALL_SHOWN_MS_MIN - 201
  await calls.tick()
  expect((await board()).calls).toHaveLength(1)
  clock.nowMs += 1
  await calls.tick()
  expect((await board()).calls).toEqual([])
})

test('a broker that hangs does not hold up a counter', async () => {
  await using db = await openTestDatabase()
  const { issue, run } = await openTestCalls(db, 1, () => new Promise(() => {}))
  await issue('a', 't1')
  const desk = await run('call-next', 'c1', 'x1')
  expect(desk.current?.ticket.number).toBe('A 001')
})

test('a double tap draws one number; numbers start again the next day and old tickets are gone', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, issue } = await openTestCalls(db)
  const first = await issue('a', 'tap')
  expect(await issue('a', 'tap')).toEqual(first)
  expect((await issue('a', 'other')).number).toBe('A 002')
  expect((await issue('c', 'third')).number).toBe('C 001')
  // 23:59:59 and midnight in Bochum.
  clock.nowMs = Date.UTC(2026, 10, 26, 22, 59, 59)
  await calls.tick()
  expect((await logOf(db)).filter(({ kind }) => kind === 'issued')).toHaveLength(3)
  clock.nowMs += 1_000
  await calls.tick()
  expect(await logOf(db)).toEqual([{ kind: 'day-closed' }])
  expect((await issue('a', 'next-day')).number).toBe('A 001')
})

test('a clock that is set back over midnight deletes nothing', async () => {
  await using db = await openTestDatabase()
  const { calls, clock, issue, run } = await openTestCalls(db)
  await issue('a', 't1')
  clock.nowMs -= 24 * 3_600_000
  await calls.tick()
  expect((await run('call-next', 'c1', 'x1')).current?.ticket.number).toBe('A 001')
})

test('a command id that was used for something else is refused, and so is a key of another queue', async () => {
  await using db = await openTestDatabase()
  const { calls, issue, run } = await openTestCalls(db)
  await issue('a', 't1')
  await run('call-next', 'c1', 'x1')
  await expect(run('call-next', 'c2', 'x1')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(run('finish', 'c1', 'x1')).rejects.toMatchObject({ code: 'CONFLICT' })
  const other = { commandId: 'x1', action: { kind: 'call-next', currentId: 'somebody' } } as const
  await expect(calls.command('c1', other)).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(issue('c', 't1')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(run('finish', 'nowhere', 'x2')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(issue('nothing', 't2')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a counter sees on which screens its call was on glass, and where it was heard', async () => {
  await using db = await openTestDatabase()
  const { calls, screens, issue, run } = await openTestCalls(db)
  screens.push({ screenId: 'foyer', name: 'Foyer', waitingAreaIds: ['area'], speaks: true })
  screens.push({ screenId: 'elsewhere', name: 'Woanders', waitingAreaIds: ['other'], speaks: false })
  await issue('a', 't1')
  const desk = await run('call-next', 'c1', 'x1')
  expect(desk.screens).toEqual([{ screenId: 'foyer', name: 'Foyer', speaks: true }])
  const callId = desk.current?.call.callId ?? ''
  await calls.markShown({ callId, screenId: 'foyer', at: 42 })
  await calls.markShown({ callId, screenId: 'foyer', at: 99 })
  await calls.markSpoken({ callId, screenId: 'foyer', at: 44 })
  await calls.markShown({ callId: 'gone', screenId: 'foyer', at: 1 })
  expect((await calls.desk('area', 'c1')).screens).toMatchObject([{ shownAt: 42, spokenAt: 44 }])
})

async function logOf(db: Db): Promise<TicketEventBody[]> {
  const rows = await db.selectFrom('ticket_event').select('body').orderBy('seq').execute()
  return rows.map(({ body }) => stored(TicketEventBody, body))
}
