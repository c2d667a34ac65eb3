import type { EventsSlide } from '#schema/slide'
import { addDays, localDate, wallClockInstant } from '../time.ts'

export type EventEntry = EventsSlide['entries'][number]

/** Entries of one day, in the order of the clock; those of the whole day come first. */
export interface EventDay {
  /** `YYYY-MM-DD` in the site's zone. */
  readonly date: string
  readonly entries: readonly EventEntry[]
}

export interface UpcomingEvents {
  /** In the order of the days. */
  readonly entries: readonly EventEntry[]
  /** Today first; empty when everything is over. */
  readonly days: readonly EventDay[]
  /** Instant from which the answer is another one, UTC milliseconds: something is over, or a day begins. */
  readonly changesAt: number
}

/** An entry that does not say when it ends is no longer announced when it has been going on for so long. */
const ENDLESS_ENTRY_MS = 3_600_000

/**
 * What is still to come at `atMs`, in the zone of the site. An entry is over at its `until`; without one, an hour
 * after it has begun; without times, with its day. An `until` at or before `from` lies on the next day. Days that
 * no calendar has (30 February) are never to come.
 */
export function upcomingEvents(entries: readonly EventEntry[], atMs: number, timeZone: string): UpcomingEvents {
  const today = localDate(atMs, timeZone)
  const coming = entries
    .filter(({ date }) => isOnCalendar(date))
    .map((entry) => ({ entry, overAt: overAt(entry, timeZone) }))
    .filter(({ overAt: end }) => end > atMs)
  const byDay = new Map<string, EventEntry[]>()
  for (const { entry } of coming.toSorted((a, b) => compareEntries(a.entry, b.entry))) {
    // What began yesterday and is still going on belongs to today.
    const date = entry.date < today ? today : entry.date
    byDay.set(date, [...(byDay.get(date) ?? []), entry])
  }
  const midnight = wallClockInstant(addDays(today, 1), '00:00', timeZone, 'first')
  return {
    entries: [...byDay.values()].flat(),
    days: [...byDay].map(([date, ofDay]) => ({ date, entries: ofDay })),
    changesAt: Math.min(midnight, ...coming.map(({ overAt: end }) => end)),
  }
}

function overAt({ date, from, until }: EventEntry, timeZone: string): number {
  if (until !== undefined) {
    const day = from !== undefined && until <= from ? addDays(date, 1) : date
    return wallClockInstant(day, until, timeZone, 'second')
  }
  if (from !== undefined) return wallClockInstant(date, from, timeZone, 'second') + ENDLESS_ENTRY_MS
  return wallClockInstant(addDays(date, 1), '00:00', timeZone, 'first')
}

function isOnCalendar(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

function compareEntries(a: EventEntry, b: EventEntry): number {
  const key = ({ date, from, title }: EventEntry): string => `${date} ${from ?? ''} ${title}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
