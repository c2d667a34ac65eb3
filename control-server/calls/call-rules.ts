import type { TicketNumber } from '#schema/call-board'

/**
 * So long a call stays on the screens: long enough to be read on coming back from the corridor, short enough that a
 * board shows only what still matters. (At least 30 s are asked of ticket displays.)
 */
export const CALL_LIFETIME_MS = 300_000

export const NUMBER_MAX = 999

/** `A 001` to `A 999`, then from the start again. */
export function formatNumber(letter: string, n: number): TicketNumber {
  return `${letter} ${String(n).padStart(3, '0')}`
}

/** The number after `last`. */
export function nextNumber(last: number): number {
  return last >= NUMBER_MAX ? 1 : last + 1
}

/** Local date of an instant in the site's zone, `YYYY-MM-DD`: numbers and tickets belong to a day. */
export function localDay(atMs: number, timeZone: string): string {
  // Swedish is written like ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(atMs)
}
