import { pino } from 'pino'
import type { CallBoard } from '#schema/call-board'
import type { Desk, Ticket } from '#schema/staff-calls'
import type { Db } from '../db/tables.ts'
import type { ScreenForCalls } from '../fleet/screens-for-calls.ts'
import { type ChangeFeed, createChangeFeed } from '../http/change-feed.ts'
import { generateSigningKey } from '../publishing/signing-key.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { type Calls, createCalls } from './calls.ts'

type PlainAction = 'call-next' | 'recall' | 'arrived' | 'missed' | 'send-back' | 'park' | 'pickup' | 'finish' | 'pause'

export interface TestCalls {
  readonly calls: Calls
  /** Boards in the order in which they were published. */
  readonly boards: CallBoard[]
  /** The board of `area` as anybody gets it who asks now. */
  readonly board: () => Promise<CallBoard>
  /** Draws a number at a counter. */
  readonly issue: (queueId: string, requestKey: string) => Promise<Ticket>
  /** A command that needs nothing but its kind. */
  readonly run: (kind: PlainAction, counterId: string, commandId: string) => Promise<Desk>
  readonly clock: { nowMs: number }
  readonly changes: ChangeFeed
  /** Of the site; to be filled by the test. */
  readonly screens: ScreenForCalls[]
}

/** A waiting area `area` with counters `c1` … and the queues `a` (letter A) and `c` (letter C), on a real database. */
export async function openTestCalls(
  db: Db,
  counterCount = 3,
  deliver: () => Promise<void> = async () => undefined,
): Promise<TestCalls> {
  await db.insertInto('waiting_area').values({ id: 'area', position: 0, name: 'Bürgerbüro' }).execute()
  for (let n = 1; n <= counterCount; n += 1) {
    const row = { id: `c${n}`, area_id: 'area', position: n, label: String(n), unit_id: null, queue_ids: null }
    await db.insertInto('counter').values(row).execute()
  }
  for (const [position, letter] of ['A', 'C'].entries()) {
    const row = { id: letter.toLowerCase(), area_id: 'area', position, name: letter, letter, settings: null }
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
  const screens: ScreenForCalls[] = []
  const changes = createChangeFeed()
  const clock = { nowMs: Date.UTC(2026, 10, 26, 8, 0) }
  const calls = createCalls({
    db,
    publisher,
    changes,
    siteId: 'site',
    epoch: 1,
    timeZone: 'Europe/Berlin',
    privateKeyPem: generateSigningKey().privateKeyPem,
    screens: async () => screens,
    onQueueSaved: () => undefined,
    nowMs: () => clock.nowMs,
    log: pino({ enabled: false }),
  })
  return {
    calls,
    boards,
    clock,
    changes,
    screens,
    board: async () => JSON.parse((await calls.boards.sealed('area')) ?? '') as CallBoard,
    issue: (queueId, requestKey) => calls.tickets.issue({ queueId, requestKey, origin: 'counter' }),
    run: (kind, counterId, commandId) => calls.command(counterId, { commandId, action: { kind } }),
  }
}
