import { addDays, localDate, wallClockInstant } from '#player/time'

/*
 * Times of the site, whatever zone the browser is in. A day has 23 hours in spring and 25 in autumn; everything here
 * counts in instants, so both are drawn as they are.
 */

const HOUR_MS = 3_600_000
/** Zones differ from UTC by whole quarters of an hour. */
const QUARTER_MS = HOUR_MS / 4
const formats = new Map<string, Intl.DateTimeFormat>()

/** "09:41" on the clocks of the site. */
export function siteTime(at: number, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone })
    formats.set(timeZone, format)
  }
  return format.format(at)
}

/** The same as an end: midnight is the end of the day before, "24:00". */
export function siteEndTime(at: number, timeZone: string): string {
  const time = siteTime(at, timeZone)
  return time === '00:00' ? '24:00' : time
}

export interface TimeRange {
  readonly startAt: number
  /** Exclusive. */
  readonly endAt: number
}

export function dayRange(date: string, timeZone: string): TimeRange {
  return {
    startAt: wallClockInstant(date, '00:00', timeZone, 'first'),
    endAt: wallClockInstant(addDays(date, 1), '00:00', timeZone, 'first'),
  }
}

export interface HourMark {
  readonly at: number
  /** "8", on the day of the autumn change "2" twice. */
  readonly label: string
}

/** Full hours inside a range. */
export function hourMarks(range: TimeRange, timeZone: string): readonly HourMark[] {
  const marks: HourMark[] = []
  for (let at = Math.ceil(range.startAt / QUARTER_MS) * QUARTER_MS; at < range.endAt; at += QUARTER_MS) {
    const time = siteTime(at, timeZone)
    if (time.endsWith(':00')) marks.push({ at, label: String(Number(time.slice(0, 2))) })
  }
  return marks
}

/** What is usually looked at when nothing happens outside of it. */
const OFFICE_HOURS = { from: '07:00', until: '20:00' }

/** The part of a day to draw: office hours, and whatever changes before or after them with half an hour of air. */
export function visibleRange(date: string, timeZone: string, changesAt: readonly number[]): TimeRange {
  const day = dayRange(date, timeZone)
  const inside = changesAt.filter((at) => at > day.startAt && at < day.endAt)
  const office = {
    startAt: wallClockInstant(date, OFFICE_HOURS.from, timeZone, 'first'),
    endAt: wallClockInstant(date, OFFICE_HOURS.until, timeZone, 'first'),
  }
  const hour = (at: number, round: (hours: number) => number) =>
    day.startAt + round((at - day.startAt) / HOUR_MS) * HOUR_MS
  const first = Math.min(office.startAt, ...inside.map((at) => hour(at - HOUR_MS / 2, Math.floor)))
  const last = Math.max(office.endAt, ...inside.map((at) => hour(at + HOUR_MS / 2, Math.ceil)))
  return { startAt: Math.max(day.startAt, first), endAt: Math.min(day.endAt, last) }
}

/** Position in a range, 0 to 1, cut off at its edges. */
export function fractionOf(at: number, { endAt, startAt }: TimeRange): number {
  return Math.min(1, Math.max(0, (at - startAt) / (endAt - startAt)))
}

export function siteDate(at: number, timeZone: string): string {
  return localDate(at, timeZone)
}
