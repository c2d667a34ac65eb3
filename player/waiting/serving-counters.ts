import type { Hall, HallCounter } from './hall.ts'

/** So long may people wait who a free counter could call, until nobody is believed to sit there. */
const NEGLECT_MAX_MS = 180_000
/** Whoever has gone comes back within half an hour or so; after this the counter is closed. */
const AWAY_MAX_MS = 1_800_000

/** A counter that serves, now or soon. */
export interface ServingCounter {
  readonly counter: HallCounter
  /** Nobody sits there at the moment; when it goes on is not known. */
  readonly isAway: boolean
}

/**
 * The counters that really serve. A log-in proves nothing: one of four counters that is logged in and idle makes the
 * usual formula wrong for three visitors of four. So a free counter that has let people wait for three minutes who it
 * could have called is no longer believed in: it is away like one on a pause when it has called before today, for half
 * an hour at most; otherwise it does not count at all.
 */
export function countersThatServe(hall: Hall): ServingCounter[] {
  return hall.counters.flatMap((counter): ServingCounter[] => {
    if (counter.state === 'serving') return [{ counter, isAway: false }]
    const awayMs = counter.state === 'paused' ? hall.nowMs - counter.sinceMs : neglectMs(counter, hall)
    const isAway = counter.state === 'paused' || awayMs >= NEGLECT_MAX_MS
    if (!isAway) return [{ counter, isAway }]
    return counter.hasCalled && awayMs < AWAY_MAX_MS ? [{ counter, isAway }] : []
  })
}

/** How long somebody waited, now or before the tickets that others serve were called, while this counter was free. */
function neglectMs(counter: HallCounter, { nowMs, line, counters }: Hall): number {
  const waits = [
    ...line.map(({ queueId, waitingSinceMs }) => ({ queueId, fromMs: waitingSinceMs, untilMs: nowMs })),
    ...counters.flatMap((other) =>
      other.state === 'serving'
        ? [{ queueId: other.queueId, fromMs: other.waitedSinceMs, untilMs: other.sinceMs }]
        : [],
    ),
  ]
  let [totalMs, coveredUntilMs] = [0, counter.sinceMs]
  for (const { queueId, fromMs, untilMs } of waits.toSorted((a, b) => a.fromMs - b.fromMs)) {
    if (!counter.serves.includes(queueId) || untilMs <= coveredUntilMs) continue
    totalMs += untilMs - Math.max(fromMs, coveredUntilMs)
    coveredUntilMs = untilMs
  }
  return totalMs
}
