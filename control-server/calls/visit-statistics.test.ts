import { expect, test } from 'vitest'
import { type Mean, summarise } from '#player/tickets/visit-summary'
import { Statistics } from '#schema/visit-figures'
import { parseJson } from '#schema/parse'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { statisticsRoutes } from './statistics-routes.ts'
import { openTestCalls } from './testing.ts'

const TODAY = 'from=2026-11-26&until=2026-11-26'

/** A morning with a queue in another area, read over HTTP as the console does. */
async function openMorning() {
  const db = await openTestDatabase()
  const { calls, clock, issue, run } = await openTestCalls(db)
  await db.insertInto('waiting_area').values({ id: 'kfz', position: 1, name: 'Kfz' }).execute()
  const queue = { id: 'k', area_id: 'kfz', position: 0, name: 'Kfz', letter: 'K', settings: null }
  await db.insertInto('queue').values(queue).execute()
  let count = 0
  for (const [queueId, waitMs, serviceMs] of [
    ['a', 60_000, 300_000],
    ['a', 900_000, 61_400],
    ['c', 4_000_000, 600_000],
    ['a', 0, 30_500],
  ] as const) {
    await issue(queueId, `t${(count += 1)}`)
    clock.nowMs += waitMs
    await run('call-next', 'c1', `x${count}`)
    clock.nowMs += 20_000
    await run('arrived', 'c1', `y${count}`)
    clock.nowMs += serviceMs
    await run('finish', 'c1', `z${count}`)
  }
  await issue('k', 'kfz')
  const app = await createTestApp()
  await app.register(statisticsRoutes, { calls })
  return {
    clock,
    calls,
    get: (path: string) => app.inject({ method: 'GET', url: path }),
    read: async (query: string) => {
      const parsed = parseJson(Statistics, (await app.inject({ method: 'GET', url: `/statistics?${query}` })).body)
      if (!parsed.ok) throw new Error(parsed.error.join('; '))
      return parsed.value
    },
    async [Symbol.asyncDispose]() {
      await app.close()
      await calls.boards.idle()
      await db.destroy()
    },
  }
}

/** The table as somebody sums it up in a spreadsheet: by the names of its columns. */
function sumsOf(csv: string): (column: string) => number {
  const [head = '', ...lines] = csv.replace('\uFEFF', '').trimEnd().split('\r\n')
  const columns = head.split(';')
  return (column) => lines.reduce((sum, line) => sum + Number(line.split(';')[columns.indexOf(column)]), 0)
}

const sumSeconds = (mean: Mean | undefined) => (mean ? (mean.meanMs * mean.of) / 1_000 : 0)

test.each([TODAY, `${TODAY}&area=area`])('the table and the page say the same: %s', async (query) => {
  await using morning = await openMorning()
  const { figures } = await morning.read(query)
  const page = summarise(figures)
  const sum = sumsOf((await morning.get(`/statistics.csv?${query}`)).body)
  expect(page).toMatchObject({ served: 4, wait: { of: 4, longestMs: 4_000_000 } })
  expect([sum('Gekommen'), sum('Bedient'), sum('Vergeblich aufgerufen')]).toEqual([
    page.arrivals,
    page.served,
    page.noShows,
  ])
  // Each row of the table is rounded to whole seconds.
  const slackSeconds = figures.length / 2
  expect(Math.abs(sum('Wartezeit Summe (s)') - sumSeconds(page.wait))).toBeLessThanOrEqual(slackSeconds)
  expect(Math.abs(sum('Weg Summe (s)') - sumSeconds(page.way))).toBeLessThanOrEqual(slackSeconds)
  expect(Math.abs(sum('Bedienzeit Summe (s)') - sumSeconds(page.service))).toBeLessThanOrEqual(slackSeconds)
})

test('an area has its own visits and names, all areas have those of the house', async () => {
  await using morning = await openMorning()
  const [house, office, cars] = await Promise.all([
    morning.read(TODAY),
    morning.read(`${TODAY}&area=area`),
    morning.read(`${TODAY}&area=kfz`),
  ])
  expect(house.queues.map(({ id }) => id)).toEqual(['a', 'c', 'k'])
  expect(cars).toMatchObject({ queues: [{ id: 'k' }], counters: [], figures: [{ queueId: 'k', arrivals: 1 }] })
  expect(summarise(office.figures).arrivals + summarise(cars.figures).arrivals).toBe(summarise(house.figures).arrivals)
  expect((await morning.get(`/statistics?${TODAY}&area=gone`)).json()).toMatchObject({ code: 'NOT_FOUND' })
  expect((await morning.get('/statistics?from=2026-11-27&until=2026-11-26')).json()).toMatchObject({
    code: 'BAD_REQUEST',
  })
})

test('a day says the same when it is over and its tickets are gone', async () => {
  await using morning = await openMorning()
  const live = summarise((await morning.read(TODAY)).figures)
  morning.clock.nowMs += 86_400_000
  await morning.calls.tick()
  const kept = summarise((await morning.read(TODAY)).figures)
  // Who was still waiting has not been given up before the day ended.
  expect({ ...kept, cancelled: 0 }).toEqual(live)
})

test('a year of a large house is read whole, and whoever wants something meanwhile gets a turn', async () => {
  await using db = await openTestDatabase()
  const { calls } = await openTestCalls(db)
  const COUNTS = { arrivals: 0, cancelled: 0, calledFirst: 1, waitMs: 1, waitMsMax: 1 }
  const ENDS = { came: 1, wayMs: 1, served: 1, serviceMs: 1, noShows: 0 }
  const rows = Array.from({ length: 3_500 }, (_, n) => {
    const date = new Date(Date.UTC(2025, 11, 1 + (n % 330))).toISOString().slice(0, 10)
    const [hour, queueId, counterId] = [8 + (n % 5), n % 2 === 0 ? 'a' : 'c', `c${n}`]
    const figures = JSON.stringify({ date, hour, queueId, counterId, ...COUNTS, ...ENDS })
    return { date, hour, queue_id: queueId, counter_id: counterId, figures }
  })
  for (let n = 0; n < rows.length; n += 500) {
    await db
      .insertInto('visit_hour')
      .values(rows.slice(n, n + 500))
      .execute()
  }
  let turnCount = 0
  let turn = setImmediate(function others() {
    turnCount += 1
    turn = setImmediate(others)
  })
  const { figures } = await calls.statistics({ from: '2025-12-01', until: '2026-11-30' })
  clearImmediate(turn)
  expect(turnCount).toBeGreaterThanOrEqual(3)
  expect(new Set(figures.map(({ counterId }) => counterId)).size).toBe(3_500)
  const days = figures.map(({ date, hour }) => `${date} ${String(hour).padStart(2, '0')}`)
  expect(days).toEqual(days.toSorted())
})

test('after a week nothing is told of single counters any more, and the sums are the same', async () => {
  await using morning = await openMorning()
  const live = summarise((await morning.read(TODAY)).figures)
  const atEndOf = async (days: number) => {
    morning.clock.nowMs += days * 86_400_000
    await morning.calls.tickets.issue({ queueId: 'a', requestKey: `day-${days}`, origin: 'counter' })
    return (await morning.read(TODAY)).figures
  }
  expect((await atEndOf(1)).some(({ counterId }) => counterId !== '')).toBe(true)
  await atEndOf(8)
  const later = await atEndOf(1)
  expect(later.every(({ counterId }) => counterId === '')).toBe(true)
  expect({ ...summarise(later), cancelled: 0 }).toEqual({ ...live, cancelled: 0 })
})
