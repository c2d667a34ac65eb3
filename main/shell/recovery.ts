/** What a shell does about a page that crashed, hangs or does not load. Each step is stronger than the one before. */
export type RecoveryStep = { readonly do: 'reload' } | { readonly do: 'restart'; readonly afterMs: number }

export interface RecoveryState {
  /** Failures in a row without `STEADY_MS` of health between them. */
  readonly failureCount: number
  readonly lastFailureAtMs: number
}

export const RECOVERED: RecoveryState = { failureCount: 0, lastFailureAtMs: Number.NEGATIVE_INFINITY }

/** After so much health the next failure counts as a first one again. */
export const STEADY_MS = 60_000
const RESTART_DELAY_MAX_MS = 30_000

/**
 * First failure: reload the page. Then: a new browser process, with growing pauses, for ever: a screen never gives
 * up. `monotonicMs` is monotonic time.
 */
export function onFailure(state: RecoveryState, monotonicMs: number): { state: RecoveryState; step: RecoveryStep } {
  const steady = monotonicMs - state.lastFailureAtMs >= STEADY_MS
  const failureCount = steady ? 1 : state.failureCount + 1
  const next = { failureCount, lastFailureAtMs: monotonicMs }
  if (failureCount === 1) return { state: next, step: { do: 'reload' } }
  return { state: next, step: { do: 'restart', afterMs: restartDelayMs(failureCount - 2) } }
}

/** 0, 1, 2, 4 … 30 s: the first restart is immediate because someone may be standing there. */
export function restartDelayMs(restartCount: number): number {
  return restartCount <= 0 ? 0 : Math.min(RESTART_DELAY_MAX_MS, 1_000 * 2 ** (restartCount - 1))
}
