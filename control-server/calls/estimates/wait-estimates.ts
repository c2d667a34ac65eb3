import type { Hall } from '#player/tickets/hall'
import type { HallConfig } from '#player/tickets/hall-config'
import { waitingHall } from '#player/tickets/waiting-hall'
import { type Estimate, estimateLine } from '#player/waiting/estimate'
import { NO_SERVICE_TIMES } from '#player/waiting/service-times'
import type { LoggedEstimate } from '#schema/waiting-estimate'
import type { Db } from '../../db/tables.ts'
import { judgeCalled, readMemory, readPastTimes, writeLog } from './estimate-store.ts'

export interface WaitEstimateDeps {
  readonly db: Db
  readonly timeZone: string
  readonly nowMs: () => number
  readonly hall: () => Promise<Hall>
  readonly config: () => Promise<HallConfig>
}

/** How long those who wait may have to wait. Computed beside the counters' work, which never waits for it. */
export interface WaitEstimates {
  /** What may be said to the holder of a ticket; told once for each place in the queue that somebody has seen. */
  readonly of: (ticketId: string) => Estimate['interval']
  /** Looks at the halls again when something has happened or time has passed, and learns from who was called. */
  refresh(): Promise<void>
}

/** An estimate is old after so long, even when nothing has happened: that is news too. */
const STALE_MS = 15_000

export function createWaitEstimates({ db, timeZone, nowMs, ...deps }: WaitEstimateDeps): WaitEstimates {
  let estimates: ReadonlyMap<string, Estimate> = new Map()
  let seen = { seq: -1, at: Number.NEGATIVE_INFINITY }
  /** Tickets whose holders look at it. */
  const asked = new Set<string>()
  /** The place for which a ticket's estimate was logged last. */
  const logged = new Map<string, number>()

  /** The first one of each ticket, and each one that somebody sees at a new place. */
  function toLog(areaId: string, all: readonly Estimate[]): { areaId: string; log: LoggedEstimate }[] {
    return all.flatMap(({ ticketId, position, log }) => {
      const before = logged.get(ticketId)
      if (!log || before === position || (before !== undefined && !asked.has(ticketId))) return []
      logged.set(ticketId, position)
      return [{ areaId, log: { ...log, shown: log.shown && asked.has(ticketId) } }]
    })
  }

  function forget(hall: Hall): void {
    for (const ticketId of logged.keys()) if (!hall.open.has(ticketId)) logged.delete(ticketId)
    for (const ticketId of asked) if (!hall.open.has(ticketId)) asked.delete(ticketId)
  }

  return {
    of: (ticketId) => {
      const interval = estimates.get(ticketId)?.interval
      if (interval) asked.add(ticketId)
      return interval
    },
    async refresh() {
      const hall = await deps.hall()
      const atMs = nowMs()
      if (hall.seq === seen.seq && Math.abs(atMs - seen.at) < STALE_MS) return
      seen = { seq: hall.seq, at: atMs }
      await judgeCalled(db, hall, timeZone)
      const config = await deps.config()
      const times = await readPastTimes(db)
      const past = (queueId: string) => times.get(queueId) ?? NO_SERVICE_TIMES
      const fresh = new Map<string, Estimate>()
      for (const areaId of new Set(config.queues.map((queue) => queue.areaId))) {
        const all = estimateLine(waitingHall(hall, config, areaId, { atMs, past }), await readMemory(db, areaId))
        for (const estimate of all) fresh.set(estimate.ticketId, estimate)
        await writeLog(db, toLog(areaId, all))
      }
      forget(hall)
      estimates = fresh
    },
  }
}
