import type { Db, Tx } from '../db/tables.ts'

export interface Ack {
  readonly callId: string
  readonly screenId: string
  readonly at: number
}

/** When screens first showed and spoke a call. */
export interface CallAcks {
  readonly shownAt: ReadonlyMap<string, number>
  readonly spokenAt: ReadonlyMap<string, number>
}

/** Remembers when a screen first showed or spoke a call; a second time changes nothing. */
export async function recordAck(db: Db, what: 'shown_at' | 'spoken_at', { callId, screenId, at }: Ack): Promise<void> {
  await db
    .insertInto('call_ack')
    .values({ call_id: callId, screen_id: screenId, shown_at: null, spoken_at: null, [what]: at })
    .onConflict((conflict) =>
      conflict.columns(['call_id', 'screen_id']).doUpdateSet((row) => ({
        [what]: row.fn.coalesce(row.ref(`call_ack.${what}`), row.ref(`excluded.${what}`)),
      })),
    )
    .execute()
}

/** By screen. */
export async function readAcks(db: Db, callId: string): Promise<CallAcks> {
  const rows = await db.selectFrom('call_ack').selectAll().where('call_id', '=', callId).execute()
  const by = (what: 'shown_at' | 'spoken_at') =>
    new Map(rows.flatMap((row) => (row[what] === null ? [] : [[row.screen_id, row[what]] as const])))
  return { shownAt: by('shown_at'), spokenAt: by('spoken_at') }
}

/** Of calls of days that are over. */
export async function forgetAcks(tx: Tx): Promise<void> {
  await tx.deleteFrom('call_ack').execute()
}
