import { afterEach, beforeEach, expect, test } from 'vitest'
import { fail, ok, type Result } from '#schema/result'
import { MISSED_QUERIES_A_DAY_MAX } from '#schema/missed-queries'
import { MissedQueryDesk } from './missed-query-desk.ts'
import { createMissedQueryRoutes } from './missed-query-routes.ts'
import type { RequestOptions, ServerFailure } from './server-client.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'
import { until } from './until.ts'

const MORNING = Date.UTC(2026, 10, 28, 9)
const DAY_MS = 86_400_000

let folder: ReturnType<typeof testFolder>
let store: Store
let nowMs: number
let zone: string | undefined
let told: unknown[]
let failure: ServerFailure | undefined
let desk: MissedQueryDesk
let stopping: AbortController
let running: Promise<void> | undefined

beforeEach(() => {
  folder = testFolder()
  store = openStore(folder.path, 'boot')
  nowMs = MORNING
  zone = 'Europe/Berlin'
  told = []
  failure = undefined
  begin()
})

afterEach(async () => {
  await stop()
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
})

function begin(): void {
  stopping = new AbortController()
  running = undefined
  desk = newDesk()
}

function start(): void {
  running = desk.run(stopping.signal)
}

async function stop(): Promise<void> {
  stopping.abort()
  await running
}

function newDesk(): MissedQueryDesk {
  return new MissedQueryDesk({
    store,
    client: {
      open: async (_path: string, { body }: RequestOptions): Promise<Result<Response, ServerFailure>> => {
        if (failure) return fail(failure)
        told.push(body)
        return ok(new Response(null, { status: 204 }))
      },
    },
    secret: 'secret',
    clock: { now: () => nowMs },
    timeZone: () => zone,
    log: silent,
    intervalMs: 5,
  })
}

test('a day is told when it is over at the site, once, with nothing but words, each once', async () => {
  for (const query of ['Angeln', 'angeln!', 'Trödelmarkt']) desk.take(query)
  nowMs = Date.UTC(2026, 10, 28, 22, 59)
  start()
  desk.take('Lärm')
  nowMs = Date.UTC(2026, 10, 28, 23, 1)
  desk.take('Lärm')
  await until(() => told.length > 0)
  await stop()
  expect(told).toEqual([
    {
      date: '2026-11-28',
      queries: [{ text: 'angeln' }, { text: 'lärm' }, { text: 'trödelmarkt' }],
    },
  ])
  expect(store.missedQueries.oldestBefore('2026-11-29')).toBeUndefined()
})

test('what does not get through is told later, what is refused is let go', async () => {
  desk.take('Angeln')
  nowMs += DAY_MS
  failure = 'offline'
  start()
  await stop()
  failure = 'missing'
  begin()
  start()
  await stop()
  expect(store.missedQueries.oldestBefore('2026-11-29')).toMatchObject({ date: '2026-11-28' })
  failure = 'refused'
  begin()
  start()
  await until(() => store.missedQueries.oldestBefore('2026-11-29') === undefined)
  expect(told).toEqual([])
})

test('what looks personal is not stored, and a day has room for only so many texts', () => {
  desk.take('Anna 0176 5551234')
  expect(store.missedQueries.oldestBefore('2026-11-29')).toBeUndefined()
  for (let n = 0; n < MISSED_QUERIES_A_DAY_MAX + 10; n++) desk.take(`wort ${n}`)
  const day = store.missedQueries.oldestBefore('2026-11-29')
  expect(day?.queries.length).toBe(MISSED_QUERIES_A_DAY_MAX)
})

test('without a site that says what day it is nothing is counted', () => {
  zone = undefined
  desk.take('Angeln')
  expect(store.missedQueries.oldestBefore('2030-01-01')).toBeUndefined()
})

test('a page tells of a search over the local API; nonsense is refused', async () => {
  const taken: string[] = []
  const routes = createMissedQueryRoutes({ missedQueries: () => ({ take: (query) => void taken.push(query) }) })
  const post = async (body: string) => (await routes.request('/missed-queries', { method: 'POST', body })).status
  expect([
    await post('{"text":"Angeln"}'),
    await post('{}'),
    await post('nonsense'),
    await post('x'.repeat(3_000)),
  ]).toEqual([204, 400, 400, 413])
  expect(taken).toEqual(['Angeln'])
})
