import { weekdayOf } from '#player/time'

/*
 * The recurrences that people say in one breath, between RFC 5545 text, German words and fields of a form. Whatever
 * else the standard allows is `raw`: it counts just the same, but it is written as it is.
 */

/** `until`: last day, inclusive. At most one of both. */
export interface PatternEnd {
  readonly count?: number
  readonly until?: string
}

export type RecurrencePattern = PatternEnd &
  (
    | { readonly kind: 'daily'; readonly every: number }
    | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
    /** `ordinals`: 1 to 5 from the start of the month, -1 the last. */
    | {
        readonly kind: 'monthly-weekday'
        readonly every: number
        readonly ordinals: readonly number[]
        readonly weekday: number
      }
    /** `day`: 1 to 31, or -1 for the last one. */
    | { readonly kind: 'monthly-day'; readonly every: number; readonly day: number }
    | { readonly kind: 'yearly'; readonly every: number }
    | { readonly kind: 'raw'; readonly rrule: string }
  )

const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const COMMON_PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST']

/** Reads RFC 5545 text without `RRULE:`. `from` gives the weekday or the day that the rule leaves open. */
export function patternOf(rrule: string, from: string): RecurrencePattern {
  const parts = new Map(rrule.split(';').map((part) => splitPart(part)))
  const every = positive(parts.get('INTERVAL') ?? '1')
  const end = endOf(parts)
  // The start of the week decides only which weeks an interval of weeks counts; only Monday is said without words.
  const wkst = parts.get('WKST') ?? 'MO'
  const raw: RecurrencePattern = { kind: 'raw', rrule }
  if (every === undefined || end === undefined || wkst !== 'MO') return raw
  const others = [...parts.keys()].filter((name) => !COMMON_PARTS.includes(name))
  const only = (name: string) => others.every((other) => other === name)
  const frequency = parts.get('FREQ')
  if (frequency === 'DAILY' && others.length === 0) return { kind: 'daily', every, ...end }
  if (frequency === 'YEARLY' && others.length === 0) return { kind: 'yearly', every, ...end }
  if (frequency === 'WEEKLY' && only('BYDAY')) {
    const weekdays = weekdaysOf(parts.get('BYDAY'), from)
    return weekdays ? { kind: 'weekly', every, weekdays, ...end } : raw
  }
  if (frequency === 'MONTHLY' && only('BYMONTHDAY')) {
    const day = Number(parts.get('BYMONTHDAY') ?? from.slice(8))
    return day === -1 || (Number.isInteger(day) && day >= 1 && day <= 31)
      ? { kind: 'monthly-day', every, day, ...end }
      : raw
  }
  if (frequency === 'MONTHLY' && only('BYDAY')) {
    const nth = ordinalDaysOf(parts.get('BYDAY') ?? '')
    return nth ? { kind: 'monthly-weekday', every, ...nth, ...end } : raw
  }
  return raw
}

/** Writes a pattern; what is read back with the same `from` is the same pattern. */
export function rruleOf(pattern: RecurrencePattern): string {
  if (pattern.kind === 'raw') return pattern.rrule
  const end =
    pattern.until === undefined
      ? pattern.count === undefined
        ? []
        : [`COUNT=${pattern.count}`]
      : [`UNTIL=${pattern.until.replaceAll('-', '')}`]
  const every = pattern.every === 1 ? [] : [`INTERVAL=${pattern.every}`]
  return [...bodyOf(pattern, every), ...end].join(';')
}

function bodyOf(pattern: Exclude<RecurrencePattern, { kind: 'raw' }>, every: readonly string[]): readonly string[] {
  switch (pattern.kind) {
    case 'daily':
      return ['FREQ=DAILY', ...every]
    case 'weekly':
      return ['FREQ=WEEKLY', ...every, `BYDAY=${pattern.weekdays.map(codeOf).join(',')}`]
    case 'monthly-weekday':
      return [
        'FREQ=MONTHLY',
        ...every,
        `BYDAY=${pattern.ordinals.map((ordinal) => `${ordinal}${codeOf(pattern.weekday)}`).join(',')}`,
      ]
    case 'monthly-day':
      return ['FREQ=MONTHLY', ...every, `BYMONTHDAY=${pattern.day}`]
    case 'yearly':
      return ['FREQ=YEARLY', ...every]
  }
}

function splitPart(part: string): [string, string] {
  const [name = '', value = ''] = part.split('=')
  return [name.trim().toUpperCase(), value.trim().toUpperCase()]
}

function positive(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined
}

/** Undefined when it can not be read. */
function endOf(parts: ReadonlyMap<string, string>): PatternEnd | undefined {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')]
  if (count !== undefined && until !== undefined) return undefined
  if (count !== undefined) {
    const times = positive(count)
    return times === undefined ? undefined : { count: times }
  }
  if (until === undefined) return {}
  const found = /^(\d{4})(\d{2})(\d{2})(T\d{6}Z?)?$/.exec(until)
  return found ? { until: `${found[1]}-${found[2]}-${found[3]}` } : undefined
}

function weekdaysOf(text: string | undefined, from: string): readonly number[] | undefined {
  if (text === undefined) return [weekdayOf(from)]
  const weekdays = text.split(',').map((code) => DAY_CODES.findIndex((known) => known === code) + 1)
  return weekdays.includes(0) ? undefined : [...new Set(weekdays)].toSorted((a, b) => a - b)
}

/** "2TU,4TU": several of one weekday. */
function ordinalDaysOf(text: string): { ordinals: readonly number[]; weekday: number } | undefined {
  const found = text.split(',').map((part) => /^\+?(-1|[1-5])([A-Z]{2})$/.exec(part))
  const weekdays = new Set(found.map((match) => DAY_CODES.findIndex((known) => known === match?.[2]) + 1))
  const [weekday] = weekdays
  if (weekdays.size !== 1 || weekday === undefined || weekday === 0) return undefined
  return { ordinals: [...new Set(found.map((match) => Number(match?.[1])))], weekday }
}

function codeOf(weekday: number): string {
  const code = DAY_CODES[weekday - 1]
  if (code === undefined) throw new RangeError(`no weekday ${weekday}`)
  return code
}
