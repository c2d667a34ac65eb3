import { openingWeekday, windowsAt } from '#player/opening-times'
import { weekdayOfDay, zoneClock } from '#player/time'
import type { OpeningHours } from '#schema/directory'
import type { Language } from '#schema/language'

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** What to say about opening hours now; texts come from the catalogue. */
export type OpeningState =
  /** Open now, until a local time such as `18:00`. */
  | { readonly kind: 'open'; readonly until: string }
  /** Opens again today. */
  | { readonly kind: 'later'; readonly from: string }
  /** Not again today; next on this ISO weekday, `inDays` from now. */
  | {
      readonly kind: 'closed'
      readonly next?: { readonly weekday: Weekday; readonly from: string; readonly inDays: number }
    }

/**
 * Times are said as they are written on the door. A window that ends before it starts reaches into the next day, and a
 * public holiday is like a Sunday. Undefined when no hours are known: then nothing is said.
 */
export function openingState(hours: readonly OpeningHours[], atMs: number, timeZone: string): OpeningState | undefined {
  if (hours.length === 0) return undefined
  const { time } = wallClock(atMs, timeZone)
  const today = zoneClock(timeZone).dayAt(atMs)
  const weekday = openingWeekday(today)
  const open = windowsAt(hours, atMs, timeZone).map((window) => window.until)
  const until = open.toSorted(latest(time)).at(-1)
  if (until !== undefined) return { kind: 'open', until: continued(hours, weekday, until) }
  const later = hours.filter((window) => window.weekday === weekday && window.from > time).map((window) => window.from)
  const from = later.toSorted()[0]
  return from === undefined ? closed(hours, today) : { kind: 'later', from }
}

/** ISO weekday and `HH:MM` on a clock in the zone. */
export function wallClock(atMs: number, timeZone: string): { weekday: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(atMs)
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? ''
  return { weekday: WEEKDAYS.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` }
}

/** `8 Uhr`, `8:30 Uhr`, with a space that does not break; `8:00` in other languages than German. */
export function clockText(time: string, language: Language): string {
  const [hour = '0', minute = '00'] = time.split(':')
  if (language !== 'de' && language !== 'leicht') return `${Number(hour)}:${minute}`
  return `${Number(hour)}${minute === '00' ? '' : `:${minute}`}\u00a0Uhr`
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const ISO_WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** Far enough to see the next opening of anything that opens each week, a chain of holidays between. */
const DAYS_AHEAD = 14

/** Ends after midnight come after ends before it. */
function latest(time: string): (a: string, b: string) => number {
  const rank = (until: string): string => (until <= time ? `1${until}` : `0${until}`)
  return (a, b) => (rank(a) < rank(b) ? -1 : 1)
}

/** Windows without a break between them are one. */
function continued(hours: readonly OpeningHours[], weekday: number, until: string): string {
  const next = hours.find((window) => window.weekday === weekday && window.from === until && window.until > window.from)
  return next ? continued(hours, weekday, next.until) : until
}

function closed(hours: readonly OpeningHours[], today: number): OpeningState {
  for (let inDays = 1; inDays <= DAYS_AHEAD; inDays += 1) {
    const from = hours
      .filter((window) => window.weekday === openingWeekday(today + inDays))
      .map((window) => window.from)
      .toSorted()[0]
    if (from !== undefined) return { kind: 'closed', next: { weekday: weekdayOn(today + inDays), from, inDays } }
  }
  return { kind: 'closed' }
}

function weekdayOn(day: number): Weekday {
  return ISO_WEEKDAYS[weekdayOfDay(day) - 1] ?? 1
}
