const LOCALE = 'de-DE'
const NBSP = '\u00a0'

/** `09:41` in the site's zone. */
export function clockTime(atMs: number, timeZone: string): string {
  return format(atMs, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** `Do, 26. Nov.`, kept on one line. */
export function shortDate(atMs: number, timeZone: string): string {
  const date = format(atMs, timeZone, { weekday: 'short', day: 'numeric', month: 'short' })
  return date.replace(/^(\p{L}+)\./u, '$1').replaceAll(' ', NBSP)
}

/** `Donnerstag, 26. November`, or as the locale writes it. */
export function longDate(atMs: number, timeZone: string, locale = LOCALE): string {
  return format(atMs, timeZone, { weekday: 'long', day: 'numeric', month: 'long' }, locale).replace('. ', `.${NBSP}`)
}

/** `02.11.2026`, for a day on the calendar (`YYYY-MM-DD`). */
export function calendarDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  return year === undefined ? date : `${day}.${month}.${year}`
}

/** An instant of the past as briefly as it can not be misread: `09:41` today, `25. Nov., 09:41` on another day. */
export function pastInstant(atMs: number, nowMs: number, timeZone: string, locale = LOCALE): string {
  const time = clockTime(atMs, timeZone)
  if (localDay(atMs, timeZone) === localDay(nowMs, timeZone)) return time
  const day = format(atMs, timeZone, { day: 'numeric', month: 'short' }, locale).replaceAll(' ', NBSP)
  return `${day}, ${time}`
}

/** Instant at which the next local minute begins; zones differ by whole minutes. */
export function nextMinute(atMs: number): number {
  return (Math.floor(atMs / 60_000) + 1) * 60_000
}

function localDay(atMs: number, timeZone: string): string {
  return format(atMs, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' })
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function format(atMs: number, timeZone: string, options: Intl.DateTimeFormatOptions, locale = LOCALE): string {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone })
  formatters.set(key, known)
  return known.format(atMs)
}
