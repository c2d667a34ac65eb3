import { sql } from 'kysely'
import type { Logger } from 'pino'
import type { Db } from '../db/tables.ts'

export interface HousekeepingDeps {
  readonly db: Db
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'info' | 'error'>
}

/** A quarter: play records are asked for by the month, and a screen makes some 9000 a day. */
export const EVENTS_KEPT_MS = 90 * 86_400_000

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
  const before = nowMs() - EVENTS_KEPT_MS
  let deleted = 0
  for (let last = ROWS_AT_ONCE; last === ROWS_AT_ONCE && !signal.aborted; deleted += last) {
    last = await deleteEvents(db, before)
  }
  if (deleted > 0) log.info({ deleted }, 'old device events deleted')
  return deleted
}

async function deleteEvents(db: Db, before: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from device_event where rowid in (
      select rowid from device_event where received_at < ${before} limit ${ROWS_AT_ONCE}
    )`.execute(db)
  return Number(numAffectedRows ?? 0n)
}
