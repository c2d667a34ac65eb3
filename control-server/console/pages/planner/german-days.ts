import { weekdayOf } from '#player/time'
import { listText, NBSP } from '../../parts/times.ts'

/** ISO order, Monday first. */
export const WEEKDAY_NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const

const MONTH_NAMES = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

/** Days are local dates `YYYY-MM-DD` throughout, weekdays ISO numbers with 1 = Monday. */
interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: number
}

/** "26. November" */
export function dateWords(date: string): string {
  const { day, month } = partsOf(date)
  return `${day}.${NBSP}${month}`
}

/** "26. November 2026" */
export function fullDateWords(date: string): string {
  return `${dateWords(date)} ${partsOf(date).year}`
}

/** "26. November", in another year than that of `today` with the year. */
export function nearDateWords(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? dateWords(date) : fullDateWords(date)
}

/** "Donnerstag, 26. November" */
export function dayWords(date: string): string {
  return `${weekdayName(weekdayOf(date))}, ${dateWords(date)}`
}

export function weekdayName(weekday: number): string {
  return WEEKDAY_NAMES[weekday - 1] ?? ''
}

/** "montags", "montags bis freitags", "montags, mittwochs und freitags"; days in a row are named by first and last. */
export function weekdaysWords(weekdays: readonly number[]): string {
  const runs: number[][] = []
  for (const weekday of weekdays.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === weekday - 1) run.push(weekday)
    else runs.push([weekday])
  }
  const words = runs.flatMap((run) => {
    const names = run.map((weekday) => `${weekdayName(weekday).toLowerCase()}s`)
    return names.length < 3 ? names : [`${names[0]} bis ${names.at(-1)}`]
  })
  return listText(words)
}

/** "vom 1. bis zum 24. Dezember 2026", "ab dem …", "bis zum …", "am …"; empty when there is neither day. */
export function spanWords(from: string | undefined, until: string | undefined): string {
  if (from === undefined) return until === undefined ? '' : `bis zum ${fullDateWords(until)}`
  if (until === undefined) return `ab dem ${fullDateWords(from)}`
  if (from === until) return `am ${fullDateWords(from)}`
  const [first, last] = [partsOf(from), partsOf(until)]
  const sameYear = first.year === last.year
  const start =
    sameYear && first.month === last.month ? `${first.day}.` : sameYear ? dateWords(from) : fullDateWords(from)
  return `vom ${start} bis zum ${fullDateWords(until)}`
}

function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: MONTH_NAMES[Number(month) - 1] ?? '', day: Number(day) }
}
