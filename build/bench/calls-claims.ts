import { randomBytes } from 'node:crypto'
import { runCommand } from '#server/calls/counter-commands'
import { readHallConfig } from '#server/calls/hall-settings'
import { createTicketLog, type TicketLog } from '#server/calls/ticket-log'
import { migrate } from '#server/db/migrate'
import { openDatabase } from '#server/db/open-database'
import type { Db } from '#server/db/tables'
import { decideIssue } from '#player/tickets/draw-ticket'
import type { HallConfig } from '#player/tickets/hall-config'
import type { Figure } from './figure.ts'

export const CLAIMS = { count: 100_000 }

const COUNTER_COUNT = 50

/**
 * Fifty counters press "next" at the same time, in an order drawn anew each time, for more and for fewer people than
 * there are. Throws when somebody is called twice, passed over, or when a counter is told something untrue.
 */
export async function measureClaims({ count }: { count: number }, say: (text: string) => void): Promise<Figure[]> {
  const db = openDatabase(':memory:')
  try {
    await migrate(db)
    await furnish(db)
    const config = await readHallConfig(db)
    const log = createTicketLog({ db, timeZone: 'UTC', nowMs: Date.now, onDayClosed: async () => undefined })
    const startedAt = performance.now()
    let [claims, refused, bursts] = [0, 0, 0]
    for (let next = 10_000; claims + refused < count; bursts += 1) {
      const burst = await claimAtOnce(log, config)
      claims += burst.claimed
      refused += burst.refused
      if (claims + refused < next) continue
      say(`${claims + refused} von ${count} …`)
      next += 10_000
    }
    const perSecond = Math.round((claims + refused) / ((performance.now() - startedAt) / 1_000))
    return [
      {
        what: 'Claims of 50 counters at the same time: double, passed over',
        value: '0, 0',
        how: `${claims + refused} presses of "next" in ${bursts} bursts in random order on the real log (SQLite in memory): ${claims} got the next ticket by arrival, ${refused} were told that nobody waits; ${perSecond} a second.`,
      },
    ]
  } finally {
    await db.destroy()
  }
}

async function furnish(db: Db): Promise<void> {
  await db.insertInto('waiting_area').values({ id: 'area', position: 0, name: 'Halle' }).execute()
  for (let n = 0; n < COUNTER_COUNT; n += 1) {
    const counter = { id: `c${n}`, area_id: 'area', position: n, label: String(n), unit_id: null, queue_ids: null }
    await db.insertInto('counter').values(counter).execute()
  }
  const queue = { id: 'a', area_id: 'area', position: 0, name: 'Anliegen', letter: 'A', settings: null }
  await db.insertInto('queue').values(queue).execute()
}

async function claimAtOnce(log: TicketLog, config: HallConfig): Promise<{ claimed: number; refused: number }> {
  const callers = shuffled(config.counters.map(({ id }) => id)).slice(0, 1 + Math.floor(Math.random() * COUNTER_COUNT))
  const arrivals = Math.floor(Math.random() * (callers.length + 5))
  for (let n = 0; n < arrivals; n += 1) await issue(log, config)
  const expected = [...(await log.hall()).open.values()]
    .filter(({ phase }) => phase === 'waiting')
    .toSorted((a, b) => a.placeAt - b.placeAt || a.order - b.order)
    .slice(0, callers.length)
    .map(({ id }) => id)
  const before = (await log.hall()).seq
  const outcomes = await Promise.all(callers.map((counterId) => callNext(log, config, counterId)))
  const hall = await log.hall()
  const claimed = [...hall.atCounter.values()].filter((id) => (hall.tickets.get(id)?.changedSeq ?? 0) > before)
  if (new Set(claimed).size !== claimed.length) throw new Error('somebody was called twice')
  if (claimed.toSorted(byText).join() !== expected.toSorted(byText).join()) throw new Error('somebody was passed over')
  const refused = outcomes.filter((outcome) => outcome === 'QUEUE_EMPTY').length
  if (outcomes.length - refused !== claimed.length) throw new Error('a counter was told something untrue')
  return { claimed: claimed.length, refused }
}

async function callNext(log: TicketLog, config: HallConfig, counterId: string): Promise<string> {
  const command = { commandId: drawId(), action: { kind: 'call-next' as const } }
  const refusal = await log.step((tx, hall, atMs) => runCommand(tx, counterId, command, { hall, config, atMs, drawId }))
  return refusal?.code ?? 'done'
}

async function issue(log: TicketLog, config: HallConfig): Promise<void> {
  await log.step(async (_tx, hall) => {
    const drawn = decideIssue(hall, config, { queueId: 'a', requestKey: drawId(), origin: 'api' }, drawId)
    if (!drawn.ok) throw new Error(drawn.error)
    return { events: drawn.value.events, answer: undefined }
  })
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}

function drawId(): string {
  return randomBytes(9).toString('base64url')
}
