import type { DeviceEvent, EventBatch } from '#schema/device'
import type { Tx } from '../db/tables.ts'
import { createLocalDates } from './local-date.ts'

/** Stores a batch and answers the events in it that were not known yet. A batch may come any number of times. */
export type EventStore = (tx: Tx, playerId: string, batch: EventBatch, nowMs: number) => Promise<DeviceEvent[]>

/**
 * Proof of play is summed up per day, screen and slide in the transaction that stores the events, so each turn is
 * counted exactly once. A turn belongs to the local day on which it began.
 */
export function createEventStore(timeZone: string): EventStore {
  const dateOf = createLocalDates(timeZone)
  return async (tx, playerId, batch, nowMs) => {
    const fresh = await storeFresh(tx, playerId, batch, nowMs)
    await addPlays(tx, sumPlays(fresh, dateOf))
    await tx.updateTable('player_state').set({ last_seen_at: nowMs }).where('player_id', '=', playerId).execute()
    return fresh
  }
}

interface PlaySum {
  readonly date: string
  readonly screen_id: string
  readonly slide_id: string
  readonly play_count: number
  readonly shown_ms: number
}

/** One row for each day, screen and slide in the events; other events count nothing. */
export function sumPlays(events: readonly Omit<DeviceEvent, 'n'>[], dateOf: (atMs: number) => string): PlaySum[] {
  const sums = new Map<string, PlaySum>()
  for (const { at, screenId, what } of events) {
    if (what.kind !== 'slide-shown') continue
    const date = dateOf(at)
    const key = `${date} ${screenId} ${what.slideId}`
    const before = sums.get(key)
    sums.set(key, {
      date,
      screen_id: screenId,
      slide_id: what.slideId,
      play_count: (before?.play_count ?? 0) + 1,
      shown_ms: (before?.shown_ms ?? 0) + what.durationMs,
    })
  }
  return [...sums.values()]
}

async function storeFresh(
  tx: Tx,
  playerId: string,
  { boot, events }: EventBatch,
  nowMs: number,
): Promise<DeviceEvent[]> {
  const floor = await tx
    .selectFrom('device_event_floor')
    .select('n')
    .where('player_id', '=', playerId)
    .where('boot', '=', boot)
    .executeTakeFirst()
  const fresh: DeviceEvent[] = []
  for (const event of events) {
    // It has been counted, and its row has been deleted since.
    if (event.n <= (floor?.n ?? 0)) continue
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('device_event')
      .values({
        player_id: playerId,
        boot,
        n: event.n,
        at: event.at,
        screen_id: event.screenId,
        what: JSON.stringify(event.what),
        received_at: nowMs,
      })
      .onConflict((conflict) => conflict.columns(['player_id', 'boot', 'n']).doNothing())
      .executeTakeFirst()
    if ((numInsertedOrUpdatedRows ?? 0n) > 0n) fresh.push(event)
  }
  return fresh
}

async function addPlays(tx: Tx, sums: readonly PlaySum[]): Promise<void> {
  if (sums.length === 0) return
  await tx
    .insertInto('play_day')
    .values([...sums])
    .onConflict((conflict) =>
      conflict.columns(['date', 'screen_id', 'slide_id']).doUpdateSet((eb) => ({
        play_count: eb('play_day.play_count', '+', eb.ref('excluded.play_count')),
        shown_ms: eb('play_day.shown_ms', '+', eb.ref('excluded.shown_ms')),
      })),
    )
    .execute()
}
