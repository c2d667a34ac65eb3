import { debtMs, fullBucket, type RateBucket, refill, spend } from '#player/link/rate-cap'

/** Holds all downloads of this player together to so many bytes per second. */
export class RateCap {
  readonly #monotonicMs: () => number
  #bytesPerSec: number | undefined
  #bucket: RateBucket = { tokenBytes: 0, atMs: 0 }
  #changed = Promise.withResolvers<void>()

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs
  }

  /** Holds at once, also for downloads that are under way. Undefined: unlimited. */
  set(bytesPerSec: number | undefined): void {
    if (bytesPerSec === this.#bytesPerSec) return
    const nowMs = this.#monotonicMs()
    this.#bucket =
      bytesPerSec === undefined || this.#bytesPerSec === undefined
        ? fullBucket(bytesPerSec ?? 0, nowMs)
        : refill(this.#bucket, this.#bytesPerSec, nowMs)
    this.#bytesPerSec = bytesPerSec
    this.#changed.resolve()
    this.#changed = Promise.withResolvers()
  }

  /** Counts bytes that have come, and resolves when more may be read, or when `signal` ends the wish for it. */
  async take(bytes: number, signal: AbortSignal): Promise<void> {
    if (this.#bytesPerSec === undefined) return
    this.#bucket = spend(refill(this.#bucket, this.#bytesPerSec, this.#monotonicMs()), bytes)
    for (let waitMs = this.#debtMs(); waitMs > 0 && !signal.aborted; waitMs = this.#debtMs()) {
      await this.#pause(waitMs, signal)
    }
  }

  #debtMs(): number {
    if (this.#bytesPerSec === undefined) return 0
    this.#bucket = refill(this.#bucket, this.#bytesPerSec, this.#monotonicMs())
    return debtMs(this.#bucket, this.#bytesPerSec)
  }

  /** Ends early when the limit changes. */
  async #pause(waitMs: number, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, waitMs)
    const onAbort = () => resolve()
    signal.addEventListener('abort', onAbort)
    await Promise.race([promise, this.#changed.promise])
    signal.removeEventListener('abort', onAbort)
    clearTimeout(timer)
  }
}
