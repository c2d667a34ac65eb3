import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Recurrence } from '#schema/rule'
import { fail, ok, type Result } from '#schema/result'
import { dayNumber } from '../time.ts'

/** Days of a recurrence, without its EXDATE and RDATE. */
export interface RecurrenceDays {
  /** Whether the recurrence has this day, in days since 1970-01-01. */
  has(day: number): boolean
}

const DAY_MS = 86_400_000
/** Days that are looked up at once and remembered. */
const BLOCK_DAYS = 512
const BLOCKS_MAX = 64
/** Daily for 160 years; a COUNT beyond it is an error in the rule, not a longer search. */
const PERIODS_MAX = 60_000
const PART = /^(FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=[A-Z0-9,+-]+$/
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']

/**
 * Compiles the days of a recurrence (RFC 5545). Days have no zone: times of day and clock changes play no part in
 * them, so every third day stays every third day. Lazy and bounded: an endless rule costs as much as the time that
 * is asked for. An error is one German sentence.
 */
export function compileRecurrence({ rrule, from }: Recurrence): Result<RecurrenceDays, string> {
  const parts = rrule.trim().toUpperCase().split(';')
  const bad = parts.find((part) => !PART.test(part))
  if (bad !== undefined) return fail(`„${bad}“ ist in einer Wiederholung nicht möglich.`)
  const frequency = parts.find((part) => part.startsWith('FREQ='))?.slice(5) ?? ''
  if (!FREQUENCIES.includes(frequency))
    return fail('Eine Wiederholung braucht FREQ: DAILY, WEEKLY, MONTHLY oder YEARLY.')
  const names = parts.map((part) => part.slice(0, part.indexOf('=')))
  if (new Set(names).size < names.length) return fail('In der Wiederholung steht etwas doppelt.')
  const firstDay = dayNumber(from)
  if (firstDay === undefined) return fail(`Den ersten Tag der Wiederholung, ${from}, gibt es nicht.`)
  try {
    const rule = new RRuleTemporal({
      rruleString: parts.map(untilAsDay).join(';'),
      dtstart: utcMidnight(firstDay),
      maxIterations: PERIODS_MAX,
      temporal: Temporal,
    })
    const days = rememberDays(rule, firstDay)
    // COUNT is counted from the first day on: whether that search stays within its bound shows at the far end only.
    if (names.includes('COUNT')) days.has(firstDay + 150 * 366)
    return ok(days)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return fail(`Die Wiederholung „${rrule}“ ist nicht zu verstehen.`)
  }
}

function rememberDays(rule: RRuleTemporal, firstDay: number): RecurrenceDays {
  const blocks = new Map<number, ReadonlySet<number>>()
  const blockOf = (number: number): ReadonlySet<number> => {
    const known = blocks.get(number)
    if (known) return known
    const start = number * BLOCK_DAYS
    const found = rule.between(utcMidnight(start), utcMidnight(start + BLOCK_DAYS - 1), true)
    const days = new Set(found.map(({ epochMilliseconds }) => Math.floor(epochMilliseconds / DAY_MS)))
    if (blocks.size >= BLOCKS_MAX) blocks.clear()
    blocks.set(number, days)
    return days
  }
  return { has: (day) => day >= firstDay && blockOf(Math.floor(day / BLOCK_DAYS)).has(day) }
}

/** UNTIL counts as a day, inclusive, whatever time of day and zone an editor has written to it. */
function untilAsDay(part: string): string {
  return part.startsWith('UNTIL=') ? part.slice(0, 'UNTIL='.length + 8) : part
}

function utcMidnight(day: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(day * DAY_MS).toZonedDateTimeISO('UTC')
}
