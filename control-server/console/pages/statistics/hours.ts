import { summarise, summariseBy, type VisitSummary } from '#player/tickets/visit-summary'
import type { VisitFigures } from '#schema/visit-figures'

export interface HourSummary {
  /** 9 is from nine to ten. */
  readonly hour: number
  readonly summary: VisitSummary
}

/** Fewer hours would be drawn as a wall. */
const HOURS_MIN = 6
const LAST_HOUR = 23

/** The day by hour, without gaps, from the first hour with visits to the last one. Days of a longer period are one. */
export function hoursOf(figures: readonly VisitFigures[]): readonly HourSummary[] {
  if (figures.length === 0) return []
  const byHour = summariseBy(figures, ({ hour }) => hour)
  const first = Math.min(...byHour.keys(), LAST_HOUR + 1 - HOURS_MIN)
  const last = Math.max(...byHour.keys(), first + HOURS_MIN - 1)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index
    return { hour, summary: byHour.get(hour) ?? summarise([]) }
  })
}
