import type { PageTime } from '../design/page-split.ts'
import type { SlideContext } from './slide-element.ts'
import type { Turn } from './turns.ts'

/** Where a turn stands by the clock, for slides that divide their time among pages. */
export function pageTime(turn: Turn | undefined, context: SlideContext | undefined): PageTime | undefined {
  if (!turn || !context) return undefined
  const { startedAt, slide, scheduled } = turn
  return { durationMs: slide.durationMs, sinceStartMs: context.now() - startedAt, pass: scheduled.pass }
}
