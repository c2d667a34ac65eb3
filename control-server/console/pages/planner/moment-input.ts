import { addDays, localDate, wallClockInstant, weekdayOf } from '#player/time'
import { siteTime } from './zone-clock.ts'
import { WEEKDAY_NAMES } from './german-days.ts'

export interface MomentContext {
  readonly now: number
  /** Of the site. */
  readonly timeZone: string
  /** The day that is looked at, for a time without a day. */
  readonly date: string
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2,
}
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']

/** "9:07", "9:07 Uhr"; "14 Uhr", "14 Uhr 30"; "14" alone or behind a word. */
const TIMES = [/(\d{1,2}):(\d{2})(?: ?uhr)?$/, /(\d{1,2}) ?uhr(?: (\d{2}))?$/, /(?<=^|\p{L}\.?,? )(\d{1,2})$/u]

/**
 * Reads "Montag 09:07", "heute 14 Uhr", "24.12. 18:00", "24. Dezember 2026, 18:30" or "9:07". A weekday is the next one,
 * today included; a day without a year is the next one too; a day without a time is meant at the present time of day.
 * Undefined when it is not understood.
 */
export function momentOf(text: string, context: MomentContext): number | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (words === '') return undefined
  if (words === 'jetzt') return context.now
  const found = TIMES.map((pattern) => pattern.exec(words)).find((match) => match !== null)
  const time = found ? timeOf(found[1], found[2]) : siteTime(context.now, context.timeZone)
  const dayWords = (found ? words.slice(0, found.index) : words).replace(/[ ,]+(um )?$/, '').replace(/^um$/, '')
  const date = dayWords.trim() === '' ? context.date : dateOf(dayWords.trim(), context)
  if (time === undefined || date === undefined) return undefined
  return wallClockInstant(date, time, context.timeZone, 'first')
}

/** `HH:MM`; undefined when no clock shows it. */
function timeOf(hour = '', minute = '00'): string | undefined {
  return Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute}`
}

function dateOf(words: string, context: MomentContext): string | undefined {
  const today = localDate(context.now, context.timeZone)
  const text = words.replace(/[,]$/, '').replace(/^(am|den|nächsten|kommenden) /, '')
  const relative = RELATIVE_DAYS[text]
  if (relative !== undefined) return addDays(today, relative)
  const weekday = WEEKDAY_NAMES.findIndex((name) => isShortFor(text, name.toLowerCase())) + 1
  if (weekday > 0) return addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(text)
  if (iso) return realDate(text)
  const numbers = /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4})?$/.exec(text)
  if (numbers) return nextDate(Number(numbers[1]), Number(numbers[2]), numbers[3], today)
  const named = /^(\d{1,2})\.?\s?(\p{L}{3})\p{L}*\.?\s?(\d{4})?$/u.exec(text)
  const month = MONTHS.indexOf(named?.[2] ?? '?') + 1
  return named && month > 0 ? nextDate(Number(named[1]), month, named[3], today) : undefined
}

/** "mo", "mo." and "montag", but nothing that would be more than one day. */
function isShortFor(text: string, name: string): boolean {
  const letters = text.replace(/\.$/, '')
  return letters.length >= 2 && name.startsWith(letters)
}

function nextDate(day: number, month: number, year: string | undefined, today: string): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0')
  const thisYear = Number(today.slice(0, 4))
  const inYear = (value: number) => realDate(`${value}-${two(month)}-${two(day)}`)
  if (year !== undefined) return inYear(Number(year))
  const near = inYear(thisYear)
  if (near !== undefined && near >= today) return near
  return inYear(thisYear + 1) ?? near
}

/** The date when the calendar has it: no 30th of February. */
function realDate(date: string): string | undefined {
  const at = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) ? date : undefined
}
