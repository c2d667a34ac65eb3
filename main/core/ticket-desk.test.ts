import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DrawnTicket } from '#schema/stele-ticket'
import type { PrintOutcome, TicketPrinter } from '../printing/ticket-printer.ts'
import { ServerClient } from './server-client.ts'
import { silent } from './test-folder.ts'
import { TicketDesk } from './ticket-desk.ts'
import { createTicketRoutes } from './ticket-routes.ts'
import { until } from './until.ts'

const ticket: DrawnTicket = {
  ticketId: 't1',
  number: 'A 001',
  queueName: 'Ausweise',
  areaId: 'area',
  areaName: 'Bürgerbüro',
  aheadCount: 0,
  phoneUrl: 'https://lotse.example/n/0123456789abcdefghijkl',
  issuedAt: 1,
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const json =
  (body: unknown, status = 200): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const hangUp: Answer = (request) => void request.socket.destroy()

let asked: string[]
let answer: Answer
let outcomes: PrintOutcome[]
let printedCount: number
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url} ${request.headers.authorization}`)
  answer(request, response)
})
let desk: TicketDesk

const printer: TicketPrinter = {
  print: async () => {
    printedCount += 1
    return outcomes.shift() ?? { kind: 'printed' }
  },
  look: async () => undefined,
}

beforeEach(async () => {
  asked = []
  outcomes = []
  printedCount = 0
  answer = json({ kind: 'drawn', ticket })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  desk = new TicketDesk({
    client: new ServerClient({ baseUrl: `http://127.0.0.1:${port}`, fetch, onAnswer: () => undefined }),
    secret: 's'.repeat(20),
    log: silent,
    print: 'device',
    printer,
    site: () => ({ siteName: 'Rathaus', timeZone: 'Europe/Berlin' }),
  })
})
afterEach(async () => {
  await desk.stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const wish = { requestKey: 'tap', queueId: 'a' }
const path = '/player/v1/screens/stele'

test('hands a wish on as it is, once, with the secret of the player', async () => {
  expect(await desk.draw('stele', wish)).toEqual({ kind: 'drawn', ticket })
  expect(await desk.checkIn('stele', { code: 'BCDF-GHJK' })).toEqual({ kind: 'drawn', ticket })
  answer = json({ queues: [] })
  expect(await desk.offer('stele')).toEqual({ kind: 'offer', queues: [], print: 'device' })
  expect(asked).toEqual([
    `POST ${path}/tickets Bearer ${'s'.repeat(20)}`,
    `POST ${path}/check-ins Bearer ${'s'.repeat(20)}`,
    `GET ${path}/ticket-offer Bearer ${'s'.repeat(20)}`,
  ])
})

test.each([
  ['hangs up', hangUp],
  ['is in trouble', json({ code: 'INTERNAL', message: '' }, 500)],
  ['refuses', json({ code: 'BAD_REQUEST', message: '' }, 400)],
  ['says something unknown', json({ kind: 'drawn', ticket: { number: 'I 1' } })],
])('a server that %s is not to be reached, and is not asked again by itself', async (_what, broken) => {
  answer = broken
  expect(await desk.draw('stele', wish)).toEqual({ kind: 'unreachable' })
  expect(asked).toHaveLength(1)
})

test('a wish is given up after it has been answered, and until the server has heard it', async () => {
  let release: () => void = () => undefined
  const gate = new Promise<void>((resolve) => (release = resolve))
  answer = (request, response) => void gate.then(() => json({ kind: 'drawn', ticket })(request, response))
  const drawing = desk.draw('stele', wish)
  desk.giveUp('stele', 'tap')
  await until(() => asked.length === 1)
  answer = (_request, response) => void response.writeHead(204).end()
  release()
  await drawing
  await until(() => asked.length === 2)
  expect(asked[1]).toMatch(/^DELETE .*\/tickets\/tap /)
})

test('a job is printed once, however often and however quickly it is sent', async () => {
  const job = { jobId: 't1-1', ticket }
  const answers = await Promise.all([desk.print(job), desk.print(job)])
  expect([...answers, await desk.print(job)]).toEqual([{ kind: 'printed' }, { kind: 'printed' }, { kind: 'printed' }])
  expect(printedCount).toBe(1)
  outcomes = [{ kind: 'failed', problem: 'paper-out' }]
  expect(await desk.print({ ...job, jobId: 't1-2' })).toEqual({ kind: 'failed' })
  expect(await desk.print({ ...job, jobId: 't1-2' })).toEqual({ kind: 'failed' })
  expect(printedCount).toBe(2)
})

test('pages reach it by the local API, with checked bodies only', async () => {
  let tickets: TicketDesk | undefined = desk
  const api = createTicketRoutes({ tickets: () => tickets })
  const send = async (method: string, at: string, body?: unknown) =>
    api.request(`/screens/${at}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  expect(await (await send('POST', 'stele/tickets', wish)).json()).toEqual({ kind: 'drawn', ticket })
  expect(await (await send('POST', 'stele/prints', { jobId: 'x', ticket })).json()).toEqual({ kind: 'printed' })
  const bad = [
    send('POST', 'stele/tickets', { ...wish, requestKey: '../x' }),
    send('POST', 'stele/check-ins', { code: 'AAAA-AAAA' }),
    send('POST', 'stele/prints', { jobId: 'x', ticket: { ...ticket, number: '\u001b@' } }),
  ]
  expect((await Promise.all(bad)).map(({ status }) => status)).toEqual([400, 400, 400])
  expect((await send('GET', 'a%2Fb/ticket-offer')).status).toBe(404)
  expect((await send('POST', 'stele/tickets', { ...wish, x: 'y'.repeat(9_000) })).status).toBe(413)
  tickets = undefined
  expect(await (await send('GET', 'stele/ticket-offer')).json()).toEqual({ kind: 'unreachable' })
  expect(await (await send('POST', 'stele/prints', { jobId: 'x', ticket })).json()).toEqual({ kind: 'failed' })
})
