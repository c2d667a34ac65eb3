import type { Rule } from '#schema/rule'

/*
 * A second, slow reading of a rule for tests: it watches a wall clock minute by minute and knows nothing of offsets,
 * gaps or the engine's time module.
 */

const MINUTE_MS = 60_000

/** What a wall clock of the zone shows, sortable as text: `2027-03-28 01:59`. */
function wallClock(timeZone: string): (atMs: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return (atMs) => format.format(atMs)
}

/**
 * Whether a rule is in force in each minute from `fromMs` on. A window is open from the first minute at which the
 * clock shows its start (or has jumped over it), until the clock has shown its end for the last time.
 */
export function watchRule(rule: Rule, timeZone: string, fromMs: number, minuteCount: number): boolean[] {
  const read = wallClock(timeZone)
  const marginMinutes = 4 * 24 * 60
  const shown = Array.from({ length: minuteCount + 2 * marginMinutes }, (_, n) =>
    read(fromMs + (n - marginMinutes) * MINUTE_MS),
  )
  const inForce = shown.map(() => false)
  const dates = [...new Set(shown.map((text) => text.slice(0, 10)))]
  for (const date of dates.slice(1)) {
    if (!startsOn(rule, date)) continue
    const { from, until } = rule.window ?? { from: '00:00', until: '24:00' }
    const opens = stamp(date, from)
    const closes = stamp(until <= from ? nextDate(date) : date, until)
    const firstOpen = shown.findIndex((text) => text >= opens)
    const lastOpen = shown.findLastIndex((text) => text < closes)
    for (let minute = firstOpen; minute >= 0 && minute <= lastOpen; minute++) inForce[minute] = true
  }
  return inForce.slice(marginMinutes, marginMinutes + minuteCount)
}

function startsOn(rule: Rule, date: string): boolean {
  if (rule.validFrom !== undefined && date < rule.validFrom) return false
  if (rule.validUntil !== undefined && date > rule.validUntil) return false
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7
  return rule.weekdays === undefined || rule.weekdays.includes(weekday)
}

function stamp(date: string, time: string): string {
  return time === '24:00' ? `${nextDate(date)} 00:00` : `${date} ${time}`
}

function nextDate(date: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + 1)
  return noon.toISOString().slice(0, 10)
}
