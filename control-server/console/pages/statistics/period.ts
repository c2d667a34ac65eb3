import { addDays, dayNumber, weekdayOf } from '#player/time'

/** Local dates, both included, and how they were chosen. */
export interface Period {
  readonly kind: PeriodKind
  readonly from: string
  readonly until: string
}

export type PeriodKind = 'today' | 'yesterday' | 'week' | 'range'

/** Asking for more is refused by the server. */
const DAYS_MAX = 367
const MOVING_DAYS_MAX = 31

const WORDS: Readonly<Record<Exclude<PeriodKind, 'range'>, string>> = {
  today: 'heute',
  yesterday: 'gestern',
  week: 'woche',
}

/** What the address says: `heute`, `gestern`, `woche`, `2026-11-01_2026-11-30`. Anything else is today. */
export function periodOf(selected: string, today: string): Period {
  if (selected === WORDS.yesterday) {
    const yesterday = addDays(today, -1)
    return { kind: 'yesterday', from: yesterday, until: yesterday }
  }
  if (selected === WORDS.week) return { kind: 'week', from: addDays(today, 1 - weekdayOf(today)), until: today }
  const [from = '', until = ''] = selected.split('_')
  if (rangeProblem(from, until) === undefined) return { kind: 'range', from, until }
  return { kind: 'today', from: today, until: today }
}

/** The address of a period, see `periodOf`. */
export function addressOf({ from, kind, until }: Period): string {
  return kind === 'range' ? `${from}_${until}` : WORDS[kind]
}

/** What is wrong with two dates that somebody has chosen; undefined when nothing is. */
export function rangeProblem(from: string, until: string): 'no-from' | 'no-until' | 'backwards' | 'long' | undefined {
  const [first, last] = [dayNumber(from), dayNumber(until)]
  if (first === undefined) return 'no-from'
  if (last === undefined) return 'no-until'
  if (last < first) return 'backwards'
  return last - first < DAYS_MAX ? undefined : 'long'
}

/**
 * Whether the page keeps up with this period: figures of days that are over stay, and summing up half a year again
 * each time that somebody is called would only keep the server from its work.
 */
export function movesOn({ from, until }: Period, today: string): boolean {
  return from <= today && today <= until && addDays(from, MOVING_DAYS_MAX) > until
}
