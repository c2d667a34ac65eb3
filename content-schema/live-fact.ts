import Type, { type Static } from 'typebox'
import { BuildingStateBody } from './building-state.ts'
import { Epoch, Id, Seq, UtcMs } from './primitives.ts'

/** Four instants that must not be mixed up. */
export const FactTimes = Type.Object({
  /** When the source says that its content is from; absent when it does not say. */
  contentAt: Type.Optional(UtcMs),
  /** When this content was first seen. */
  observedAt: UtcMs,
  /** When the source was last asked successfully, changed or not (a 304 moves only this). */
  checkedAt: UtcMs,
  /** From here on screens mark it as old. */
  staleAt: UtcMs,
  /** From here on screens remove it. */
  expiresAt: UtcMs,
})
export type FactTimes = Static<typeof FactTimes>

/** One article of the portal, plain text only: markup never reaches a player. */
export const NewsItem = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 500 }),
  title: Type.String({ minLength: 1, maxLength: 300 }),
  summary: Type.String({ maxLength: 1_000 }),
  url: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 1_000 })),
  /** Absent when the source gives no date; then the first-seen time is shown. */
  publishedAt: Type.Optional(UtcMs),
  firstSeenAt: UtcMs,
  /** A re-encoded picture of the server's asset store, only where a licence is recorded for the source. */
  imageSha256: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
  imageCredit: Type.Optional(Type.String({ maxLength: 120 })),
})
export type NewsItem = Static<typeof NewsItem>

export const NewsBody = Type.Object({
  kind: Type.Literal('news'),
  /** As visitors know it: "bochum.de". */
  sourceName: Type.String({ minLength: 1, maxLength: 60 }),
  items: Type.Array(NewsItem, { maxItems: 50 }),
})
export type NewsBody = Static<typeof NewsBody>

/**
 * What is known of a livestream. `none`: this session has no stream. `unknown`: it could not be checked.
 * "LIVE" is said only for `live`, which takes the schedule *and* a playlist that moves on.
 */
export const StreamStatus = Type.Union([
  Type.Literal('none'),
  Type.Literal('scheduled'),
  Type.Literal('soon'),
  Type.Literal('live'),
  Type.Literal('interrupted'),
  Type.Literal('ended'),
  Type.Literal('unknown'),
])
export type StreamStatus = Static<typeof StreamStatus>

export const CouncilSession = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 500 }),
  /** Body that meets: "Rat der Stadt". */
  name: Type.String({ minLength: 1, maxLength: 200 }),
  startsAt: UtcMs,
  /** A plan, not a fact: sessions run over. */
  endsAt: Type.Optional(UtcMs),
  room: Type.Optional(Type.String({ maxLength: 120 })),
  cancelled: Type.Boolean(),
  agenda: Type.Array(
    Type.Object({
      number: Type.String({ maxLength: 20 }),
      /** Absent for non-public items: their titles never leave the server. */
      title: Type.Optional(Type.String({ maxLength: 300 })),
      public: Type.Boolean(),
    }),
    { maxItems: 200 },
  ),
  stream: Type.Object({
    status: StreamStatus,
    /** When the status was last read from the stream itself. */
    checkedAt: Type.Optional(UtcMs),
    /** Page for people, put into the QR code. */
    pageUrl: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 500 })),
  }),
})
export type CouncilSession = Static<typeof CouncilSession>

export const CouncilBody = Type.Object({
  kind: Type.Literal('council'),
  sourceName: Type.String({ minLength: 1, maxLength: 60 }),
  /** Sessions of today in the site's zone, earliest first. */
  sessions: Type.Array(CouncilSession, { maxItems: 50 }),
})
export type CouncilBody = Static<typeof CouncilBody>

/** What a source of the city publishes. */
export type SourceBody = NewsBody | CouncilBody

/** A small truth that changes by the minute, one retained message each. */
export const LiveFact = Type.Object({
  epoch: Epoch,
  seq: Seq,
  key: Id,
  times: FactTimes,
  body: Type.Union([NewsBody, CouncilBody, BuildingStateBody]),
})
export type LiveFact = Static<typeof LiveFact>
