import { expect, test } from 'vitest'
import { CallBoard } from '#schema/call-board'
import { ErrorBody } from '#schema/errors'
import { parse, parseJson } from '#schema/parse'
import { Desk, StaffArea, Ticket } from '#schema/staff-calls'
import Type, { type Static, type TSchema } from 'typebox'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { boardRoutes, callRoutes, ticketRoutes } from './call-routes.ts'
import { openTestCalls } from './testing.ts'

async function openApp() {
  const db = await openTestDatabase()
  const { calls } = await openTestCalls(db)
  const app = await createTestApp()
  await app.register(callRoutes, { calls })
  await app.register(ticketRoutes, { calls })
  await app.register(boardRoutes, { calls, prefix: '/player' })
  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url, payload, headers })
  return {
    post,
    get: (url: string) => app.inject({ method: 'GET', url }),
    async [Symbol.asyncDispose]() {
      await app.close()
      await calls.boards.idle()
      await db.destroy()
    },
  }
}

function read<S extends TSchema>(schema: S, answer: { statusCode: number; body: string }): Static<S> {
  expect(answer.statusCode).toBe(200)
  const parsed = parseJson(schema, answer.body)
  if (!parsed.ok) throw new Error(parsed.error.join('; '))
  return parsed.value
}

const command = (commandId: string, kind: string) => ({ commandId, action: { kind } })
const draw = { 'idempotency-key': 'tap-1' }

test('a number from the button to the board', async () => {
  await using app = await openApp()
  const areas = read(Type.Array(StaffArea), await app.get('/areas'))
  expect(areas[0]?.queues.map(({ letter }) => letter)).toEqual(['A', 'C'])
  const ticket = read(Ticket, await app.post('/areas/area/tickets', { queueId: 'a' }, draw))
  expect(read(Ticket, await app.post('/areas/area/tickets', { queueId: 'a' }, draw))).toEqual(ticket)
  const desk = read(Desk, await app.get('/areas/area/desk?counter=c1'))
  expect(desk.waiting).toEqual([{ ticket, why: 'am längsten da' }])
  const called = read(Desk, await app.post('/counters/c1/commands', command('x1', 'call-next')))
  expect(called.current?.ticket).toEqual({ ...ticket, phase: 'called', attempts: 1 })
  expect(read(Desk, await app.post('/counters/c1/commands', command('x1', 'call-next')))).toEqual(called)
  expect(read(Desk, await app.post('/counters/c1/commands', command('x2', 'recall'))).current?.call.attempt).toBe(2)
  const board = await app.get('/player/boards/area')
  expect(board.headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(read(CallBoard, board).calls).toMatchObject([{ ticket: 'A 001', counterLabel: '1', attempt: 2 }])
  expect(read(Desk, await app.post('/counters/c1/commands', command('x3', 'finish'))).current).toBeUndefined()
})

test.each([
  ['/areas/area/tickets', { queueId: 'a' }, {}, 400, 'BAD_REQUEST'],
  ['/areas/area/tickets', { queueId: 'x' }, draw, 404, 'NOT_FOUND'],
  ['/areas/other/tickets', { queueId: 'a' }, draw, 404, 'NOT_FOUND'],
  ['/counters/c1/commands', command('x1', 'call-next'), {}, 409, 'QUEUE_EMPTY'],
  ['/counters/c1/commands', command('x1', 'recall'), {}, 409, 'COUNTER_FREE'],
  ['/counters/c1/commands', command('x1', 'finish'), {}, 409, 'COUNTER_FREE'],
  ['/counters/c99/commands', command('x1', 'finish'), {}, 404, 'NOT_FOUND'],
  ['/counters/c1/commands', {}, {}, 400, 'BAD_REQUEST'],
  ['/counters/c1/commands', command('../x', 'finish'), {}, 400, 'BAD_REQUEST'],
])('POST %s with %j and %j is %i %s', async (url, payload, headers, status, code) => {
  await using app = await openApp()
  const answer = await app.post(url, payload, headers)
  expect(answer.statusCode).toBe(status)
  expect(parse(ErrorBody, answer.json())).toMatchObject({ ok: true, value: { code } })
})

test.each(['/player/boards/other', '/areas/area/desk?counter=c99', '/areas/other/desk?counter=c1'])(
  'GET %s is not there',
  async (url) => {
    await using app = await openApp()
    expect((await app.get(url)).json()).toMatchObject({ code: 'NOT_FOUND' })
  },
)
