import type { LiveFact } from '#schema/live-fact'
import type { WaitingArea } from '#schema/release'
import type { Screen } from '#schema/screen'
import type { Knowledge } from './knowledge.ts'

/** What views are given; nothing in it changes under a visitor except the live facts and the time. */
export interface PageContext {
  readonly screen: Screen
  readonly timeZone: string
  readonly facts: readonly LiveFact[]
  readonly knowledge: Knowledge
  readonly waitingAreas: readonly WaitingArea[]
  /** Where phones find the server; absent when nobody has said so. */
  readonly visitorUrl: string | undefined
  /** The site's time, to the minute. */
  readonly nowMs: number
  /** CSS pixels per millimetre. */
  readonly pxPerMm: number
  readonly textScale: number
}
