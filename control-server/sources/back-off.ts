/** Between two tries of a healthy source: its interval, spread by a tenth so that sources do not march in step. */
const SPREAD = 0.1
const DELAY_MS_MIN = 1_000
/** A source that is down is tried at least this often, unless its own interval is longer. */
const BACK_OFF_MS_MAX = 15 * 60_000
/** Files cost nothing to look at: a missing one is noticed soon after it is back. */
const FILE_BACK_OFF_MS_MAX = 10_000

/** Delay before the next check. `random` gives [0, 1). */
export function nextDelayMs(
  options: {
    readonly checkEveryMs: number
    readonly failureCount: number
    readonly retryAfterMs?: number | undefined
    readonly isFile: boolean
  },
  random: () => number,
): number {
  const { checkEveryMs, failureCount, retryAfterMs = 0 } = options
  if (failureCount === 0) return Math.max(DELAY_MS_MIN, Math.round(checkEveryMs * (1 - SPREAD + 2 * SPREAD * random())))
  const ceilingMs = Math.max(checkEveryMs, options.isFile ? FILE_BACK_OFF_MS_MAX : BACK_OFF_MS_MAX)
  // Full jitter: a random point below a ceiling that doubles with each failure in a row.
  const windowMs = Math.min(ceilingMs, checkEveryMs * 2 ** Math.min(failureCount, 20))
  return Math.max(DELAY_MS_MIN, retryAfterMs, Math.round(windowMs * random()))
}
