import type { ServiceTimes } from '#schema/waiting-estimate'

export const NO_SERVICE_TIMES: ServiceTimes = { served: 0, meanLog: 0, squaresLog: 0, missed: 0 }

/** Each new turn of a day takes so much weight from those before: half after 34 turns, so that a slow noon is noticed. */
const FADE_PER_TURN = 0.98
/** Each day takes so much from those before: half after a week of opening days. */
const FADE_PER_DAY = 0.97
/** Shorter turns are slips of the finger, longer ones forgotten tickets. */
const TURN_MS = { min: 15_000, max: 10_800_000 }

/** Adds one turn of somebody who came, from the call to the counter being ready again. Slips are left out. */
export function addTurn(times: ServiceTimes, turnMs: number): ServiceTimes {
  if (!(turnMs >= TURN_MS.min && turnMs <= TURN_MS.max)) return times
  return pooled(faded(times, FADE_PER_TURN), { served: 1, meanLog: Math.log(turnMs), squaresLog: 0, missed: 0 })
}

/** Adds a ticket that was called and did not come. */
export function addMissed(times: ServiceTimes): ServiceTimes {
  return { ...times, missed: times.missed + 1 }
}

/** At day end: what is known of the past with today in it. Tomorrow starts with `NO_SERVICE_TIMES`. */
export function closeDay(past: ServiceTimes, today: ServiceTimes): ServiceTimes {
  return pooled(faded(past, FADE_PER_DAY), today)
}

/** Both together, each with its weight (parallel update of mean and squares after Chan, Golub and LeVeque 1979). */
export function pooled(a: ServiceTimes, b: ServiceTimes): ServiceTimes {
  const served = a.served + b.served
  const missed = a.missed + b.missed
  if (served === 0) return { ...NO_SERVICE_TIMES, missed }
  const distance = b.meanLog - a.meanLog
  return {
    served,
    meanLog: (a.meanLog * a.served + b.meanLog * b.served) / served,
    squaresLog: a.squaresLog + b.squaresLog + (distance ** 2 * a.served * b.served) / served,
    missed,
  }
}

function faded(times: ServiceTimes, share: number): ServiceTimes {
  return {
    served: times.served * share,
    meanLog: times.meanLog,
    squaresLog: times.squaresLog * share,
    missed: times.missed * share,
  }
}
