/** Both clocks of a phone. The monotonic one never jumps but may stand still while the phone sleeps. */
export interface Clocks {
  readonly monotonicMs: number
  readonly wallMs: number
}

/**
 * How old is what the page shows, told by the server's time and this phone's own running, never by what its clock says.
 *
 * A page in the background may be frozen for minutes and then be handed messages that have waited in the line: they
 * were sent long ago, and must not look new. So the least distance ever seen between the phone's running time and the
 * server's time counts as the true one, and whatever comes later than that says is that much old.
 */
export class ServerAge {
  #offsetMs: number | undefined
  #at = 0
  #ageThenMs = 0
  #seen: Clocks | undefined

  /** Server time up to which everything is known; 0 before anything is. */
  get at(): number {
    return this.#at
  }

  /**
   * Something has come that the server said at `at`. `askedMs`: when this phone asked for it, on the monotonic clock;
   * an answer is never older than its question, so it sets right what a changed clock of the server has spoilt.
   * Returns whether it is the newest.
   */
  take(at: number, now: Clocks, askedMs?: number): boolean {
    const latest = now.monotonicMs - at
    this.#offsetMs = Math.min(this.#offsetMs ?? latest, latest)
    if (askedMs !== undefined) this.#offsetMs = Math.max(this.#offsetMs, askedMs - at)
    else if (at < this.#at) return false
    this.#at = at
    this.#ageThenMs = Math.max(0, latest - this.#offsetMs)
    this.#seen = now
    return true
  }

  /** Goes on from before a reload: `ageMs` old when the wall clock said `wallMs`. */
  restore(at: number, ageMs: number, wallMs: number, now: Clocks): void {
    this.#at = at
    this.#ageThenMs = ageMs + Math.max(0, now.wallMs - wallMs)
    this.#seen = now
  }

  /** Undefined while nothing is known. */
  ageMs(now: Clocks): number | undefined {
    if (!this.#seen) return undefined
    const ranMs = Math.max(0, now.monotonicMs - this.#seen.monotonicMs, now.wallMs - this.#seen.wallMs)
    return this.#ageThenMs + ranMs
  }
}

/** Marked from here on. */
export const STALE_MS = 30_000
/** From here on nothing is claimed any more. */
export const OLD_MS = 120_000

export type Freshness = 'fresh' | 'stale' | 'old'

/** What changes by the minute is marked sooner than what changes by the day. */
export interface AgeLimits {
  readonly staleMs: number
  readonly oldMs: number
}

export function freshnessOf(
  ageMs: number,
  { staleMs, oldMs }: AgeLimits = { staleMs: STALE_MS, oldMs: OLD_MS },
): Freshness {
  if (ageMs <= staleMs) return 'fresh'
  return ageMs <= oldMs ? 'stale' : 'old'
}
