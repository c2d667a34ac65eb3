const MINUTE_MS = 60_000

/** An interval of whole minutes, as a person would say it. */
export interface WaitInterval {
  readonly loMs: number
  readonly hiMs: number
}

/**
 * Rounds to minutes below ten and to five minutes above: "5–9 Minuten", "20–35 Minuten". The end is at least one step
 * after the start. With somebody ahead it never starts at 0: nobody should feel that they are late already.
 */
export function roundInterval(loMs: number, hiMs: number, ahead: number): WaitInterval {
  const lo = Math.max(roundMinutes(loMs), ahead > 0 ? 1 : 0)
  const hi = Math.max(roundMinutes(hiMs), lo + (lo < 10 ? 1 : 5))
  return { loMs: lo * MINUTE_MS, hiMs: hi * MINUTE_MS }
}

function roundMinutes(ms: number): number {
  const minutes = ms / MINUTE_MS
  return minutes < 9.5 ? Math.round(minutes) : Math.max(10, 5 * Math.round(minutes / 5))
}
