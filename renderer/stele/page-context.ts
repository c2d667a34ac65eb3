import type { PlayingState } from '#schema/local-api'
import type { Knowledge } from './knowledge.ts'

/** What views are given; nothing in it changes under a visitor except the live facts and the time. */
export interface PageContext {
  readonly state: PlayingState
  readonly knowledge: Knowledge
  /** The site's time, to the minute. */
  readonly nowMs: number
  /** CSS pixels per millimetre. */
  readonly pxPerMm: number
  readonly textScale: number
}
