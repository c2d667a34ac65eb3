import type { RuleTimes } from '#schema/rule'

/*
 * A second, slow reading of a rule's times for tests: it watches a wall clock minute by minute and counts days on a
 * paper calendar. It knows nothing of offsets, gaps, recurrence libraries or the engine's time module.
 */

const MINUTE_MS = 60_000
/** Windows reach over at most two nights. */
const MARGIN_MINUTES = 3 * 24 * 60

/** What a wall clock of the zone shows, sortable as text: `2027-03-28 01:59`. */
function wallClock(timeZone: string): (atMs: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  return (atMs) => format.format(atMs)
}

/** Days by date that calendars name, such as `{ 'feiertage-nw': ['2027-01-01'] }`. */
export type PaperCalendars = Readonly<Record<string, readonly string[]>>

/** Wall clock readings of consecutive minutes, with what many rules need of them. */
export interface Watch {
  /** Readings from `MARGIN_MINUTES` before the first minute that is asked for to as many after the last. */
  readonly shown: readonly string[]
  readonly dates: readonly string[]
  /** First minute at which the clock shows a time or a later one, and last minute at which it shows an earlier one. */
  readonly firstAtOrAfter: (stamp: string) => number
  readonly lastBefore: (stamp: string) => number
}

/** Reads a wall clock once for each of the minutes from `fromMs` on. */
export function watchClock(timeZone: string, fromMs: number, minuteCount: number): Watch {
  const read = wallClock(timeZone)
  const shown = Array.from({ length: minuteCount + 2 * MARGIN_MINUTES }, (_, n) =>
    read(fromMs + (n - MARGIN_MINUTES) * MINUTE_MS),
  )
  // The clock may go back, so the highest reading so far and the lowest one to come are what can be searched.
  const highest: string[] = []
  for (const text of shown) highest.push(highest.length > 0 && highest.at(-1)! > text ? highest.at(-1)! : text)
  const lowest: string[] = shown.map(() => '')
  for (let n = shown.length - 1; n >= 0; n -= 1) {
    const after = lowest[n + 1]
    lowest[n] = after !== undefined && after < shown[n]! ? after : shown[n]!
  }
  return {
    shown,
    dates: datesBetween(shown[0]!.slice(0, 10), shown.at(-1)!.slice(0, 10)),
    firstAtOrAfter: (time) => firstIndex(highest, (text) => text >= time),
    lastBefore: (time) => firstIndex(lowest, (text) => text >= time) - 1,
  }
}

/** Every date on paper, one that a zone has skipped included. */
function datesBetween(first: string, last: string): string[] {
  const dates: string[] = []
  for (let date = first; date <= last; date = nextDate(date)) dates.push(date)
  return dates
}

/** Where a condition that stays true once it is true becomes true. */
function firstIndex(texts: readonly string[], condition: (text: string) => boolean): number {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (condition(texts[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Whether a rule is in force in each minute. A window is open from the first minute at which the clock shows its
 * start (or has jumped over it), until the clock has shown its end for the last time.
 */
export function watchRule(times: RuleTimes, watch: Watch, calendars: PaperCalendars = {}): Uint8Array {
  const inForce = new Uint8Array(watch.shown.length)
  const recurring = times.recurrence && recurringDates(times.recurrence, watch.dates.at(-1)!)
  for (const date of watch.dates.slice(1)) {
    if (!startsOn(times, date, recurring, calendars)) continue
    const { from, until } = times.window ?? { from: '00:00', until: '24:00' }
    const opens = stamp(date, from)
    const closes = stamp(until <= from ? nextDate(date) : date, until)
    const lastOpen = watch.lastBefore(closes)
    for (let minute = watch.firstAtOrAfter(opens); minute <= lastOpen; minute += 1) inForce[minute] = 1
  }
  return inForce.slice(MARGIN_MINUTES, watch.shown.length - MARGIN_MINUTES)
}

function startsOn(
  times: RuleTimes,
  date: string,
  recurring: ReadonlySet<string> | undefined,
  calendars: PaperCalendars,
): boolean {
  const named = (ids: readonly string[] = []) => ids.some((id) => calendars[id]?.includes(date))
  if (times.recurrence?.exDates?.includes(date) || named(times.exceptCalendarIds)) return false
  if (times.recurrence?.rDates?.includes(date)) return true
  if (times.validFrom !== undefined && date < times.validFrom) return false
  if (times.validUntil !== undefined && date > times.validUntil) return false
  if (times.weekdays !== undefined && !times.weekdays.includes(weekday(date))) return false
  if (times.onlyCalendarIds && !named(times.onlyCalendarIds)) return false
  return recurring === undefined || recurring.has(date)
}

/** Turns the pages of a calendar from the first day on. Understands every n days or weeks, COUNT, UNTIL and BYDAY. */
function recurringDates({ rrule, from }: NonNullable<RuleTimes['recurrence']>, last: string): ReadonlySet<string> {
  const part = (name: string) => new RegExp(`${name}=([^;]+)`).exec(rrule)?.[1]
  const interval = Number(part('INTERVAL') ?? 1)
  const count = Number(part('COUNT') ?? Infinity)
  const until = part('UNTIL')?.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3') ?? '9999-12-31'
  const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  const byDay = part('BYDAY')
    ?.split(',')
    .map((name) => names.indexOf(name) + 1)
  const weekly = part('FREQ') === 'WEEKLY'
  const dates = new Set<string>()
  let [days, weeks] = [0, 0]
  for (let date = from; date <= last && date <= until && dates.size < count; date = nextDate(date)) {
    if (days > 0 && weekday(date) === 1) weeks += 1
    const due = weekly ? weeks % interval === 0 : days % interval === 0
    const wanted = byDay ?? (weekly ? [weekday(from)] : [1, 2, 3, 4, 5, 6, 7])
    if (due && wanted.includes(weekday(date))) dates.add(date)
    days += 1
  }
  return dates
}

function weekday(date: string): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay() || 7
}

function stamp(date: string, time: string): string {
  return time === '24:00' ? `${nextDate(date)} 00:00` : `${date} ${time}`
}

function nextDate(date: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + 1)
  return noon.toISOString().slice(0, 10)
}
