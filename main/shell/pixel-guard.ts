import type { PixelVerdict } from '#schema/device'
import { type PixelProbe, PROBE_INTERVAL_MS, PROBE_REPEAT_MS, type ProbeAnswer } from '#schema/local-api'

export interface PixelGuardDeps {
  /** One look at the page. Rejects when there is no picture to be had. */
  readonly look: () => Promise<PixelProbe>
  /** Undefined when the core did not answer. */
  readonly judge: (probe: PixelProbe) => Promise<ProbeAnswer | undefined>
  readonly monotonicMs: () => number
  /** Ends early when `signal` is aborted. */
  readonly pause: (durationMs: number, signal: AbortSignal) => Promise<void>
}

export type BadVerdict = Exclude<PixelVerdict, 'right' | 'dark'>

/** A screen may be wrong for so long before its page is loaded anew. */
const BAD_MS_MAX = 45_000
/** A screen that no restart can help (its content is black, its page is broken) is not flickering all day as well. */
const PATIENCE_MS_MAX = 1_800_000

/** Looks at the pixels of one screen for ever, and says when something has to be done about them. */
export class PixelGuard {
  readonly #deps: PixelGuardDeps
  /** How often something was done since the pixels were last right. */
  #failureCount = 0

  constructor(deps: PixelGuardDeps) {
    this.#deps = deps
  }

  /**
   * Resolves when the pixels have been bad for 45 s, and after each time for twice as long as before, up to half an
   * hour, until they are right again. Undefined when `signal` was aborted.
   */
  async untilBad(signal: AbortSignal): Promise<BadVerdict | undefined> {
    const { monotonicMs, pause } = this.#deps
    let badSinceMs: number | undefined
    for (let again = false; ;) {
      await pause(again ? PROBE_REPEAT_MS : PROBE_INTERVAL_MS, signal)
      if (signal.aborted) return undefined
      const answer = await this.#answer()
      again = answer?.again ?? false
      const verdict = answer?.verdict
      if (verdict === undefined) continue
      if (verdict === 'right' || verdict === 'dark') {
        badSinceMs = undefined
        this.#failureCount = 0
        continue
      }
      badSinceMs ??= monotonicMs()
      if (monotonicMs() - badSinceMs < this.#patienceMs() || signal.aborted) continue
      this.#failureCount++
      return verdict
    }
  }

  #patienceMs(): number {
    return Math.min(PATIENCE_MS_MAX, BAD_MS_MAX * 2 ** this.#failureCount)
  }

  /** A page that gives no picture is not judged: whether it hangs is asked elsewhere. */
  async #answer(): Promise<ProbeAnswer | undefined> {
    const probe = await this.#deps.look().catch(() => undefined)
    return probe && this.#deps.judge(probe)
  }
}
