import type { EstimateMemory, LoggedEstimate } from '#schema/waiting-estimate'
import { corrected } from './calibration.ts'
import { forecastWaits, quantileMs } from './forecast.ts'
import type { Hall, WaitingTicket } from './hall.ts'
import { roundInterval, type WaitInterval } from './round-wait.ts'

/** With fewer judged tickets no interval is said. */
export const JUDGED_TICKETS_MIN = 30

/** A call that is likelier than not within a minute is announced by the position alone. */
const IMMINENT_MS = 60_000

/** What may be said to the holder of a ticket. */
export interface Estimate {
  readonly ticketId: string
  /** 1 is next. */
  readonly position: number
  /** People before it who wait for the same counters. */
  readonly ahead: number
  /**
   * Eight of ten are called within. Absent while too little is known, when no counter serves this queue, and when a
   * free counter is about to call this ticket: then the position says all.
   */
  readonly interval?: WaitInterval
  /** For the log, whether shown or not; absent when nothing could be forecast. */
  readonly log?: LoggedEstimate
}

/**
 * Estimates the waits of a line as it stands. Pure: the same hall and memory give the same answer. Give it the line up
 * to the tickets that are asked for; those behind do not change them. To tell what a new ticket would wait, append it.
 * @param wanted ids of the tickets to answer for; all when left out
 */
export function estimateLine(hall: Hall, memory: EstimateMemory, wanted?: ReadonlySet<string>): Estimate[] {
  const last = hall.line.findLastIndex(({ ticketId }) => !wanted || wanted.has(ticketId))
  const waits = forecastWaits(hall, last + 1)
  return hall.line.flatMap((ticket, place) => {
    if (wanted && !wanted.has(ticket.ticketId)) return []
    return [estimate(ticket, aheadOf(ticket, place, hall), waits[place] ?? new Float64Array(), hall, memory)]
  })
}

function estimate(
  { ticketId }: WaitingTicket,
  ahead: number,
  runs: Float64Array,
  hall: Hall,
  memory: EstimateMemory,
): Estimate {
  const said = { ticketId, position: ahead + 1, ahead }
  if (runs.length === 0 || quantileMs(runs, 0.5) <= IMMINENT_MS) return said
  const rawLoMs = quantileMs(runs, 0.1)
  const rawHiMs = quantileMs(runs, 0.9)
  const interval = roundInterval(corrected(memory.lower, rawLoMs), corrected(memory.upper, rawHiMs), ahead)
  const shown = memory.judgedTickets >= JUDGED_TICKETS_MIN
  const { position } = said
  const log: LoggedEstimate = {
    ticketId,
    at: hall.nowMs,
    position,
    ...interval,
    rawLoMs,
    rawHiMs,
    shown,
    model: memory.model,
  }
  return { ...said, ...(shown && { interval }), log }
}

/** Those before it whom a counter could call that could call this ticket too; without such a counter, its queue. */
function aheadOf({ queueId }: WaitingTicket, place: number, { line, counters }: Hall): number {
  const shared = new Set(counters.filter(({ serves }) => serves.includes(queueId)).flatMap(({ serves }) => serves))
  return line.slice(0, place).filter((other) => other.queueId === queueId || shared.has(other.queueId)).length
}
