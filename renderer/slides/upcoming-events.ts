import type { EventsSlide } from '#schema/slide'
import { addDays, wallClockInstant } from '#player/time'

export type EventEntry = EventsSlide['entries'][number]

/**
 * Entries that are not over at `atMs` (UTC milliseconds), soonest first, and when the next of them will be. An entry
 * without an end lasts until its day is over; an end at or before the beginning means past midnight.
 */
export function upcomingEvents(
  entries: readonly EventEntry[],
  atMs: number,
  timeZone: string,
): { readonly entries: readonly EventEntry[]; readonly changesAt: number } {
  const open = entries
    .map((entry) => ({ entry, startsAt: startOf(entry, timeZone), endsAt: endOf(entry, timeZone) }))
    .filter(({ endsAt }) => atMs < endsAt)
    .toSorted((a, b) => a.startsAt - b.startsAt || a.endsAt - b.endsAt)
  return {
    entries: open.map(({ entry }) => entry),
    changesAt: Math.min(Infinity, ...open.map(({ endsAt }) => endsAt)),
  }
}

function startOf({ date, from }: EventEntry, timeZone: string): number {
  return wallClockInstant(date, from ?? '00:00', timeZone, 'first')
}

function endOf({ date, from, until }: EventEntry, timeZone: string): number {
  const pastMidnight = until !== undefined && from !== undefined && until <= from
  return wallClockInstant(pastMidnight ? addDays(date, 1) : date, until ?? '24:00', timeZone, 'second')
}
