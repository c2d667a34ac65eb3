import type { OpeningHours } from '#schema/directory'
import { publicHolidaysNw } from './schedule/public-holidays.ts'
import { minuteOfDay, weekdayOfDay, yearOfDay, type ZoneClock, zoneClock } from './time.ts'

/** A stretch of time, its end not included. Infinite ends are possible. */
export interface Span {
  readonly fromMs: number
  readonly untilMs: number
}

const DAY_MINUTES = 1_440
const SUNDAY = 7
/** Far enough to see the next opening of anything that opens each week, a chain of holidays between. */
const DAYS_AHEAD = 15

/**
 * When something is open around a day (since 1970-01-01): from the day before until two weeks ahead, in order, without overlaps. A
 * window whose end is not after its start reaches into the next day. A public holiday of North Rhine-Westphalia is
 * like a Sunday.
 */
export function openSpans(hours: readonly OpeningHours[], today: number, timeZone: string): Span[] {
  const clock = zoneClock(timeZone)
  const spans: Span[] = []
  for (let day = today - 1; day <= today + DAYS_AHEAD; day++) {
    const weekday = openingWeekday(day)
    for (const window of hours) if (window.weekday === weekday) spans.push(spanOn(window, day, clock))
  }
  return joined(spans)
}

/** The windows in which an instant lies; the same meaning of "open" for doors, for the search and for what is said. */
export function windowsAt(hours: readonly OpeningHours[], atMs: number, timeZone: string): OpeningHours[] {
  const clock = zoneClock(timeZone)
  const today = clock.dayAt(atMs)
  return [today - 1, today].flatMap((day) => {
    const weekday = openingWeekday(day)
    return hours.filter((window) => {
      if (window.weekday !== weekday) return false
      const { fromMs, untilMs } = spanOn(window, day, clock)
      return fromMs <= atMs && atMs < untilMs
    })
  })
}

/** Whether hours say that somebody is there now. */
export function isOpenAt(hours: readonly OpeningHours[], atMs: number, timeZone: string): boolean {
  return windowsAt(hours, atMs, timeZone).length > 0
}

/**
 * ISO weekday whose hours count on a day (since 1970-01-01): a public holiday of North Rhine-Westphalia is like a
 * Sunday.
 */
export function openingWeekday(day: number): number {
  return isHoliday(day) ? SUNDAY : weekdayOfDay(day)
}

function spanOn({ from, until }: OpeningHours, day: number, clock: ZoneClock): Span {
  const [start, end] = [minuteOfDay(from), minuteOfDay(until)]
  const [endDay, endMinute] = dayAndMinute(day, end > start ? end : end + DAY_MINUTES)
  const [startDay, startMinute] = dayAndMinute(day, start)
  return {
    fromMs: clock.instantOf(startDay, startMinute, 'first'),
    untilMs: clock.instantOf(endDay, endMinute, 'second'),
  }
}

/** A minute after midnight is one of the next day: `25:30` is written where a night counts to the day before. */
function dayAndMinute(day: number, minute: number): readonly [number, number] {
  return [day + Math.floor(minute / DAY_MINUTES), minute % DAY_MINUTES]
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = result.at(-1)
    if (last && span.fromMs <= last.untilMs) {
      result[result.length - 1] = { fromMs: last.fromMs, untilMs: Math.max(last.untilMs, span.untilMs) }
    } else result.push(span)
  }
  return result
}

const holidays = new Map<number, ReadonlyMap<number, string>>()

function isHoliday(day: number): boolean {
  const year = yearOfDay(day)
  const known = holidays.get(year) ?? publicHolidaysNw(year)
  holidays.set(year, known)
  return known.has(day)
}
