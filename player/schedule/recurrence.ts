import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import type { Recurrence } from '#schema/rule'
import { fail, ok, type Result } from '#schema/result'
import { dayNumber } from '../time.ts'
import { periodicDays } from './periodic-days.ts'

/** Days of a recurrence, without its EXDATE and RDATE. */
export interface RecurrenceDays {
  /** Whether the recurrence has this day, in days since 1970-01-01. */
  has(day: number): boolean
}

const DAY_MS = 86_400_000
/** Days that are looked up at once and remembered. */
const BLOCK_DAYS = 64
const BLOCKS_MAX = 128
/** Days, weeks, months or years that one search may look at: daily for 160 years. */
const PERIODS_MAX = 60_000
/** What may stand in each part; a value outside would be taken as not written. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,4}$/,
  COUNT: /^([1-9]\d{0,3}|10000)$/,
  UNTIL: /^\d{8}(T\d{6}Z?)?$/,
  BYDAY: /^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)$/,
  BYMONTHDAY: /^[+-]?([1-9]|[12]\d|3[01])$/,
  BYYEARDAY: /^[+-]?([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-6])$/,
  BYWEEKNO: /^[+-]?([1-9]|[1-4]\d|5[0-3])$/,
  BYMONTH: /^([1-9]|1[0-2])$/,
  BYSETPOS: /^[+-]?[1-9]\d{0,2}$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
}

/**
 * Compiles the days of a recurrence (RFC 5545). Days have no zone: times of day and clock changes play no part in
 * them, so every third day stays every third day. Lazy and bounded: an endless rule costs as much as the time that
 * is asked for. An error is one German sentence.
 */
export function compileRecurrence({ rrule, from }: Recurrence): Result<RecurrenceDays, string> {
  const parts = rrule
    .trim()
    .toUpperCase()
    .split(';')
    .map((part) => ({ text: part, name: part.split('=')[0] ?? '', values: part.split('=')[1]?.split(',') ?? [] }))
  const bad = parts.find(
    ({ name, values }) => values.length === 0 || !values.every((value) => PARTS[name]?.test(value)),
  )
  if (bad) return fail(`In einer Wiederholung ist „${bad.text}“ nicht möglich.`)
  const names = new Set(parts.map(({ name }) => name))
  if (!names.has('FREQ')) return fail('Eine Wiederholung braucht FREQ: DAILY, WEEKLY, MONTHLY oder YEARLY.')
  if (names.size < parts.length) return fail('In der Wiederholung steht etwas doppelt.')
  const firstDay = dayNumber(from)
  if (firstDay === undefined) return fail(`Den ersten Tag der Wiederholung, ${from}, gibt es nicht.`)
  const periodic = periodicDays(new Map(parts.map(({ name, values }) => [name, values])), firstDay)
  if (periodic) return ok(periodic)
  try {
    const rule = new RRuleTemporal({
      rruleString: parts.map(({ text }) => untilAsDay(text)).join(';'),
      dtstart: utcMidnight(firstDay),
      maxIterations: PERIODS_MAX,
      strict: true,
    })
    return ok(names.has('COUNT') ? countDays(rule, firstDay) : rememberDays(rule, firstDay))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return fail(`Die Wiederholung „${rrule}“ ist nicht zu verstehen.`)
  }
}

/** With COUNT every question is answered by counting from the first day, so that is done once. */
function countDays(rule: RRuleTemporal, firstDay: number): RecurrenceDays {
  let days: ReadonlySet<number> | undefined
  return {
    has: (day) => {
      days ??= daysBetween(rule, firstDay, firstDay + PERIODS_MAX)
      return days.has(day)
    },
  }
}

function rememberDays(rule: RRuleTemporal, firstDay: number): RecurrenceDays {
  const blocks = new Map<number, ReadonlySet<number>>()
  const blockOf = (number: number): ReadonlySet<number> => {
    const known = blocks.get(number)
    if (known) return known
    const start = number * BLOCK_DAYS
    const days = daysBetween(rule, start, start + BLOCK_DAYS - 1)
    if (blocks.size >= BLOCKS_MAX) blocks.clear()
    blocks.set(number, days)
    return days
  }
  return { has: (day) => day >= firstDay && blockOf(Math.floor(day / BLOCK_DAYS)).has(day) }
}

/** Both days are included. A search that reaches its bound has found nothing. */
function daysBetween(rule: RRuleTemporal, first: number, last: number): ReadonlySet<number> {
  try {
    const found = rule.between(utcMidnight(first), utcMidnight(last), true)
    return new Set(found.map(({ epochMilliseconds }) => Math.floor(epochMilliseconds / DAY_MS)))
  } catch (error) {
    if (error instanceof Error && /exceeded/.test(error.message)) return new Set()
    throw error
  }
}

/** UNTIL counts as a day, inclusive, whatever time of day and zone an editor has written to it. */
function untilAsDay(part: string): string {
  return part.replace(/^(UNTIL=\d{8}).*$/, '$1T000000Z')
}

function utcMidnight(day: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(day * DAY_MS).toZonedDateTimeISO('UTC')
}
