import { Temporal } from 'temporal-polyfill'

/*
 * Local time of a site. Everything that knows about time zones goes through here; elsewhere instants are UTC
 * milliseconds and local days are `YYYY-MM-DD`, which compare correctly as text.
 */

/** Day on the calendar of `timeZone` at an instant. Throws a RangeError for an unknown zone. */
export function localDate(atMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** ISO weekday of a day, 1 = Monday. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/**
 * Instant at which a wall clock of `timeZone` reaches `timeOfDay` (`HH:MM`, `24:00` is the end of the day).
 * A time in the hour skipped in spring is reached when the clock jumps, at the end of the gap. A time in the hour
 * repeated in autumn is reached twice: `pass` says which one is meant.
 */
export function wallClockInstant(date: string, timeOfDay: string, timeZone: string, pass: 'first' | 'second'): number {
  const wall = plainDateTime(date, timeOfDay)
  const before = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (pass === 'first' && before.toPlainDateTime().equals(wall)) return before.epochMilliseconds
  const after = wall.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (after.toPlainDateTime().equals(wall)) return after.epochMilliseconds
  // In a gap the earlier reading lies just before the jump; the jump is the next transition.
  return before.getTimeZoneTransition('next')?.epochMilliseconds ?? after.epochMilliseconds
}

/** Whether this machine knows the zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

function plainDateTime(date: string, timeOfDay: string): Temporal.PlainDateTime {
  const day = Temporal.PlainDate.from(date)
  if (timeOfDay === '24:00') return day.add({ days: 1 }).toPlainDateTime()
  return day.toPlainDateTime(timeOfDay)
}
