/** Non-breaking space, between a number and its unit. */
export const NBSP = '\u00A0'

const MINUTE_MS = 60_000

let formats = formatsOf(undefined)

/** From now on all texts tell the time of this zone; before, that of the browser. */
export function tellTimeOf(timeZone: string): void {
  formats = formatsOf(timeZone)
}

function formatsOf(timeZone: string | undefined) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('de-DE', { ...options, timeZone })
  return {
    clock: format({ hour: '2-digit', minute: '2-digit' }),
    clockSeconds: format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    date: format({ day: 'numeric', month: 'long' }),
    day: format({ dateStyle: 'short' }),
    hour: format({ hour: 'numeric', hourCycle: 'h23' }),
    // Swedes write dates as ISO 8601 does.
    isoDate: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }),
    weekday: format({ weekday: 'long', day: 'numeric', month: 'long' }),
  }
}

const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 })

/** 09:41 */
export function clockText(at: number): string {
  return formats.clock.format(at)
}

/** "09:41 Uhr": in a sentence, where a bare figure could be anything. */
export function timeText(at: number): string {
  return `${clockText(at)}${NBSP}Uhr`
}

/** `2026-11-26`: the local date, as the server asks for it. */
export function isoDate(at: number): string {
  return formats.isoDate.format(at)
}

/** Hour of the local day, 0 to 23. */
export function hourOfDay(at: number): number {
  return Number.parseInt(formats.hour.format(at), 10)
}

/** 09:41:06 */
export function preciseClockText(at: number): string {
  return formats.clockSeconds.format(at)
}

/** Montag, 23. November */
export function weekdayText(at: number): string {
  return formats.weekday.format(at)
}

/** "3:12 Min.", from an hour on "1:03 Std.". What lies ahead counts as now: clocks differ by a little. */
export function elapsedText(durationMs: number): string {
  const seconds = Math.floor(Math.max(0, durationMs) / 1_000)
  const two = (value: number) => String(value).padStart(2, '0')
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}:${two(seconds % 60)}${NBSP}Min.`
  return `${Math.floor(seconds / 3_600)}:${two(Math.floor(seconds / 60) % 60)}${NBSP}Std.`
}

/** "neu", "19 Min.", "1 Std. 5 Min.": how long someone has been waiting. */
export function waitText(durationMs: number): string {
  const minutes = Math.floor(Math.max(0, durationMs) / MINUTE_MS)
  if (minutes < 1) return 'neu'
  if (minutes < 60) return `${minutes}${NBSP}Min.`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)}${NBSP}Std.${rest === 0 ? '' : ` ${rest}${NBSP}Min.`}`
}

/** "gerade eben", "vor 1 Minute", "um 09:41 Uhr", "am 26. November um 09:41 Uhr": when something was. */
export function agoText(at: number, now: number): string {
  const ageMs = now - at
  if (ageMs < MINUTE_MS) return 'gerade eben'
  if (ageMs < 10 * MINUTE_MS) return `vor ${countText(Math.floor(ageMs / MINUTE_MS), 'Minute', 'Minuten')}`
  return atText(at, now)
}

/** "um 09:41 Uhr", "am 26. November um 09:41 Uhr": when something happens. */
export function atText(at: number, now: number): string {
  return sameDay(at, now) ? `um ${timeText(at)}` : `am ${formats.date.format(at)} um ${timeText(at)}`
}

/** "10:11 Uhr", "26. November, 10:11 Uhr": an instant behind "seit" or "bis". */
export function momentText(at: number, now: number): string {
  const time = timeText(at)
  return sameDay(at, now) ? time : `${formats.date.format(at)}, ${time}`
}

/** "in 2 Minuten", "um 14:00 Uhr": when something will be. */
export function aheadText(at: number, now: number): string {
  const leftMs = at - now
  if (leftMs < MINUTE_MS) return 'gleich'
  if (leftMs < 10 * MINUTE_MS) return `in ${countText(Math.round(leftMs / MINUTE_MS), 'Minute', 'Minuten')}`
  return atText(at, now)
}

/** "10 Sek.", "1 Min. 30 Sek.": how long a slide is on screen. */
export function durationText(durationMs: number): string {
  const seconds = Math.round(durationMs / 1_000)
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  if (minutes === 0) return `${seconds}${NBSP}Sek.`
  return `${minutes}${NBSP}Min.${rest === 0 ? '' : ` ${rest}${NBSP}Sek.`}`
}

/** "1 Person", "14 Personen" with a non-breaking space. */
export function countText(count: number, one: string, many: string): string {
  return `${count}${NBSP}${count === 1 ? one : many}`
}

/** "12,4 GB" in steps of 1000, as file managers and disk makers count. */
export function sizeText(sizeBytes: number): string {
  const units = ['Byte', 'KB', 'MB', 'GB', 'TB']
  let value = sizeBytes
  let unit = 0
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000
    unit += 1
  }
  return `${number.format(value >= 100 ? Math.round(value) : value)}${NBSP}${units[unit] ?? ''}`
}

/** "a, b und c" */
export function listText(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} und ${names.at(-1) ?? ''}`
}

function sameDay(a: number, b: number): boolean {
  return formats.day.format(a) === formats.day.format(b)
}
