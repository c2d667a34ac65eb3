import type { Hall } from '#player/tickets/hall'
import type { Db, Tx } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'

/** What screens say of calls. */
export interface AckDesk {
  /** A screen has shown or spoken a call; only the first time counts. */
  take(what: 'shown_at' | 'spoken_at', ack: Ack): Promise<void>
  /** Tells consoles of what has come since the last time: thirty screens say within a moment that they show a call. */
  tell(): void
}

export interface AckDeskDeps {
  readonly db: Db
  readonly changes: Pick<ChangeFeed, 'announce'>
  readonly hall: () => Promise<Hall>
}

export function createAckDesk({ db, changes, hall }: AckDeskDeps): AckDesk {
  const news = new Set<string>()
  return {
    async take(what, ack) {
      const areaId = areaOf(await hall(), ack.callId)
      if (areaId === undefined) return
      await recordAck(db, what, ack)
      news.add(areaId)
    },
    tell() {
      for (const areaId of news) changes.announce({ areaId })
      news.clear()
    },
  }
}

/** Undefined for a call that nobody looks at any more: off the boards, and its visitor gone from the counter. */
function areaOf(hall: Hall, callId: string): string | undefined {
  const open = hall.openCalls.get(callId)
  if (open) return open.areaId
  for (const ticketId of hall.atCounter.values()) {
    const ticket = hall.tickets.get(ticketId)
    if (ticket?.callId === callId) return ticket.areaId
  }
  return undefined
}

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
async function recordAck(db: Db, what: 'shown_at' | 'spoken_at', { callId, screenId, at }: Ack): Promise<void> {
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
