import type { Hall } from '#player/tickets/hall'
import type { HallConfig } from '#player/tickets/hall-config'
import { waitingHall } from '#player/tickets/waiting-hall'
import { type Estimate, estimateLine } from '#player/waiting/estimate'
import { NO_SERVICE_TIMES } from '#player/waiting/service-times'
import type { LoggedEstimate } from '#schema/waiting-estimate'
import type { Db } from '../../db/tables.ts'
import { isJudged, judgeCalled, loggedTickets, readMemory, readPastTimes, writeLog } from './estimate-store.ts'

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
  /** Tickets with something in the log that has not been compared with the truth; undefined before the first look. */
  let unjudged: Set<string> | undefined

  /** The first one of each ticket, and each one that somebody sees at a new place. */
  function toLog(areaId: string, all: readonly Estimate[]): { areaId: string; log: LoggedEstimate }[] {
    return all.flatMap(({ ticketId, position, log }) => {
      const before = logged.get(ticketId)
      if (!log || before === position || (before !== undefined && !asked.has(ticketId))) return []
      logged.set(ticketId, position)
      return [{ areaId, log: { ...log, shown: log.shown && asked.has(ticketId) } }]
    })
  }

  /** Only when somebody has been called, or has given up: the log of a busy day is long. */
  async function judge(hall: Hall): Promise<void> {
    unjudged ??= await loggedTickets(db)
    for (const ticketId of logged.keys()) unjudged.add(ticketId)
    const over = [...unjudged].filter((ticketId) => isJudged(hall.tickets.get(ticketId)))
    if (over.length === 0) return
    await judgeCalled(db, hall, over, timeZone)
    for (const ticketId of over) unjudged.delete(ticketId)
  }

  function forget(hall: Hall): void {
    for (const ticketId of logged.keys()) if (!hall.open.has(ticketId)) logged.delete(ticketId)
    for (const ticketId of asked) if (!hall.open.has(ticketId)) asked.delete(ticketId)
  }

  return {
    of: (ticketId) => {
      asked.add(ticketId)
      return estimates.get(ticketId)?.interval
    },
    async refresh() {
      const hall = await deps.hall()
      const atMs = nowMs()
      if (hall.seq === seen.seq && Math.abs(atMs - seen.at) < STALE_MS) return
      seen = { seq: hall.seq, at: atMs }
      await judge(hall)
      const config = await deps.config()
      const times = await readPastTimes(db)
      const past = (queueId: string) => times.get(queueId) ?? NO_SERVICE_TIMES
      const fresh = new Map<string, Estimate>()
      for (const areaId of new Set(config.queues.map((queue) => queue.areaId))) {
        const scene = waitingHall(hall, config, areaId, { atMs, past })
        const wanted = new Set(
          scene.line.map(({ ticketId }) => ticketId).filter((id) => asked.has(id) || !logged.has(id)),
        )
        if (wanted.size === 0) continue
        const all = estimateLine(scene, await readMemory(db, areaId), wanted)
        for (const estimate of all) fresh.set(estimate.ticketId, estimate)
        await writeLog(db, toLog(areaId, all))
      }
      forget(hall)
      estimates = fresh
    },
  }
}
