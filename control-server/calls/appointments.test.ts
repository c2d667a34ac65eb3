import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import { openTestCalls } from './testing.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

async function openHall() {
  const db = await openTestDatabase()
  const hall = await openTestCalls(db)
  return {
    ...hall,
    book: (code: string, startsAt: number, requestKey = code, queueId = 'a') =>
      hall.calls.appointments.book({ code, startsAt, requestKey, queueId }),
    checkIn: (code: string) => hall.calls.tickets.checkIn(code),
    booked: async () => (await hall.calls.desk('area', 'c1')).booked.map(({ number }) => number),
    keptCount: async () => (await db.selectFrom('appointment').selectAll().execute()).length,
    async [Symbol.asyncDispose]() {
      await hall.calls.boards.idle()
      await db.destroy()
    },
  }
}

test('of today: it has its number at once', async () => {
  await using hall = await openHall()
  const startsAt = hall.clock.nowMs + HOUR_MS
  const appointment = { code: 'BCDF-GHJK', queueId: 'a', queueName: 'A', startsAt, number: 'A 001' }
  expect(await hall.book('BCDF-GHJK', startsAt)).toEqual(appointment)
  expect(await hall.book('BCDF-GHJK', startsAt)).toEqual(appointment)
  expect(await hall.booked()).toEqual(['A 001'])
})

test('of a later day: kept until its day begins, then it has a number, and nothing is kept beside the log', async () => {
  await using hall = await openHall()
  const startsAt = hall.clock.nowMs + DAY_MS + HOUR_MS
  const appointment = { code: 'BCDF-GHJK', queueId: 'a', queueName: 'A', startsAt }
  expect(await hall.book('BCDF-GHJK', startsAt)).toEqual(appointment)
  await hall.calls.tick()
  expect(await hall.booked()).toEqual([])
  await expect(hall.checkIn('BCDF-GHJK')).rejects.toMatchObject({ code: 'CODE_UNKNOWN' })
  hall.clock.nowMs += DAY_MS
  // Several servers of a site do this at the same moment.
  await Promise.all([hall.calls.tick(), hall.calls.tick(), hall.calls.appointments.beginDay()])
  expect(await hall.booked()).toEqual(['A 001'])
  expect(await hall.keptCount()).toBe(0)
  // The answer to the booking was lost, and it is asked again on its day.
  expect(await hall.book('BCDF-GHJK', startsAt)).toEqual({ ...appointment, number: 'A 001' })
  expect(await hall.checkIn('BCDF-GHJK')).toMatchObject({ number: 'A 001', phase: 'waiting' })
})

test('the server draws a code where nobody has one, the same for the same wish', async () => {
  await using hall = await openHall()
  for (const startsAt of [hall.clock.nowMs + HOUR_MS, hall.clock.nowMs + 3 * DAY_MS]) {
    const wish = { requestKey: `key-${startsAt}`, queueId: 'a', startsAt }
    const first = await hall.calls.appointments.book(wish)
    expect(first.code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
    expect(await hall.calls.appointments.book(wish)).toEqual(first)
  }
})

test('a code has one appointment, a key has one, a day is one that will come', async () => {
  await using hall = await openHall()
  const tomorrow = hall.clock.nowMs + DAY_MS
  await hall.book('BCDF-GHJK', tomorrow)
  await expect(hall.book('BCDF-GHJK', tomorrow, 'other')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(hall.book('ZZZZ-ZZZZ', tomorrow, 'BCDF-GHJK')).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(hall.book('BCDF-GHJK', tomorrow + 1)).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(hall.book('KKKK-KKKK', tomorrow, 'k', 'none')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  for (const inMs of [-DAY_MS, 400 * DAY_MS]) {
    await expect(hall.book('KKKK-KKKK', hall.clock.nowMs + inMs)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
  expect(await hall.keptCount()).toBe(1)
})

test('whoever has been sent on to another queue is not cancelled from outside', async () => {
  await using hall = await openHall()
  await hall.book('BBBB-BBBB', hall.clock.nowMs)
  await hall.checkIn('BBBB-BBBB')
  const drawn = await hall.issue('a', 'k1')
  for (const n of [1, 2]) {
    await hall.run('call-next', 'c1', `call-${n}`)
    const action = { kind: 'transfer', queueId: 'c', toCounterId: 'c2' } as const
    await hall.calls.command('c1', { commandId: `on-${n}`, action })
  }
  await hall.calls.appointments.cancel('BBBB-BBBB')
  await hall.calls.tickets.withdraw('k1')
  const { waiting } = await hall.calls.desk('area', 'c2')
  expect(waiting.map(({ ticket }) => ticket.number)).toEqual(['A 001', drawn.number])
})

test('cancelled: of a later day, of today, checked in; not once it has been called', async () => {
  await using hall = await openHall()
  const soon = hall.clock.nowMs + 60_000
  await hall.book('BBBB-BBBB', hall.clock.nowMs + DAY_MS)
  await hall.book('CCCC-CCCC', soon)
  await hall.book('DDDD-DDDD', soon)
  await hall.book('FFFF-FFFF', soon)
  await hall.checkIn('DDDD-DDDD')
  for (const code of ['BBBB-BBBB', 'CCCC-CCCC', 'DDDD-DDDD', 'GGGG-GGGG']) await hall.calls.appointments.cancel(code)
  expect(await hall.keptCount()).toBe(0)
  expect(await hall.booked()).toEqual(['A 003'])
  await hall.checkIn('FFFF-FFFF')
  await hall.run('call-next', 'c1', 'x1')
  await hall.calls.appointments.cancel('FFFF-FFFF')
  expect((await hall.calls.desk('area', 'c1')).current?.ticket.number).toBe('A 003')
})

test('a day that nobody saw is over; numbers that run short are waited for', async () => {
  await using hall = await openHall()
  await hall.calls.saveQueue('c', { letter: 'C', numbers: { first: 1, last: 1 }, seen: { letter: 'C' } })
  await hall.book('BBBB-BBBB', hall.clock.nowMs + DAY_MS)
  await hall.book('CCCC-CCCC', hall.clock.nowMs + 3 * DAY_MS, 'c', 'c')
  await hall.book('DDDD-DDDD', hall.clock.nowMs + 3 * DAY_MS, 'd', 'c')
  hall.clock.nowMs += 3 * DAY_MS
  await hall.calls.tick()
  expect(await hall.booked()).toEqual(['C 001'])
  expect(await hall.keptCount()).toBe(1)
  await hall.calls.appointments.cancel('CCCC-CCCC')
  await hall.calls.tick()
  await expect(hall.checkIn('DDDD-DDDD')).resolves.toMatchObject({ number: 'C 001' })
  expect(await hall.keptCount()).toBe(0)
})

test('whatever is sent however often: each appointment has one number on its day', async () => {
  const wish = fc.record({ n: fc.integer({ min: 0, max: 5 }), copies: fc.integer({ min: 1, max: 3 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 8 }), async (wishes) => {
      await using hall = await openHall()
      const tomorrow = hall.clock.nowMs + DAY_MS
      const code = (n: number) => `BCDF-${'GHJKLM'[n] ?? 'X'}GGG`
      const send = ({ n, copies }: (typeof wishes)[number]) =>
        Promise.all(Array.from({ length: copies }, () => hall.book(code(n), tomorrow + n)))
      await Promise.all(wishes.map(send))
      hall.clock.nowMs = tomorrow
      await Promise.all(wishes.map(send))
      await hall.calls.tick()
      const kinds = new Set(wishes.map(({ n }) => n)).size
      expect(new Set(await hall.booked()).size).toBe(kinds)
      expect(await hall.booked()).toHaveLength(kinds)
    }),
    { numRuns: 25 },
  )
})
