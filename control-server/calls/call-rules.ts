import type { TicketNumber } from '#schema/call-board'

/**
 * So long a call stays on the screens while nobody has come: time to get up at the far end of the corridor, and with
 * a walking frame. Whoever has not come by then is called again.
 */
export const CALL_LIFETIME_MS = 300_000

/**
 * So long it stays at least, even when it has been dealt with after a second: everyone who waits must have had the
 * time to look up and to see that it was not their number.
 */
export const CALL_SHOWN_MIN_MS = 30_000

/** When a call leaves the screens whose ticket is finished at `at`: at once, but never before it could be read. */
export function expiryWhenFinished(call: { calledAt: number; expiresAt: number }, at: number): number {
  return Math.min(call.expiresAt, Math.max(at, call.calledAt + CALL_SHOWN_MIN_MS))
}

export const NUMBER_MAX = 999

/** `A 001` to `A 999`. */
export function formatNumber(letter: string, n: number): TicketNumber {
  return `${letter} ${String(n).padStart(3, '0')}`
}

/** The number after `last`; after 999 from the start again. */
export function nextNumber(last: number): number {
  return last >= NUMBER_MAX ? 1 : last + 1
}
