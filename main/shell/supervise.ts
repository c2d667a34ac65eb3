import { setTimeout as wait } from 'node:timers/promises'
import type { Child } from './child-process.ts'
import { restartDelayMs } from './recovery.ts'

export interface Supervised {
  /** Ends the child and the supervision. */
  stop(): Promise<void>
  /** Resolves when the supervision has ended: by `stop`, or because `onExit` said that a restart is pointless. */
  readonly ended: Promise<void>
}

/** A child that ran so long counts as healthy: the next restart is immediate again. */
const HEALTHY_MS = 30_000

/**
 * Keeps a child running for ever with growing pauses. `onExit` is told each unwanted end and may answer `give-up`
 * when a restart can not help (a taken port).
 */
export function supervise(
  start: () => Child,
  onExit: (code: number | null, nextDelayMs: number) => 'restart' | 'give-up',
): Supervised {
  const stopping = new AbortController()
  let child: Child | undefined
  const run = async () => {
    let restartCount = 0
    while (!stopping.signal.aborted) {
      const startedAtMs = performance.now()
      child = start()
      const { code } = await child.exited
      if (stopping.signal.aborted) return
      restartCount = performance.now() - startedAtMs > HEALTHY_MS ? 0 : restartCount + 1
      const delayMs = restartDelayMs(restartCount)
      if (onExit(code, delayMs) === 'give-up') return
      // The only reason to reject is the abort, which the loop condition sees.
      await wait(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const ended = run()
  return {
    ended,
    stop: async () => {
      stopping.abort()
      await child?.stop()
      await ended
    },
  }
}
