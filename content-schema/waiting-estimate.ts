import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'

/**
 * How long the tickets of a queue kept a counter busy, as sums that new observations are folded into. A turn lasts from
 * the call to the moment at which the counter is ready for the next one, the way of the visitor included. Turns are
 * nearly lognormal, so mean and spread are those of the logarithm of their milliseconds. Weights fade, so counts are
 * not whole numbers.
 */
export const ServiceTimes = Type.Object({
  /** Weight of the turns of people who came. */
  served: Type.Number({ minimum: 0 }),
  /** Mean of the natural logarithm of their milliseconds; 0 without any. */
  meanLog: Type.Number(),
  /** Sum of the weighted squares of the distance to that mean. */
  squaresLog: Type.Number({ minimum: 0 }),
  /** Weight of the tickets that were called and did not come. */
  missed: Type.Number({ minimum: 0 }),
})
export type ServiceTimes = Static<typeof ServiceTimes>

/** Corrections at the six horizons of `player/waiting/calibration.ts`, as logarithms of real to forecast. */
const Corrections = Type.Array(Type.Number({ minimum: -3, maximum: 3 }), { minItems: 6, maxItems: 6 })

/**
 * What a waiting area has learned from the errors of its own estimates. Kept over days by the server; a changed model
 * has another name and starts anew.
 */
export const EstimateMemory = Type.Object({
  model: Type.Literal('hall-1'),
  /** Tickets whose estimates were compared with their first call. Below 30 no interval is said. */
  judgedTickets: Type.Integer({ minimum: 0 }),
  /** How much was learned at each horizon: steps get smaller with it. */
  weight: Type.Array(Type.Number({ minimum: 0 }), { minItems: 6, maxItems: 6 }),
  lower: Corrections,
  upper: Corrections,
})
export type EstimateMemory = Static<typeof EstimateMemory>

const WaitMs = Type.Number({ minimum: 0 })

/** One estimate as it was given, to be joined with the first call of its ticket. Instants are UTC milliseconds. */
export const LoggedEstimate = Type.Object({
  ticketId: Id,
  at: UtcMs,
  /** 1 is next. */
  position: Type.Integer({ minimum: 1 }),
  /** As said, rounded. */
  loMs: WaitMs,
  hiMs: WaitMs,
  /** As forecast from the hall alone, before anything was learned from errors. */
  rawLoMs: WaitMs,
  rawHiMs: WaitMs,
  /** False while too little is known to say it to anybody; it is judged all the same. */
  shown: Type.Boolean(),
  model: Type.Literal('hall-1'),
})
export type LoggedEstimate = Static<typeof LoggedEstimate>
