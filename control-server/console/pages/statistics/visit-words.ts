import { MEAN_OF_MIN, type Mean } from '#player/tickets/visit-summary'
import { durationText, waitText } from '../../parts/times.ts'
import { statisticsTexts as texts } from './statistics-texts.ts'

const MINUTE_MS = 60_000
/** From here on seconds are noise. */
const SECONDS_UNTIL_MS = 10 * MINUTE_MS

/** "unter 1 Min.", "12 Min.", "1 Std. 5 Min.", rounded to the minute. */
export function minutesText(durationMs: number): string {
  const roundedMs = Math.round(durationMs / MINUTE_MS) * MINUTE_MS
  return roundedMs === 0 ? texts.underOneMinute : waitText(roundedMs)
}

/** "40 Sek.", "1 Min. 30 Sek.", "12 Min.": for what is mostly short. */
export function secondsText(durationMs: number): string {
  return durationMs < SECONDS_UNTIL_MS ? durationText(durationMs) : minutesText(durationMs)
}

/** "aus 3 Besuchen" where a mean tells of single visitors; empty where it tells of a day. */
export function fewText({ of }: Mean): string {
  return of < MEAN_OF_MIN ? texts.few(of) : ''
}
