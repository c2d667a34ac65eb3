import { PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { RuleTimes } from '#schema/rule'
import { weekdayOf } from '#player/time'
import { listText, NBSP } from '../../parts/times.ts'
import { fullDateWords, dateWords, nearDateWords, spanWords, weekdayName, weekdaysWords } from './german-days.ts'
import { patternOf, type RecurrencePattern } from './recurrence-pattern.ts'

export interface WhenContext {
  /** Of the site, local date. What began before needs no mention. */
  readonly today: string
  /** IANA zone of the site. */
  readonly timeZone: string
  readonly calendarName: (calendarId: string) => string
}

/** Single days are named up to this number, more are counted. */
const NAMED_DAYS_MAX = 3

const ORDINALS: Readonly<Record<number, string>> = {
  1: 'ersten',
  2: 'zweiten',
  3: 'dritten',
  4: 'vierten',
  5: 'fünften',
  [-1]: 'letzten',
}
const SMALL_NUMBERS = [
  '',
  '',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
]

/** "Jeden Donnerstag von 08:45 bis 13:00 Uhr, außer an Feiertagen und in den Schulferien": a beginning without a full stop. */
export function whenWords(times: RuleTimes, context: WhenContext): string {
  const pattern = times.recurrence && patternOf(times.recurrence.rrule, times.recurrence.from)
  const days = daysOf(times, pattern, context)
  const head = [
    days.words,
    days.saysDate ? '' : spanOf(times, pattern, context),
    countOf(pattern),
    clockOf(times, days),
  ]
  const rest = [...onlyOf(times, days, context), ...exceptOf(times, context), ...extraOf(times, context)]
  if (times.timeZone !== undefined && times.timeZone !== context.timeZone)
    rest.push(`nach der Uhr von ${times.timeZone}`)
  return [head.filter((part) => part !== '').join(' '), ...rest].join(', ')
}

/** "von 08:45 bis 13:00 Uhr", "von 22:00 bis 02:00 Uhr am Folgetag", "von 18:00 Uhr bis Mitternacht". */
export function windowWords(window: NonNullable<RuleTimes['window']>): string {
  const { from, until } = window
  if (until === '24:00' || (until === '00:00' && from !== '00:00')) return `von ${from}${NBSP}Uhr bis Mitternacht`
  return `von ${from} bis ${until}${NBSP}Uhr${until <= from ? ' am Folgetag' : ''}`
}

/** "an Feiertagen", "in den Schulferien", "an den Schließtagen": on days of a calendar. */
export function calendarWords(calendarId: string, name: string): string {
  if (calendarId === PUBLIC_HOLIDAYS_NW) return 'an Feiertagen'
  if (/^\p{L}*ferien$/u.test(name)) return `in den ${name}`
  if (/^\p{L}*tage$/u.test(name)) return `an den ${name}n`
  return `an Tagen aus „${name}“`
}

interface Days {
  readonly words: string
  /** A single date, so no validity needs to follow. */
  readonly saysDate?: boolean
  /** The calendars are in the words already. */
  readonly saysOnly?: boolean
  readonly saysWeekdays?: boolean
  /** Without any end, so no "den ganzen Tag". */
  readonly endless?: boolean
}

function daysOf(times: RuleTimes, pattern: RecurrencePattern | undefined, context: WhenContext): Days {
  const everyDay = pattern === undefined || (pattern.kind === 'daily' && pattern.every === 1)
  if (!everyDay) return { words: patternWords(pattern, times.recurrence?.from ?? context.today) }
  const { onlyCalendarIds, validFrom, validUntil, weekdays, window } = times
  if (weekdays) {
    const [only, ...more] = weekdays
    if (weekdays.length === 7) return { words: 'Jeden Tag', saysWeekdays: true }
    if (only !== undefined && more.length === 0) return { words: `Jeden ${weekdayName(only)}`, saysWeekdays: true }
    return { words: capital(weekdaysWords(weekdays)), saysWeekdays: true }
  }
  if (onlyCalendarIds) return { words: capital(listText(onlyCalendarIds.map(calendarIn(context)))), saysOnly: true }
  if (validFrom !== undefined && validFrom === validUntil)
    return { words: `Am ${weekdayName(weekdayOf(validFrom))}, ${fullDateWords(validFrom)},`, saysDate: true }
  if (window) return { words: 'Jeden Tag' }
  return { words: validFrom === undefined && validUntil === undefined ? 'Immer' : 'Durchgehend', endless: true }
}

function patternWords(pattern: RecurrencePattern, from: string): string {
  if (pattern.kind === 'raw') return `Nach der Wiederholung „${pattern.rrule}“`
  const { every } = pattern
  switch (pattern.kind) {
    case 'daily':
      return every === 2 ? 'Jeden zweiten Tag' : `Alle ${numberWord(every)} Tage`
    case 'weekly': {
      const [only, ...more] = pattern.weekdays
      const single = only !== undefined && more.length === 0 ? weekdayName(only) : undefined
      if (every === 1) return single ? `Jeden ${single}` : capital(weekdaysWords(pattern.weekdays))
      if (single) return every === 2 ? `Jeden zweiten ${single}` : `Alle ${numberWord(every)} Wochen am ${single}`
      return `Alle ${numberWord(every)} Wochen ${weekdaysWords(pattern.weekdays)}`
    }
    case 'monthly-weekday': {
      const which = `am ${listText(pattern.ordinals.map((ordinal) => ORDINALS[ordinal] ?? ''))} ${weekdayName(pattern.weekday)}`
      return every === 1 ? `${capital(which)} im Monat` : `Alle ${numberWord(every)} Monate ${which}`
    }
    case 'monthly-day': {
      const which = pattern.day === -1 ? 'am letzten Tag' : `am ${pattern.day}.`
      if (every > 1) return `Alle ${numberWord(every)} Monate ${which}`
      return pattern.day === -1 ? 'Am letzten Tag im Monat' : `${capital(which)} jedes Monats`
    }
    case 'yearly':
      return every === 1 ? `Jedes Jahr am ${dateWords(from)}` : `Alle ${numberWord(every)} Jahre am ${dateWords(from)}`
  }
}

function spanOf(times: RuleTimes, pattern: RecurrencePattern | undefined, { today }: WhenContext): string {
  const counted =
    pattern !== undefined && ((pattern.kind !== 'raw' && pattern.every > 1) || pattern.count !== undefined)
  const start = [times.validFrom, times.recurrence?.from]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1)
  const until = [times.validUntil, pattern?.until].filter((date) => date !== undefined).toSorted()[0]
  // A beginning that lies behind needs a mention only where the rest is counted from it.
  const says =
    start !== undefined && (start > today || counted || (times.validFrom !== undefined && until !== undefined))
  return spanWords(says ? start : undefined, until)
}

function countOf(pattern: RecurrencePattern | undefined): string {
  if (pattern?.count === undefined) return ''
  return pattern.count === 1 ? 'ein einziges Mal' : `insgesamt ${pattern.count}${NBSP}Mal`
}

function clockOf({ window }: RuleTimes, days: Days): string {
  if (window && !(window.from === '00:00' && window.until === '24:00')) return windowWords(window)
  return days.endless ? '' : 'den ganzen Tag'
}

function onlyOf(times: RuleTimes, days: Days, context: WhenContext): readonly string[] {
  const weekdays = times.weekdays && !days.saysWeekdays ? [`aber nur ${weekdaysWords(times.weekdays)}`] : []
  if (!times.onlyCalendarIds || days.saysOnly) return weekdays
  return [...weekdays, `aber nur ${listText(times.onlyCalendarIds.map(calendarIn(context)))}`]
}

function exceptOf(times: RuleTimes, context: WhenContext): readonly string[] {
  const exceptions = [
    ...(times.exceptCalendarIds ?? []).map(calendarIn(context)),
    ...singleDays(times.recurrence?.exDates ?? [], context.today),
  ]
  return exceptions.length === 0 ? [] : [`außer ${listText(exceptions)}`]
}

function extraOf(times: RuleTimes, { today }: WhenContext): readonly string[] {
  const days = singleDays(times.recurrence?.rDates ?? [], today)
  return days.length === 0 ? [] : [`zusätzlich ${listText(days)}`]
}

/** Days that are over are left out. */
function singleDays(dates: readonly string[], today: string): readonly string[] {
  const ahead = dates.filter((date) => date >= today).toSorted()
  if (ahead.length > NAMED_DAYS_MAX) return [`an ${ahead.length} einzelnen Tagen`]
  return ahead.map((date) => `am ${nearDateWords(date, today)}`)
}

function calendarIn({ calendarName }: WhenContext): (calendarId: string) => string {
  return (calendarId) => calendarWords(calendarId, calendarName(calendarId))
}

function numberWord(count: number): string {
  return SMALL_NUMBERS[count] || String(count)
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
