import { expect, test } from 'vitest'
import Type from 'typebox'
import { parse, parseJson } from '#schema/parse'
import { Appointment } from '#schema/service-api'
import { DrawnTicket } from '#schema/stele-ticket'
import { openTestCalls } from '../calls/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { requireService } from './require-service.ts'
import { serviceAppointmentRoutes, serviceTicketRoutes } from './service-routes.ts'
import { createServiceTokens } from './service-tokens.ts'

const Description = Type.Object({
  paths: Type.Record(
    Type.String(),
    Type.Record(Type.String(), Type.Object({ security: Type.Array(Type.Unknown()), summary: Type.String() })),
  ),
})

async function openApp() {
  const db = await openTestDatabase()
  const hall = await openTestCalls(db)
  const tokens = createServiceTokens(db, () => hall.clock.nowMs)
  const app = await createTestApp()
  app.addHook('onRequest', requireService(tokens))
  const deps = { calls: hall.calls, publicUrl: () => 'https://lotse.example' }
  await app.register(serviceTicketRoutes, deps)
  await app.register(serviceAppointmentRoutes, deps)
  return {
    ...hall,
    db,
    tokens,
    app,
    as: (token: string) => (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, key?: string) =>
      app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}`, ...(key !== undefined && { 'idempotency-key': key }) },
        ...(payload && { payload }),
      }),
    async [Symbol.asyncDispose]() {
      await app.close()
      await hall.calls.boards.idle()
      await db.destroy()
    },
  }
}

test('a kiosk draws a number, once for each key, apart from the keys of others', async () => {
  await using hall = await openApp()
  const kiosk = hall.as((await hall.tokens.create('Kiosk')).token)
  const other = hall.as((await hall.tokens.create('Anderer Kiosk')).token)
  expect((await kiosk('GET', '/queues')).json()).toMatchObject([{ queueId: 'a', waitingCount: 0 }, { queueId: 'c' }])
  const first = await kiosk('POST', '/tickets', { queueId: 'a' }, '1')
  expect(parse(DrawnTicket, first.json())).toMatchObject({ ok: true, value: { number: 'A 001', aheadCount: 0 } })
  expect((await kiosk('POST', '/tickets', { queueId: 'a' }, '1')).json()).toEqual(first.json())
  expect((await other('POST', '/tickets', { queueId: 'a' }, '1')).json()).toMatchObject({ number: 'A 002' })
  expect((await kiosk('POST', '/tickets', { queueId: 'c' }, '1')).json()).toMatchObject({ code: 'CONFLICT' })
  expect((await kiosk('POST', '/tickets', { queueId: 'a' })).json()).toMatchObject({ code: 'BAD_REQUEST' })
})

test('appointment software books, moves, cancels, and says who has come', async () => {
  await using hall = await openApp()
  const software = hall.as((await hall.tokens.create('Termine')).token)
  const startsAt = hall.clock.nowMs + 60_000
  const booked = await software('POST', '/appointments', { queueId: 'a', startsAt }, 'b1')
  const appointment = parse(Appointment, booked.json())
  if (!appointment.ok) throw new Error(appointment.error.join())
  const { code } = appointment.value
  expect((await software('POST', '/check-ins', { code })).json()).toMatchObject({ number: 'A 001', startsAt })
  const later = { queueId: 'a', startsAt: startsAt + 5 * 86_400_000, code: 'BCDF-GHJK' }
  expect((await software('POST', '/appointments', later, 'b2')).json()).toEqual({ ...later, queueName: 'A' })
  expect((await software('POST', '/check-ins', { code: 'BCDF-GHJK' })).json()).toMatchObject({ code: 'CODE_UNKNOWN' })
  expect((await software('DELETE', '/appointments/BCDF-GHJK')).statusCode).toBe(204)
  expect((await software('DELETE', '/appointments/BCDF-GHJK')).statusCode).toBe(204)
  expect(await hall.db.selectFrom('appointment').selectAll().execute()).toEqual([])
})

test('without a token, with a wrong one or a revoked one there is nothing', async () => {
  await using hall = await openApp()
  const { token, info } = await hall.tokens.create('Kiosk')
  expect((await hall.as(token)('GET', '/queues')).statusCode).toBe(200)
  expect(await hall.tokens.list()).toEqual([{ ...info, lastUsedAt: hall.clock.nowMs }])
  await expect(hall.tokens.create('Kiosk')).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await hall.tokens.revoke(info.id)).toBe(true)
  expect(await hall.tokens.revoke(info.id)).toBe(false)
  for (const wrong of [token, 'x'.repeat(43), '']) {
    const answer = await hall.as(wrong)('POST', '/tickets', { queueId: 'a' }, '1')
    expect([answer.statusCode, answer.json()]).toMatchObject([401, { code: 'TOKEN_UNKNOWN' }])
  }
  expect((await hall.app.inject({ url: '/queues' })).statusCode).toBe(401)
})

test('the token itself is nowhere in the database', async () => {
  await using hall = await openApp()
  const { token } = await hall.tokens.create('Kiosk')
  const rows = await hall.db.selectFrom('service_token').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('every route is described, with the lock that it has', async () => {
  await using hall = await openApp()
  const bearer = { authorization: `Bearer ${(await hall.tokens.create('Leser')).token}` }
  const description = parseJson(Description, (await hall.app.inject({ url: '/openapi.json', headers: bearer })).body)
  if (!description.ok) throw new Error(description.error.join())
  const { paths } = description.value
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, route]) => [`${method} ${path}`, route] as const),
  )
  expect(routes.map(([name]) => name).toSorted((x, y) => x.localeCompare(y))).toEqual([
    'delete /appointments/{code}',
    'get /queues',
    'post /appointments',
    'post /check-ins',
    'post /tickets',
  ])
  for (const [name, { security, summary }] of routes) {
    expect(security, name).toEqual([{ service: [] }])
    expect(summary, name).not.toBe('')
  }
})
