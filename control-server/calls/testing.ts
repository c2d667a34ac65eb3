import { pino } from 'pino'
import type { CallBoard } from '#schema/call-board'
import type { Db } from '../db/tables.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { type Calls, createCalls } from './calls.ts'

export interface TestCalls {
  readonly calls: Calls
  /** Boards in the order in which they were published. */
  readonly boards: CallBoard[]
  /** The board of `area` as anybody gets it who asks now. */
  readonly board: () => Promise<CallBoard>
  readonly clock: { nowMs: number }
}

/** A waiting area `area` with counters `c1` … and the queues `a` (letter A) and `c` (letter C), on a real database. */
export async function openTestCalls(
  db: Db,
  counterCount = 3,
  deliver: () => Promise<void> = async () => undefined,
): Promise<TestCalls> {
  await db.insertInto('waiting_area').values({ id: 'area', position: 0, name: 'Bürgerbüro' }).execute()
  for (let n = 1; n <= counterCount; n += 1) {
    const row = { id: `c${n}`, area_id: 'area', position: n, label: String(n), unit_id: null }
    await db.insertInto('counter').values(row).execute()
  }
  for (const [position, letter] of ['A', 'C'].entries()) {
    const row = { id: letter.toLowerCase(), area_id: 'area', position, name: letter, letter }
    await db.insertInto('queue').values(row).execute()
  }
  const boards: CallBoard[] = []
  const publisher: Publisher = {
    seal: (_topic, body) => JSON.stringify(body),
    publish: async (topic, body) => {
      await deliver()
      if (topic.path.endsWith('/board')) boards.push(structuredClone(body as CallBoard))
    },
  }
  const clock = { nowMs: Date.UTC(2026, 10, 26, 8, 0) }
  const calls = createCalls({
    db,
    publisher,
    changes: createChangeFeed(),
    siteId: 'site',
    epoch: 1,
    timeZone: 'Europe/Berlin',
    nowMs: () => clock.nowMs,
    log: pino({ enabled: false }),
  })
  return { calls, boards, clock, board: async () => JSON.parse((await calls.sealedBoard('area')) ?? '') as CallBoard }
}
