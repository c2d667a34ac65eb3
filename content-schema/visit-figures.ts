import Type, { type Static } from 'typebox'
import { Id } from './primitives.ts'

const Count = Type.Integer({ minimum: 0 })
/** Milliseconds, summed up over the visits that are counted beside it. */
const Sum = Type.Integer({ minimum: 0 })

/**
 * What happened at one counter for one queue in one hour; no visit can be told from it. Arrivals and cancellations
 * belong to no counter, and after a week nothing does: there `counterId` is empty. Times are counted in the hour in
 * which the visitor was called.
 */
export const VisitFigures = Type.Object({
  /** Local date of the site, `YYYY-MM-DD`, and hour of its day, 0 to 23. */
  date: Type.String(),
  hour: Type.Integer({ minimum: 0, maximum: 23 }),
  queueId: Id,
  counterId: Type.Union([Id, Type.Literal('')]),
  /** Numbers drawn, and appointments whose visitors have come. */
  arrivals: Count,
  /** Given up, by visitors or by staff. */
  cancelled: Count,
  /** Visitors called for the first time: waiting goes from arrival to that call. */
  calledFirst: Count,
  waitMs: Sum,
  waitMsMax: Sum,
  /** Visitors of whom the counter has said that they have come: the way goes from the call to that moment. */
  came: Count,
  wayMs: Sum,
  /** Services that have ended, by `done` or on the way to somewhere else. */
  served: Count,
  serviceMs: Sum,
  /** Calls in vain. */
  noShows: Count,
})
export type VisitFigures = Static<typeof VisitFigures>

/** `GET /statistics?from=&until=&area=`, the area being optional: figures and the names to read them with. */
export const Statistics = Type.Object({
  figures: Type.Array(VisitFigures),
  queues: Type.Array(Type.Object({ id: Id, name: Type.String() })),
  counters: Type.Array(Type.Object({ id: Id, label: Type.String() })),
})
export type Statistics = Static<typeof Statistics>
