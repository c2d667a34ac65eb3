import Type, { type Static } from 'typebox'
import { LocalDate } from './local-time.ts'

/*
 * What visitors looked for and did not find, so that editors learn which words are missing in their directory. Only the
 * words and on which day: no time of day, no screen, no person, and not how often on one player.
 *
 *   POST missed-queries                of a page to its core: MissedQuery → 204
 *   POST /player/v1/missed-queries     of a core, once for each day that is over: MissedQueryDay → 204
 *   GET  /api/v1/missed-queries        for staff → MissedQueryReport
 */

export const MISSED_QUERY_LENGTH_MAX = 40

/** As `player/search/missed-queries.ts` writes it: lower case, nothing that looks as if it were about a person. */
const MissedText = Type.String({ minLength: 3, maxLength: MISSED_QUERY_LENGTH_MAX })

/** A search that a visitor gave up. The core normalises it once more, and forgets what it may not keep. */
export const MissedQuery = Type.Object({ text: Type.String({ minLength: 1, maxLength: 200 }) })
export type MissedQuery = Static<typeof MissedQuery>

export const MISSED_QUERIES_A_DAY_MAX = 300

/** A whole day of one player. The same day of the same player counts once, however often it is sent. */
export const MissedQueryDay = Type.Object({
  date: LocalDate,
  queries: Type.Array(Type.Object({ text: MissedText }), {
    minItems: 1,
    maxItems: MISSED_QUERIES_A_DAY_MAX,
  }),
})
export type MissedQueryDay = Static<typeof MissedQueryDay>

/**
 * Nobody reads a text that was looked for on fewer days, a day on each player counted by itself: one person who tries
 * the same again and again is still one.
 */
export const MISSED_DAYS_MIN = 5

/** The most frequent first. All texts that are too rare to be read are one row without `text`, the last. */
export const MissedQueryReport = Type.Array(
  Type.Object({
    text: Type.Optional(MissedText),
    /** On how many days, those of each player counted by themselves. */
    count: Type.Integer({ minimum: 1 }),
    firstDay: LocalDate,
    lastDay: LocalDate,
  }),
)
export type MissedQueryReport = Static<typeof MissedQueryReport>
