/** How failures of one kind slow the next attempt down. */
export interface BackOffLimits {
  /** Failures in a row that cost nothing: people mistype. */
  readonly freeFailures: number
  /** Wait after the first failure that costs something; doubles with each further one. */
  readonly firstWaitMs: number
  readonly longestWaitMs: number
}

/** Short for a name, so that nobody can lock a colleague out; long for an address, which is who guesses. */
export const PER_NAME: BackOffLimits = { freeFailures: 5, firstWaitMs: 1_000, longestWaitMs: 30_000 }
export const PER_ADDRESS: BackOffLimits = { freeFailures: 10, firstWaitMs: 1_000, longestWaitMs: 900_000 }

/** Keys that are remembered; the oldest is forgotten first. */
const KEYS_MAX = 10_000

interface Entry {
  readonly failures: number
  readonly openAt: number
}

/**
 * Slows guessing down. An attempt counts as failed from the moment it begins until it has succeeded, so a hundred
 * attempts at the same time are no way around. In memory: a restart of the server forgives.
 */
export class BackOff {
  readonly #limits: BackOffLimits
  readonly #entries = new Map<string, Entry>()

  constructor(limits: BackOffLimits) {
    this.#limits = limits
  }

  /** Milliseconds to wait; 0 when the attempt may go ahead, which is then counted. */
  begin(key: string, nowMs: number): number {
    const entry = this.#entries.get(key) ?? { failures: 0, openAt: 0 }
    if (nowMs < entry.openAt) return entry.openAt - nowMs
    const failures = entry.failures + 1
    // Delete first: a map keeps the order of insertion, and the key that was just used is the youngest.
    this.#entries.delete(key)
    this.#entries.set(key, { failures, openAt: nowMs + this.#waitMs(failures) })
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > KEYS_MAX && oldest !== undefined) this.#entries.delete(oldest)
    return 0
  }

  succeeded(key: string): void {
    this.#entries.delete(key)
  }

  #waitMs(failures: number): number {
    const costly = failures - this.#limits.freeFailures
    if (costly < 0) return 0
    return Math.min(this.#limits.longestWaitMs, this.#limits.firstWaitMs * 2 ** Math.min(costly, 30))
  }
}
