import { Temporal } from 'temporal-polyfill'

/** Years outside are typing mistakes or tricks, not publication dates. */
const YEAR_MIN = 1990
const YEAR_MAX = 2100

/**
 * Reads a date as feeds write it: RFC 822 with two- or four-digit years, ISO 8601 in all its shortened forms, German
 * ("Mo, 06. März 2023, 14:05 Uhr", "06.03.2023 14:05"), with offsets or the zone names of Europe and North America.
 * A wrong weekday is ignored, a missing zone means `timeZone`. Returns Unix milliseconds; undefined when it says nothing.
 */
export function readFeedDate(raw: string, timeZone: string): number | undefined {
  const text = raw.trim().slice(0, 100)
  const date = readIso(text) ?? readGermanNumbers(text) ?? readWords(text)
  return date && toInstant(date, readClock(date.rest), timeZone)
}

interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
  /** What follows the date: time and zone. */
  readonly rest: string
}

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Offset from UTC; undefined when none was given. */
  readonly offsetMinutes: number | undefined
}

function readIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-?(?:(\d{2})-?(?:(\d{2})(?!\d))?)?(?!\d)(?:[T\s]+)?(.*)$/i.exec(text)
  if (!match) return undefined
  const [, year, month = '1', day = '1', rest = ''] = match
  return { year: Number(year), month: Number(month), day: Number(day), rest }
}

function readGermanNumbers(text: string): CalendarDate | undefined {
  const match = /^(?:[a-zäöü]+\.?,?\s+)?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)(.*)$/i.exec(text)
  if (!match) return undefined
  const [, day, month, year = '', rest = ''] = match
  return { year: fullYear(year), month: Number(month), day: Number(day), rest }
}

/** "Thu, 01 Jan 2004 …", "1. Januar 2004 …", "Jan 01, 2004 …", "Thu Jan 01 19:48:21 2004". */
function readWords(text: string): CalendarDate | undefined {
  const words = text.replace(/^[a-zäöü]+\.?,\s*/i, '')
  const dayFirst = /^(\d{1,2})\.?[\s-]+([a-zäöü]{3,})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)(.*)$/i.exec(words)
  if (dayFirst) return fromWords(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4])
  const monthFirst = /^([a-zäöü]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)(.*)$/i.exec(words)
  if (monthFirst) return fromWords(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4])
  const yearLast = /^(?:[a-zäöü]{2,}\s+)?([a-zäöü]{3,})\s+(\d{1,2})\s+([\d:]{4,8})(.*?)\s+(\d{4})$/i.exec(words)
  return yearLast ? fromWords(yearLast[5], yearLast[1], yearLast[2], `${yearLast[3]}${yearLast[4]}`) : undefined
}

function fromWords(year = '', monthName = '', day = '', rest = ''): CalendarDate | undefined {
  const month = MONTHS.get(monthName.toLowerCase().replace('ä', 'a').slice(0, 3))
  return month === undefined ? undefined : { year: fullYear(year), month, day: Number(day), rest }
}

/** First three letters, English and German, "ä" as "a". */
const MONTHS = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, index): [string, number] => [name, index + 1])
    .concat([
      ['mrz', 3],
      ['mai', 5],
      ['okt', 10],
      ['dez', 12],
    ]),
)

function fullYear(year: string): number {
  const number = Number(year)
  if (year.length > 2) return number
  return number + (number < 70 ? 2_000 : 1_900)
}

/** Undefined for a time that is there but can not be read. Nothing at all means midnight. */
function readClock(rest: string): Clock | undefined {
  const text = rest.replace(/^[\s,T]+|\bum\b\s*|\buhr\b/gi, ' ').trim()
  const match =
    /^(?:(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(?:\(?([a-z]{1,5})?\)?\s*)?([+-]\d{1,2}(?::?\d{2})?)?(?:\s*\([^)]*\))?$/i.exec(
      text,
    )
  if (!match) return undefined
  const [, hour = '0', minute = '0', second = '0', zone, offset] = match
  const zoneMinutes = zone === undefined ? undefined : ZONE_MINUTES.get(zone.toUpperCase())
  if (zone !== undefined && zoneMinutes === undefined) return undefined
  const offsetMinutes = offset === undefined ? zoneMinutes : readOffset(offset)
  return { hour: Number(hour), minute: Number(minute), second: Math.min(59, Number(second)), offsetMinutes }
}

function readOffset(offset: string): number {
  const digits = offset.slice(1).replace(':', '')
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits)
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** Names by their offset from UTC in minutes. */
const ZONE_NAMES = [
  [0, 'Z UT UTC GMT WET'],
  [60, 'WEST BST MEZ CET MET'],
  [120, 'MESZ CEST MEST OEZ EET'],
  [180, 'OESZ EEST'],
  [-240, 'EDT'],
  [-300, 'EST CDT'],
  [-360, 'CST MDT'],
  [-420, 'MST PDT'],
  [-480, 'PST'],
] as const

const ZONE_MINUTES = new Map(
  ZONE_NAMES.flatMap(([minutes, names]) => names.split(' ').map((name): [string, number] => [name, minutes])),
)

function toInstant(date: CalendarDate, clock: Clock | undefined, timeZone: string): number | undefined {
  if (!clock || date.year < YEAR_MIN || date.year > YEAR_MAX) return undefined
  const { offsetMinutes, ...time } = clock
  const isMidnightAtEnd = time.hour === 24 && time.minute === 0
  const fields = { year: date.year, month: date.month, day: date.day, ...time, hour: isMidnightAtEnd ? 0 : time.hour }
  try {
    const local = Temporal.PlainDateTime.from(fields, { overflow: 'reject' }).add({ days: isMidnightAtEnd ? 1 : 0 })
    if (offsetMinutes === undefined) return local.toZonedDateTime(timeZone).epochMilliseconds
    return local.toZonedDateTime('UTC').epochMilliseconds - offsetMinutes * 60_000
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
