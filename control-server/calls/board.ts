import type { Call, CallBoard } from '#schema/call-board'
import type { Db, Tx } from '../db/tables.ts'
import { appendEvent } from './call-log.ts'

/** As many as fit on a board; older ones are off every screen long before. */
const CALLS_ON_BOARD_MAX = 200

/** Every call of an area that has not expired, newest first. */
export async function readBoard(db: Db | Tx, areaId: string, epoch: number): Promise<CallBoard> {
  const area = await db.selectFrom('call_area').select('seq').where('area_id', '=', areaId).executeTakeFirst()
  const rows = await db
    .selectFrom('call')
    .selectAll()
    .where('area_id', '=', areaId)
    .where('ended_at', 'is', null)
    .orderBy('called_at', 'desc')
    .orderBy('id')
    .limit(CALLS_ON_BOARD_MAX)
    .execute()
  return { epoch, seq: area?.seq ?? 0, areaId, calls: rows.map(toCall) }
}

export function toCall(row: {
  id: string
  number: string
  counter_id: string
  counter_label: string
  attempt: number
  called_at: number
  expires_at: number
}): Call {
  return {
    callId: row.id,
    ticket: row.number,
    counterId: row.counter_id,
    counterLabel: row.counter_label,
    attempt: row.attempt,
    calledAt: row.called_at,
    expiresAt: row.expires_at,
  }
}

/** Takes calls off the board whose time is over. Returns the areas whose board has changed. */
export async function expireCalls(tx: Tx, now: number): Promise<string[]> {
  const over = await tx
    .selectFrom('call')
    .select(['id', 'area_id', 'ticket_id'])
    .where('ended_at', 'is', null)
    .where('expires_at', '<=', now)
    .execute()
  for (const call of over) {
    await tx.updateTable('call').set({ ended_at: now }).where('id', '=', call.id).execute()
    const event = { areaId: call.area_id, at: now, ticketId: call.ticket_id, callId: call.id }
    await appendEvent(tx, { ...event, kind: 'expired' })
  }
  return [...new Set(over.map(({ area_id }) => area_id))]
}

/** Tickets of other days go, with their calls: a number is of no use the day after, and nothing is kept longer. */
export async function closeOldDays(tx: Tx, today: string, now: number): Promise<string[]> {
  const old = await tx.selectFrom('ticket').select(['area_id']).where('day', '!=', today).distinct().execute()
  if (old.length === 0) return []
  await tx.deleteFrom('ticket').where('day', '!=', today).execute()
  for (const { area_id } of old) await appendEvent(tx, { areaId: area_id, at: now, kind: 'day-closed' })
  return old.map(({ area_id }) => area_id)
}
