import { dayNumber, weekdayOfDay } from '../time.ts'
import type { RecurrenceDays } from './recurrence.ts'

/** The parts of a recurrence by name, each sound by itself. */
export type RecurrenceParts = ReadonlyMap<string, readonly string[]>

/** Days that come back after so many days, for ever in both directions. */
interface Cycle {
  /** A day with which a cycle begins. */
  readonly baseDay: number
  readonly lengthDays: number
  /** In days from the begin of a cycle, rising. */
  readonly places: readonly number[]
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const ONE_WEEK = [0, 1, 2, 3, 4, 5, 6]
const PARTS = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'])

/**
 * The days of a recurrence by the day or by the week (RFC 5545). They come back after a fixed number of days, so a
 * remainder says whether a day is one of them, however far away it is and however many have gone before. Nearly all
 * rules of a site are of this kind. Undefined for every other kind, and for parts that contradict each other.
 */
export function periodicDays(parts: RecurrenceParts, firstDay: number): RecurrenceDays | undefined {
  const cycle = cycleOf(parts, firstDay)
  const lastDay = cycle && lastDayOf(parts, firstDay, cycle)
  if (!cycle || lastDay === undefined) return undefined
  const { baseDay, lengthDays } = cycle
  const places = new Set(cycle.places)
  return { has: (day) => firstDay <= day && day <= lastDay && places.has((day - baseDay) % lengthDays) }
}

function cycleOf(parts: RecurrenceParts, firstDay: number): Cycle | undefined {
  const weekdays = parts.get('BYDAY')?.map(weekdayNamed)
  // A weekday with a number, such as 2TU, is one of months and years.
  if (weekdays?.includes(0) || ![...parts.keys()].every((name) => PARTS.has(name))) return undefined
  const interval = Number(parts.get('INTERVAL')?.[0] ?? 1)
  const [frequency] = parts.get('FREQ') ?? []
  if (frequency === 'DAILY') return daily(interval, firstDay, weekdays)
  if (frequency !== 'WEEKLY') return undefined
  return weekly(interval, firstDay, weekdays, weekdayNamed(parts.get('WKST')?.[0] ?? 'MO'))
}

/** Every n days, those of them that are on one of the weekdays. */
function daily(interval: number, firstDay: number, weekdays: readonly number[] | undefined): Cycle {
  const places = ONE_WEEK.map((n) => n * interval)
  return {
    baseDay: firstDay,
    lengthDays: ONE_WEEK.length * interval,
    places: places.filter((place) => weekdays?.includes(weekdayOfDay(firstDay + place)) ?? true),
  }
}

/** The weekdays, or that of the first day, in every n-th week. */
function weekly(interval: number, firstDay: number, weekdays: readonly number[] | undefined, weekStart: number): Cycle {
  const baseDay = firstDay - ((weekdayOfDay(firstDay) - weekStart + ONE_WEEK.length) % ONE_WEEK.length)
  const wanted = weekdays ?? [weekdayOfDay(firstDay)]
  return {
    baseDay,
    lengthDays: ONE_WEEK.length * interval,
    places: ONE_WEEK.filter((place) => wanted.includes(weekdayOfDay(baseDay + place))),
  }
}

/** The last day that may count, inclusive. */
function lastDayOf(
  parts: RecurrenceParts,
  firstDay: number,
  { baseDay, lengthDays, places }: Cycle,
): number | undefined {
  const [count, until] = [parts.get('COUNT')?.[0], parts.get('UNTIL')?.[0]]
  if (count !== undefined && until !== undefined) return undefined
  if (until !== undefined) return dayNumber(`${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`)
  if (count === undefined) return Infinity
  const before = places.filter((place) => baseDay + place < firstDay).length
  const last = before + Number(count) - 1
  return baseDay + Math.floor(last / places.length) * lengthDays + (places[last % places.length] ?? 0)
}

/** ISO weekday, 1 = Monday; 0 for what is none. */
function weekdayNamed(name: string): number {
  return WEEKDAYS.indexOf(name) + 1
}
