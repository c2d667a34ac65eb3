import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Db } from '../db/tables.ts'
import { forgetMissedQueries } from '../missed-queries/missed-queries.ts'

export interface HousekeepingDeps {
  readonly db: Db
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'info' | 'error'>
}

/** A quarter: long enough to answer who was called when. */
export const EVENTS_KEPT_MS = 90 * 86_400_000

/** Half a year: long enough to see what is asked for in every season but one. */
export const MISSED_QUERIES_KEPT_MS = 180 * 86_400_000

/** Turns are summed up when they come; the single ones, some 9000 a day and screen, only help to look into a doubt. */
export const TURNS_KEPT_MS = 7 * 86_400_000

const INTERVAL_MS = 6 * 3_600_000

/** Rows of one transaction: calls must not wait for a broom. */
const ROWS_AT_ONCE = 2_000

/** Deletes what nobody will ask for again, now and four times a day, until disposed. */
export function startHousekeeping(deps: HousekeepingDeps): AsyncDisposable {
  const stop = new AbortController()
  let sweeping = Promise.resolve()
  const sweep = () => {
    sweeping = sweepOnce(deps, stop.signal).then(
      () => undefined,
      (error: unknown) => deps.log.error({ err: error }, 'housekeeping failed'),
    )
  }
  sweep()
  const timer = setInterval(sweep, INTERVAL_MS)
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      clearInterval(timer)
      await sweeping
    },
  }
}

/** One round; ends early when the signal is aborted. Returns how many device events went. */
export async function sweepOnce({ db, nowMs, log }: HousekeepingDeps, signal: AbortSignal): Promise<number> {
  await db.deleteFrom('staff_session').where('expires_at', '<=', nowMs()).execute()
  await forgetMissedQueries(db, new Date(nowMs() - MISSED_QUERIES_KEPT_MS).toISOString().slice(0, 10))
  const turnsBefore = nowMs() - TURNS_KEPT_MS
  const eventsBefore = nowMs() - EVENTS_KEPT_MS
  let deleted = 0
  for (let last = ROWS_AT_ONCE; last === ROWS_AT_ONCE && !signal.aborted; deleted += last) {
    last = await deleteEvents(db, turnsBefore, eventsBefore)
  }
  if (deleted > 0) log.info({ deleted }, 'old device events deleted')
  return deleted
}

/**
 * The next few old rows. Up to where rows of a boot have gone is remembered in the same transaction: a player that has
 * not heard the acknowledgement for a week sends them again, and they must not count twice.
 */
async function deleteEvents(db: Db, turnsBefore: number, eventsBefore: number): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number; player_id: string; boot: string; n: number }>`
      select rowid as id, player_id, boot, n from device_event
      where received_at < ${eventsBefore}
        or (received_at < ${turnsBefore} and json_extract(what, '$.kind') = 'slide-shown')
      limit ${ROWS_AT_ONCE}`.execute(tx)
    if (rows.length === 0) return 0
    const floors = new Map<string, { player_id: string; boot: string; n: number }>()
    for (const { player_id, boot, n } of rows) {
      const key = `${player_id} ${boot}`
      floors.set(key, { player_id, boot, n: Math.max(n, floors.get(key)?.n ?? 0) })
    }
    await tx
      .insertInto('device_event_floor')
      .values([...floors.values()])
      .onConflict((conflict) =>
        conflict.columns(['player_id', 'boot']).doUpdateSet({ n: sql`max(device_event_floor.n, excluded.n)` }),
      )
      .execute()
    await sql`delete from device_event where rowid in (${sql.join(rows.map(({ id }) => id))})`.execute(tx)
    return rows.length
  })
}
