import { expect, test } from 'vitest'
import type { Closure } from '#schema/building-state'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createTestFacts } from '../sources/testing-facts.ts'
import { createBuildingFact } from './building-fact.ts'
import { putClosure } from './closure-rows.ts'

const HOUR_MS = 3_600_000
const NOON = Date.UTC(2026, 10, 24, 11)

/** A server whose time a test moves; alarms ring when their time has come, and not when it is off. */
function serverOn(db: Db, clock: { now: number }) {
  const alarms = new Map<() => void, number>()
  const { liveFacts, published } = createTestFacts(db)
  let turnCount = 0
  const fact = createBuildingFact({
    db,
    liveFacts,
    nowMs: () => clock.now,
    log: { error: (problem: unknown) => expect.fail(String(problem)) },
    after: (delayMs, job) => {
      alarms.set(job, clock.now + delayMs)
      return () => alarms.delete(job)
    },
    onTurned: () => (turnCount += 1),
  })
  const settled = async () => {
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
  }
  return {
    fact,
    published,
    turns: () => turnCount,
    settled,
    /** Lets time pass as it does: alarm by alarm. */
    async until(at: number): Promise<void> {
      await settled()
      for (;;) {
        const [next] = [...alarms].toSorted(([, a], [, b]) => a - b)
        if (!next || next[1] > at) break
        clock.now = next[1]
        alarms.delete(next[0])
        next[0]()
        await settled()
      }
      clock.now = at
    },
    ids: () => published.map(({ body }) => (body.kind === 'building' ? body.closures.map(({ id }) => id) : [])),
  }
}

const close = (db: Db, closure: Pick<Closure, 'id' | 'from'> & Partial<Closure>) =>
  db.transaction().execute((tx) =>
    putClosure(tx, {
      closure: { featureId: 'lift', kind: 'closed', ...closure },
      author: 'Anna',
      createdAt: closure.from,
    }),
  )

test('a closure is told ahead, told again when it begins, and gone when it ends, without anybody doing anything', async () => {
  await using db = await openTestDatabase()
  const clock = { now: NOON }
  const server = serverOn(db, clock)
  await using _ = server.fact.start()
  await server.until(NOON)
  expect(server.ids()).toEqual([[]])
  await close(db, { id: 'a', from: NOON + 90_000, until: NOON + 200_000 })
  await server.fact.publish()
  await server.until(NOON + 89_999)
  expect(server.ids()).toEqual([[], ['a']])
  await server.until(NOON + 90_000)
  expect(server.ids()).toEqual([[], ['a'], ['a']])
  await server.until(NOON + 199_999)
  expect(server.published).toHaveLength(3)
  await server.until(NOON + 200_000)
  expect(server.ids().at(-1)).toEqual([])
  expect(server.turns()).toBe(2)
})

test('a server that was down when something began or ended says so when it is back', async () => {
  await using db = await openTestDatabase()
  const clock = { now: NOON }
  const first = serverOn(db, clock)
  const running = first.fact.start()
  await close(db, { id: 'begins', from: NOON + HOUR_MS })
  await close(db, { id: 'ends', from: NOON, until: NOON + HOUR_MS })
  await first.fact.publish()
  await first.settled()
  await running[Symbol.asyncDispose]()
  clock.now = NOON + 2 * HOUR_MS
  const second = serverOn(db, clock)
  await using _ = second.fact.start()
  await second.until(clock.now)
  expect(second.ids()).toEqual([['begins']])
  expect(second.published[0]?.seq).toBe((first.published.at(-1)?.seq ?? 0) + 1)
})

test('what holds is renewed long before it expires, and its age is that of the last change', async () => {
  await using db = await openTestDatabase()
  const clock = { now: NOON }
  const server = serverOn(db, clock)
  await using _ = server.fact.start()
  await close(db, { id: 'open-end', from: NOON })
  await server.fact.publish()
  const count = server.published.length
  await server.until(NOON + 24 * HOUR_MS)
  expect(server.published.length - count).toBeGreaterThanOrEqual(23)
  expect(server.published.length - count).toBeLessThanOrEqual(25)
  const { times } = server.published.at(-1)!
  expect(times.observedAt).toBe(NOON)
  expect(times.checkedAt).toBeGreaterThan(NOON + 22 * HOUR_MS)
  expect(times.expiresAt).toBeGreaterThan(NOON + 25 * 24 * HOUR_MS)
  expect(server.turns()).toBe(0)
})

test('a clock that is set back by a day does not silence the server', async () => {
  await using db = await openTestDatabase()
  const clock = { now: NOON }
  const server = serverOn(db, clock)
  await using _ = server.fact.start()
  await server.until(NOON + 1)
  clock.now = NOON - 24 * HOUR_MS
  await close(db, { id: 'a', from: clock.now, until: clock.now + HOUR_MS })
  await server.fact.publish()
  await server.until(clock.now + 2 * HOUR_MS)
  expect(server.ids().at(-1)).toEqual([])
})
