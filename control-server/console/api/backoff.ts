/** Bounds of a waiting time that doubles with each attempt. */
export interface Backoff {
  readonly firstMs: number
  readonly mostMs: number
}

/**
 * Full jitter: evenly drawn between 0 and the doubled bound, so that the browsers of a house do not all come back at
 * the same moment after a server restart. `attempt` counts from 0; `random` gives [0, 1).
 */
export function jitteredDelayMs(attempt: number, random: () => number, backoff: Backoff): number {
  const boundMs = Math.min(backoff.mostMs, backoff.firstMs * 2 ** Math.min(attempt, 30))
  return Math.floor(random() * boundMs)
}

/** Waits, but not beyond the end of `signal`. Resolves in both cases. */
export function pause(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, durationMs)
    signal?.addEventListener('abort', done)
  })
}
