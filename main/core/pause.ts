import { setTimeout as wait } from 'node:timers/promises'

/** Waits, or ends early without complaint when `signal` is aborted; the caller looks at the signal. */
export async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  // The only reason to reject is the abort.
  await wait(delayMs, undefined, { signal }).catch(() => undefined)
}
