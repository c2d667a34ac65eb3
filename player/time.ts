import { Temporal } from 'temporal-polyfill'

/*
 * Local time of a site. Everything that knows about time zones goes through here; elsewhere instants are UTC
 * milliseconds and local days are `YYYY-MM-DD`, which compare correctly as text, or numbers of days since 1970-01-01.
 */

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** No zone has ever changed its clocks twice within so many days. */
const PROBE_DAYS = 3

/** Day on the calendar of `timeZone` at an instant. Throws a RangeError for an unknown zone. */
export function localDate(atMs: number, timeZone: string): string {
  return dayText(zoneClock(timeZone).dayAt(atMs))
}

/** ISO weekday of a day, 1 = Monday. */
export function weekdayOf(date: string): number {
  return weekdayOfDay(dayNumber(date) ?? Number.NaN)
}

export function addDays(date: string, days: number): string {
  return dayText((dayNumber(date) ?? Number.NaN) + days)
}

/**
 * Instant at which a wall clock of `timeZone` reaches `timeOfDay` (`HH:MM`, `24:00` is the end of the day), see
 * `ZoneClock.instantOf`. Throws a RangeError for an unknown zone or a day that no calendar has.
 */
export function wallClockInstant(date: string, timeOfDay: string, timeZone: string, pass: 'first' | 'second'): number {
  const day = dayNumber(date)
  if (day === undefined) throw new RangeError(`no such day: ${date}`)
  return zoneClock(timeZone).instantOf(day, minuteOfDay(timeOfDay), pass)
}

/** Whether this machine knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    zoneClock(timeZone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Days since 1970-01-01; undefined for a day that no calendar has, such as 31 February. */
export function dayNumber(date: string): number | undefined {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS
  return Number.isInteger(day) && dayText(day) === date ? day : undefined
}

/** `YYYY-MM-DD` of a number of days since 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

export function yearOfDay(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear()
}

/** ISO weekday of a number of days since 1970-01-01, a Thursday. */
export function weekdayOfDay(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Minutes from the start of the day that `HH:MM` names, 1,440 for `24:00`. */
export function minuteOfDay(timeOfDay: string): number {
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3, 5))
}

/** The clocks on the walls of one zone. */
export interface ZoneClock {
  /** Day on the calendar at an instant, in days since 1970-01-01. */
  dayAt(atMs: number): number
  /** Milliseconds that the wall clock has gone since its midnight. */
  timeAt(atMs: number): number
  /**
   * Instant at which the wall clock reaches `minute` of `day`. A time in the hour skipped in spring is reached when
   * the clock jumps, at the end of the gap. A time in the hour repeated in autumn is reached twice: `pass` says which
   * one is meant.
   */
  instantOf(day: number, minute: number, pass: 'first' | 'second'): number
}

const clocks = new Map<string, ZoneClock>()

/** The clock of an IANA zone. Throws a RangeError for a zone that this machine does not know. */
export function zoneClock(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone)
  if (known) return known
  probedOffset(timeZone, 0)
  const clock = createZoneClock(timeZone)
  clocks.set(timeZone, clock)
  return clock
}

/** From `atMs` on the clock is `offsetMs` ahead of UTC. */
interface OffsetSpan {
  readonly atMs: number
  readonly offsetMs: number
}

/**
 * Offsets are probed once per year and then only compared: a zone library takes microseconds for a question that a
 * schedule asks a million times.
 */
function createZoneClock(timeZone: string): ZoneClock {
  const years = new Map<number, readonly OffsetSpan[]>()
  const spansOf = (atMs: number): readonly OffsetSpan[] => {
    const year = new Date(atMs).getUTCFullYear()
    const spans = years.get(year) ?? probeYear(timeZone, year)
    years.set(year, spans)
    return spans
  }
  let last = { fromMs: 0, untilMs: 0, offsetMs: 0 }
  const offsetAt = (atMs: number): number => {
    if (last.fromMs <= atMs && atMs < last.untilMs) return last.offsetMs
    const spans = spansOf(atMs)
    const index = spans.findLastIndex((span) => span.atMs <= atMs)
    const span = spans[index]
    if (!span) return 0
    const untilMs = spans[index + 1]?.atMs ?? Date.UTC(new Date(atMs).getUTCFullYear() + 1, 0, 1)
    last = { fromMs: span.atMs, untilMs, offsetMs: span.offsetMs }
    return span.offsetMs
  }
  return {
    dayAt: (atMs) => Math.floor((atMs + offsetAt(atMs)) / DAY_MS),
    timeAt: (atMs) => {
      const wallMs = atMs + offsetAt(atMs)
      return wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS
    },
    instantOf(day, minute, pass) {
      const wallMs = day * DAY_MS + minute * MINUTE_MS
      const [before, after] = [wallMs - offsetAt(wallMs - DAY_MS), wallMs - offsetAt(wallMs + DAY_MS)]
      const reached = [before, after].filter((atMs) => atMs + offsetAt(atMs) === wallMs)
      if (reached.length > 0) return pass === 'first' ? Math.min(...reached) : Math.max(...reached)
      const spans = [...new Set([...spansOf(wallMs - DAY_MS), ...spansOf(wallMs + DAY_MS)])]
      const jump = spans.findLast(({ atMs, offsetMs }, index) => {
        return atMs <= wallMs + DAY_MS && offsetMs !== (spans[index - 1]?.offsetMs ?? offsetMs)
      })
      return jump?.atMs ?? after
    },
  }
}

/** All offsets of a year (UTC), the first from its start on. */
function probeYear(timeZone: string, year: number): OffsetSpan[] {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  let offsetMs = probedOffset(timeZone, start)
  const spans = [{ atMs: start, offsetMs }]
  for (let from = start; from < end;) {
    const until = Math.min(end, from + PROBE_DAYS * DAY_MS)
    const nextMs = probedOffset(timeZone, until - 1)
    if (nextMs !== offsetMs) spans.push({ atMs: firstWith(timeZone, nextMs, from, until - 1), offsetMs: nextMs })
    offsetMs = nextMs
    from = until
  }
  return spans
}

/** The first millisecond after `from`, at the latest `until`, at which the offset is `offsetMs`. */
function firstWith(timeZone: string, offsetMs: number, from: number, until: number): number {
  let [before, found] = [from, until]
  while (found - before > 1) {
    const middle = Math.floor((before + found) / 2)
    if (probedOffset(timeZone, middle) === offsetMs) found = middle
    else before = middle
  }
  return found
}

function probedOffset(timeZone: string, atMs: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone)
  return local.offsetNanoseconds / 1_000_000
}
