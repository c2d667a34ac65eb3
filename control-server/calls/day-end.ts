import type { Tx } from '../db/tables.ts'
import { appendEvent } from './call-log.ts'

/** A command is sent again within seconds; a day covers a laptop that slept over lunch. */
const COMMAND_MEMORY_MS = 86_400_000
/** The log names no numbers and no people; a quarter is what statistics look back on. */
const LOG_MEMORY_MS = 90 * 86_400_000

/**
 * Deletes the tickets of past days with their calls: a number means nothing the day after, and nothing about a visit
 * is kept longer than the visit. What is still open is closed by it. Returns the areas whose board has changed.
 */
export async function closePastDays(tx: Tx, today: string, now: number): Promise<string[]> {
  // "Before today" and not "other than today": a clock that is set back over midnight must not delete anything.
  const past = await tx.selectFrom('ticket').select('area_id').where('day', '<', today).distinct().execute()
  if (past.length === 0) return []
  await tx.deleteFrom('ticket').where('day', '<', today).execute()
  for (const { area_id } of past) await appendEvent(tx, { areaId: area_id, at: now, kind: 'day-closed' })
  await tx
    .deleteFrom('counter_command')
    .where('at', '<', now - COMMAND_MEMORY_MS)
    .execute()
  await tx
    .deleteFrom('call_event')
    .where('at', '<', now - LOG_MEMORY_MS)
    .execute()
  return past.map(({ area_id }) => area_id)
}
