import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEvent } from '#player/tickets/apply-event'
import { emptyHall, isOpen } from '#player/tickets/hall'
import { parseJson } from '#schema/parse'
import type { Screen } from '#schema/screen'
import { TicketAnswer, TicketOffer } from '#schema/stele-ticket'
import type { TicketEventBody } from '#schema/ticket-event'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { steleTicketRoutes } from './stele-ticket-routes.ts'
import { openTestCalls } from './testing.ts'

const stele: Screen = {
  id: 'stele',
  name: 'Stele im Foyer',
  kind: 'stele',
  widthPx: 1080,
  heightPx: 1920,
  pxPerMm: 2.71,
  readingDistanceMm: 600,
  lowerEdgeMm: 800,
  place: { buildingId: 'b', levelId: 'e0', point: [0, 0], readerHeadingDeg: 0 },
  waitingAreaIds: [],
  ticketAreaIds: ['area'],
}

/** A stele that gives out numbers of `area`, and one that gives out none, both of player `p1`; one of player `p2`. */
async function openHall() {
  const db = await openTestDatabase()
  const hall = await openTestCalls(db)
  const player = { host_name: 'pc', paired_at: 1, mosquitto_hash: null, bytes_per_sec_max: null }
  for (const id of ['p1', 'p2']) {
    await db
      .insertInto('player')
      .values({ ...player, id, name: id, secret_sha256: id })
      .execute()
  }
  const { ticketAreaIds: _none, ...plain } = stele
  for (const [position, [screen, playerId]] of [
    [stele, 'p1'] as const,
    [{ ...plain, id: 'plain' }, 'p1'] as const,
    [{ ...stele, id: 'other' }, 'p2'] as const,
  ].entries()) {
    await db
      .insertInto('screen')
      .values({ id: screen.id, position, body: JSON.stringify(screen), player_id: playerId })
      .execute()
  }
  const app = await createTestApp()
  app.addHook('onRequest', async (request) => void (request.playerId = 'p1'))
  await app.register(steleTicketRoutes, { calls: hall.calls, publicUrl: () => 'https://lotse.example' })
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) =>
    app.inject({ method, url: `/screens/${path}`, ...(payload && { payload }) })
  return {
    ...hall,
    ask,
    draw: async (requestKey: string, queueId = 'a', screenId = 'stele') =>
      read(TicketAnswer, await ask('POST', `${screenId}/tickets`, { requestKey, queueId })),
    /** By the log alone. */
    openNumbers: async () => {
      const folded = emptyHall()
      for (const row of await db.selectFrom('ticket_event').selectAll().orderBy('seq').execute()) {
        const { seq, at, day } = row
        applyEvent(folded, { seq, at, day, body: JSON.parse(row.body) as TicketEventBody })
      }
      return [...folded.tickets.values()]
        .filter(isOpen)
        .map(({ number }) => number)
        .toSorted()
    },
    async [Symbol.asyncDispose]() {
      await app.close()
      await hall.calls.boards.idle()
      await db.destroy()
    },
  }
}

function read<S extends typeof TicketAnswer | typeof TicketOffer>(
  schema: S,
  answer: { statusCode: number; body: string },
) {
  expect(answer.statusCode).toBe(200)
  const parsed = parseJson(schema, answer.body)
  if (!parsed.ok) throw new Error(parsed.error.join('; '))
  return parsed.value
}

test('a stele offers the errands of its areas, with how many wait', async () => {
  await using hall = await openHall()
  await hall.issue('c', 'r1')
  expect(read(TicketOffer, await hall.ask('GET', 'stele/ticket-offer'))).toEqual({
    queues: [
      { queueId: 'a', name: 'A', areaId: 'area', areaName: 'Bürgerbüro', waitingCount: 0 },
      { queueId: 'c', name: 'C', areaId: 'area', areaName: 'Bürgerbüro', waitingCount: 1 },
    ],
  })
  expect(read(TicketOffer, await hall.ask('GET', 'plain/ticket-offer'))).toEqual({ queues: [] })
})

test('a number with everything that a visitor takes along, and no name', async () => {
  await using hall = await openHall()
  await hall.issue('c', 'r1')
  const answer = await hall.draw('tap')
  expect(answer).toEqual({
    kind: 'drawn',
    ticket: {
      ticketId: expect.any(String),
      number: 'A 001',
      queueName: 'A',
      areaId: 'area',
      areaName: 'Bürgerbüro',
      aheadCount: 1,
      phoneUrl: expect.stringMatching(/^https:\/\/lotse\.example\/n\/[\w-]{22}$/),
      issuedAt: hall.clock.nowMs,
    },
  })
})

test('a stele gives out nothing that it does not offer, and nothing for the steles of others', async () => {
  await using hall = await openHall()
  const refused = { kind: 'refused', why: 'not-offered' }
  expect(await hall.draw('tap', 'a', 'plain')).toEqual(refused)
  expect(await hall.draw('tap', 'unknown')).toEqual(refused)
  for (const [method, path] of [
    ['GET', 'other/ticket-offer'],
    ['DELETE', 'other/tickets/tap'],
  ] as const) {
    expect((await hall.ask(method, path)).json()).toMatchObject({ code: 'NOT_FOUND' })
  }
  const foreign = await hall.ask('POST', 'other/tickets', { requestKey: 'tap', queueId: 'a' })
  expect(foreign.json()).toMatchObject({ code: 'NOT_FOUND' })
  expect(await hall.openNumbers()).toEqual([])
})

test('a code checks in once, and says so each time; an unknown one is refused kindly', async () => {
  await using hall = await openHall()
  const startsAt = hall.clock.nowMs + 600_000
  const code = 'BCDF-GHJK'
  await hall.calls.tickets.book({ queueId: 'a', requestKey: 'b1', startsAt, code })
  const checkIn = async (said: string) => read(TicketAnswer, await hall.ask('POST', 'stele/check-ins', { code: said }))
  const first = await checkIn(code)
  expect(first).toMatchObject({ kind: 'drawn', ticket: { number: 'A 001', startsAt } })
  expect(await checkIn(code)).toEqual(first)
  expect(await checkIn('ZZZZ-ZZZZ')).toEqual({ kind: 'refused', why: 'code-unknown' })
  expect((await hall.ask('POST', 'stele/check-ins', { code: 'AEIO-UAEI' })).statusCode).toBe(400)
})

test('keys of steles and of counters are apart', async () => {
  await using hall = await openHall()
  const atCounter = await hall.issue('a', 'same')
  const atStele = await hall.draw('same')
  expect(atStele).toMatchObject({ ticket: { number: 'A 002' } })
  expect(atCounter.number).toBe('A 001')
})

test('when every number is held by somebody, it says so', async () => {
  await using hall = await openHall()
  await hall.calls.saveQueue('a', { letter: 'A', numbers: { first: 1, last: 2 }, seen: { letter: 'A' } })
  await hall.draw('1')
  await hall.draw('2')
  expect(await hall.draw('3')).toEqual({ kind: 'refused', why: 'used-up' })
  expect(await hall.draw('2')).toMatchObject({ ticket: { number: 'A 002' } })
})

describe('a number that nobody has seen is taken back', () => {
  test('and the wish for it is over', async () => {
    await using hall = await openHall()
    await hall.draw('lost')
    expect((await hall.ask('DELETE', 'stele/tickets/lost')).statusCode).toBe(204)
    expect(await hall.openNumbers()).toEqual([])
    expect(await hall.draw('lost')).toEqual({ kind: 'refused', why: 'not-offered' })
    expect((await hall.ask('DELETE', 'stele/tickets/lost')).statusCode).toBe(204)
    expect((await hall.ask('DELETE', 'stele/tickets/never')).statusCode).toBe(204)
  })

  test('but not once it has been called', async () => {
    await using hall = await openHall()
    await hall.draw('seen')
    await hall.run('call-next', 'c1', 'x1')
    await hall.ask('DELETE', 'stele/tickets/seen')
    expect((await hall.calls.desk('area', 'c1')).current?.ticket.number).toBe('A 001')
  })
})

/**
 * One visitor at a stele: how often the wish is sent, together or one after the other, of how many answers the page
 * hears, and whether the visitor waits for one.
 */
const visit = fc.record({
  sends: fc.array(fc.record({ copies: fc.integer({ min: 1, max: 5 }), isHeard: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  givesUp: fc.boolean(),
})

test('10,000 double taps, reloads and lost answers: no number twice, and none that nobody holds', async () => {
  await using hall = await openHall()
  const visits = fc.sample(visit, { numRuns: 1_500, seed: 668 })
  const held: string[] = []
  let requestCount = 0
  const play = async ({ sends, givesUp }: (typeof visits)[number], index: number): Promise<void> => {
    const key = `visit-${index}`
    const seen = new Set<string>()
    for (const { copies, isHeard } of sends) {
      requestCount += copies
      const answers = await Promise.all(Array.from({ length: copies }, () => hall.draw(key, index % 2 ? 'a' : 'c')))
      for (const answer of answers) if (isHeard && answer.kind === 'drawn') seen.add(answer.ticket.number)
    }
    expect(seen.size).toBeLessThanOrEqual(1)
    if (seen.size === 1) return void held.push(...seen)
    if (givesUp) return void (await hall.ask('DELETE', `stele/tickets/${key}`))
    const answer = await hall.draw(key, index % 2 ? 'a' : 'c')
    if (answer.kind !== 'drawn') throw new Error('no number')
    held.push(answer.ticket.number)
  }
  const waves = Array.from({ length: visits.length / 10 }, (_, wave) => visits.slice(wave * 10, wave * 10 + 10))
  for (const [wave, together] of waves.entries()) {
    await Promise.all(together.map((one, index) => play(one, wave * 10 + index)))
  }
  expect(requestCount).toBeGreaterThan(10_000)
  expect(new Set(held).size).toBe(held.length)
  expect(await hall.openNumbers()).toEqual(held.toSorted())
}, 240_000)
