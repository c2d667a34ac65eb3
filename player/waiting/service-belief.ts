import type { HallQueue } from './hall.ts'
import { pooled } from './service-times.ts'

/** What is believed of the turns of a queue: lognormal with these parameters. */
export interface ServiceBelief {
  readonly meanLog: number
  readonly sdLog: number
  /** How unsure the mean itself is, as a standard deviation. */
  readonly unsureLog: number
  /** Share of the called tickets that do not come, 0 to 1. */
  readonly missedShare: number
}

/** Spread of a turn before any was seen: a coefficient of variation of 0.7, usual at counters. */
const USUAL_VARIANCE_LOG = Math.log(1 + 0.7 ** 2)
/** Weights of what is believed before anything is seen, in turns. */
const PRIOR_TURNS = {
  /** The configured value is within ± 28 % two times of three: 0.4 / 0.28². */
  configured: 5,
  variance: 20,
  missed: 20,
}
const USUAL_MISSED_SHARE = 0.05
/** Pauses, helpers and late appointments make the whole hall faster or slower by so much, whatever was observed. */
const HALL_UNSURE_LOG = 0.12

/** Most days are like the weeks before, within ± 4 %; one of ten is not, by a third or so: slow computers, a new form. */
const DAYS = { usualSdLog: 0.04, oddSdLog: 0.35, oddShare: 0.1 }

/**
 * The configured value, shrunk towards what was observed (normal prior on the mean of the logarithms), and then moved
 * by what today is like in the whole hall: a slow computer slows every queue, and one queue alone sees too few
 * tickets before noon to notice.
 */
export function serviceBeliefs(queues: readonly HallQueue[]): ReadonlyMap<string, ServiceBelief> {
  const usual = new Map(queues.map((queue) => [queue.queueId, usualBelief(queue)]))
  let [turns, distance, squares] = [0, 0, 0]
  for (const { queueId, today } of queues) {
    const belief = usual.get(queueId)
    if (!belief) continue
    turns += today.served
    distance += today.served * (today.meanLog - belief.meanLog)
    squares += today.served * belief.sdLog ** 2
  }
  const day = turns > 0 ? dayShift(distance / turns, squares / turns ** 2) : dayShift(0, Infinity)
  const unsure = day.variance + HALL_UNSURE_LOG ** 2
  return new Map(
    [...usual].map(([queueId, belief]) => [
      queueId,
      { ...belief, meanLog: belief.meanLog + day.shift, unsureLog: Math.sqrt(belief.unsureLog ** 2 + unsure) },
    ]),
  )
}

/**
 * How far today is from usual, given the mean distance of its turns and the variance of that mean: a mixture of two
 * normal priors, so that small distances are taken for luck and large ones for what they are.
 */
function dayShift(distance: number, variance: number): { readonly shift: number; readonly variance: number } {
  if (variance === Infinity) return { shift: 0, variance: DAYS.usualSdLog ** 2 }
  const [usual, odd] = [DAYS.usualSdLog ** 2, DAYS.oddSdLog ** 2].map((prior) => ({
    likelihood: Math.exp(-(distance ** 2) / (prior + variance) / 2) / Math.sqrt(prior + variance),
    shift: (distance * prior) / (prior + variance),
    variance: (prior * variance) / (prior + variance),
  }))
  if (!usual || !odd) return { shift: 0, variance: DAYS.usualSdLog ** 2 }
  const [usualWeight, oddWeight] = [(1 - DAYS.oddShare) * usual.likelihood, DAYS.oddShare * odd.likelihood]
  const part = oddWeight / (usualWeight + oddWeight)
  return {
    shift: (1 - part) * usual.shift + part * odd.shift,
    variance: (1 - part) * usual.variance + part * odd.variance + part * (1 - part) * (odd.shift - usual.shift) ** 2,
  }
}

function usualBelief({ configuredMs, past, today }: HallQueue): ServiceBelief {
  const seen = pooled(past, today)
  const variance = (PRIOR_TURNS.variance * USUAL_VARIANCE_LOG + seen.squaresLog) / (PRIOR_TURNS.variance + seen.served)
  // The mean of a lognormal lies above its median by half the variance.
  const configuredLog = Math.log(configuredMs) - variance / 2
  const weight = PRIOR_TURNS.configured + seen.served
  return {
    meanLog: (PRIOR_TURNS.configured * configuredLog + seen.served * seen.meanLog) / weight,
    sdLog: Math.sqrt(variance),
    unsureLog: Math.sqrt(variance / weight),
    missedShare:
      (PRIOR_TURNS.missed * USUAL_MISSED_SHARE + seen.missed) / (PRIOR_TURNS.missed + seen.served + seen.missed),
  }
}
