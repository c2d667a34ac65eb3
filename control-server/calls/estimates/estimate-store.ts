import { closeDay, NO_SERVICE_TIMES } from '#player/waiting/service-times'
import { learn, NOTHING_LEARNED } from '#player/waiting/calibration'
import { joinFirstCalls } from '#player/waiting/judge'
import { localDate } from '#player/time'
import type { Hall, Ticket } from '#player/tickets/hall'
import { serviceTimesOfToday } from '#player/tickets/waiting-hall'
import { parseJson } from '#schema/parse'
import { EstimateMemory, LoggedEstimate, ServiceTimes } from '#schema/waiting-estimate'
import { stored } from '../../content/read-content.ts'
import type { Db, Tx } from '../../db/tables.ts'

/** So long verdicts are kept: a season, to see whether forecasts become better. */
const VERDICTS_KEPT_MS = 120 * 86_400_000

/** What an area has learned; what another model has learned counts for nothing. */
export async function readMemory(db: Db | Tx, areaId: string): Promise<EstimateMemory> {
  const row = await db.selectFrom('estimate_memory').select('body').where('area_id', '=', areaId).executeTakeFirst()
  const memory = row && parseJson(EstimateMemory, row.body)
  return memory?.ok ? memory.value : NOTHING_LEARNED
}

/** Service times of the days before, by queue. */
export async function readPastTimes(db: Db | Tx): Promise<Map<string, ServiceTimes>> {
  const rows = await db.selectFrom('service_times').selectAll().execute()
  return new Map(rows.map(({ queue_id: queueId, body }) => [queueId, stored(ServiceTimes, body)]))
}

export async function writeLog(
  db: Db,
  entries: readonly { readonly areaId: string; readonly log: LoggedEstimate }[],
): Promise<void> {
  const rows = entries.map(({ areaId, log }) => {
    return { ticket_id: log.ticketId, area_id: areaId, at: log.at, body: JSON.stringify(log) }
  })
  if (rows.length === 0) return
  await db
    .insertInto('estimate_log')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Tickets of which something is in the log. */
export async function loggedTickets(db: Db): Promise<Set<string>> {
  const rows = await db.selectFrom('estimate_log').select('ticket_id').distinct().execute()
  return new Set(rows.map((row) => row.ticket_id))
}

/** Called, given up, or deleted: what was said to its holder can be compared with the truth, or forgotten. */
export function isJudged(ticket: Ticket | undefined): boolean {
  return !ticket || ticket.spells.length > 0 || ticket.phase === 'cancelled'
}

/**
 * Compares what was said to these with how long it really took, and learns from it. All in one transaction, so nothing
 * is learned twice; an estimate of somebody who has given up is forgotten.
 */
export async function judgeCalled(db: Db, hall: Hall, ticketIds: readonly string[], timeZone: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const ticketId of ticketIds) {
      const logged = await tx
        .selectFrom('estimate_log')
        .selectAll()
        .where('ticket_id', '=', ticketId)
        .orderBy('at')
        .execute()
      const calledAt = hall.tickets.get(ticketId)?.spells[0]?.calledAt
      const areaId = logged[0]?.area_id
      if (calledAt !== undefined && areaId !== undefined) {
        await learnFrom(tx, areaId, { ticketId, calledAt, date: localDate(calledAt, timeZone) }, logged)
      }
      await tx.deleteFrom('estimate_log').where('ticket_id', '=', ticketId).execute()
    }
  })
}

async function learnFrom(
  tx: Tx,
  areaId: string,
  { ticketId, calledAt, date }: { readonly ticketId: string; readonly calledAt: number; readonly date: string },
  logged: readonly { readonly body: string }[],
): Promise<void> {
  const log = logged.map(({ body }) => stored(LoggedEstimate, body))
  const judged = joinFirstCalls(log, new Map([[ticketId, calledAt]]))
  if (judged.length === 0) return
  const body = JSON.stringify(learn(await readMemory(tx, areaId), judged))
  await tx
    .insertInto('estimate_memory')
    .values({ area_id: areaId, body })
    .onConflict((conflict) => conflict.column('area_id').doUpdateSet({ body }))
    .execute()
  await tx
    .insertInto('estimate_verdict')
    .values(
      judged.map(({ loMs, hiMs, waitedMs, shown }) => {
        return { date, area_id: areaId, lo_ms: loMs, hi_ms: hiMs, waited_ms: waitedMs, shown: shown ? 1 : 0 }
      }),
    )
    .execute()
}

/** Takes a day that is over into the past, in the transaction that closes it. */
export async function keepServiceTimes(tx: Tx, hall: Hall, timeZone: string, atMs: number): Promise<void> {
  const past = await readPastTimes(tx)
  for (const [queueId, today] of serviceTimesOfToday(hall.tickets.values())) {
    const body = JSON.stringify(closeDay(past.get(queueId) ?? NO_SERVICE_TIMES, today))
    await tx
      .insertInto('service_times')
      .values({ queue_id: queueId, body })
      .onConflict((conflict) => conflict.column('queue_id').doUpdateSet({ body }))
      .execute()
  }
  await tx.deleteFrom('estimate_log').execute()
  await tx
    .deleteFrom('estimate_verdict')
    .where('date', '<', localDate(atMs - VERDICTS_KEPT_MS, timeZone))
    .execute()
}
