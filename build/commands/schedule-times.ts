import { fail, ok, type Result } from '#schema/result'
import { dayNumber, wallClockInstant } from '#player/time'

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](([01]\d|2[0-3]):[0-5]\d)(?::([0-5]\d))?)?$/
const WITH_ZONE = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/
const UNITS_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/**
 * An instant as people write it: with a zone, or by a wall clock of the site, whose first pass counts when an hour comes
 * twice. UTC milliseconds, or one German sentence.
 */
export function readInstant(text: string, timeZone: string): Result<number, string> {
  const [, localDay, time = '00:00', , seconds = '0'] = LOCAL.exec(text) ?? []
  const day = localDay ?? WITH_ZONE.exec(text)?.[1]
  if (day === undefined) return fail(`„${text}“ ist keine Zeit wie 2027-06-10T09:07.`)
  if (dayNumber(day) === undefined) return fail(`Den Tag ${day} gibt es nicht.`)
  if (localDay === undefined) return ok(Date.parse(text))
  return ok(wallClockInstant(localDay, time, timeZone, 'first') + Number(seconds) * 1_000)
}

/** A step such as `30s`, `1m`, `2h` or `1d`, in milliseconds, or one German sentence. */
export function readStep(text: string): Result<number, string> {
  const [, count, unit] = /^([1-9]\d{0,5})([smhd])$/.exec(text) ?? []
  if (count === undefined) return fail(`„${text}“ ist kein Schritt wie 30s, 1m, 2h oder 1d.`)
  return ok(Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS])
}
