import type { Call, CallBoard } from '#schema/call-board'
import type { Db, Tx } from '../db/tables.ts'
import { appendEvent } from './call-log.ts'

/** As many as fit on a board; older ones are off every screen long before. */
const CALLS_ON_BOARD_MAX = 200

/**
 * Every call of an area that has not been taken off, newest first. Read in one transaction: calls and `seq` belong
 * together, so that one `seq` never stands for two boards.
 */
export async function readBoard(db: Db, areaId: string, epoch: number): Promise<CallBoard> {
  return await db.transaction().execute(async (tx) => {
    const rows = await tx
      .selectFrom('call')
      .selectAll()
      .where('area_id', '=', areaId)
      .where('ended_at', 'is', null)
      .orderBy('called_at', 'desc')
      .orderBy('id')
      .limit(CALLS_ON_BOARD_MAX)
      .execute()
    return { epoch, seq: await readSeq(tx, areaId), areaId, calls: rows.map(toCall) }
  })
}

/** Number of the last event of an area; 0 before the first. */
export async function readSeq(db: Db | Tx, areaId: string): Promise<number> {
  const area = await db.selectFrom('call_area').select('seq').where('area_id', '=', areaId).executeTakeFirst()
  return area?.seq ?? 0
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

/** Remembers when a screen first showed a call. Returns the area of the call; undefined when the call is gone. */
export async function recordShown(
  tx: Tx,
  shown: { readonly callId: string; readonly screenId: string; readonly at: number },
): Promise<string | undefined> {
  const call = await tx.selectFrom('call').select('area_id').where('id', '=', shown.callId).executeTakeFirst()
  if (!call) return undefined
  await tx
    .insertInto('call_shown')
    .values({ call_id: shown.callId, screen_id: shown.screenId, shown_at: shown.at })
    .onConflict((conflict) => conflict.columns(['call_id', 'screen_id']).doNothing())
    .execute()
  return call.area_id
}

/** The same for the whole announcement of a call. */
export async function recordSpoken(
  tx: Tx,
  spoken: { readonly callId: string; readonly screenId: string; readonly at: number },
): Promise<string | undefined> {
  const call = await tx.selectFrom('call').select('area_id').where('id', '=', spoken.callId).executeTakeFirst()
  if (!call) return undefined
  await tx
    .insertInto('call_spoken')
    .values({ call_id: spoken.callId, screen_id: spoken.screenId, spoken_at: spoken.at })
    .onConflict((conflict) => conflict.columns(['call_id', 'screen_id']).doNothing())
    .execute()
  return call.area_id
}
