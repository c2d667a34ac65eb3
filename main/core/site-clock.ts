import { addClockSample, type ClockOffset, UNKNOWN_OFFSET } from '#player/link/clock-offset'

/** Below this the `Date` header of an answer, which counts in seconds, knows nothing better than this machine. */
const DATE_HEADER_DIFFERENCE_MS_MIN = 2_000

/** The server's time as well as this machine can tell. Hands of other clocks are never set. */
export class SiteClock {
  readonly #now: () => number
  #offset: ClockOffset = UNKNOWN_OFFSET
  #serverSeenAt: number | undefined

  /** @param now this machine's clock, UTC milliseconds */
  constructor(now: () => number) {
    this.#now = now
  }

  get offsetMs(): number {
    return this.#offset.offsetMs
  }

  /** Last sign of life of the server, in its own time. */
  get serverSeenAt(): number | undefined {
    return this.#serverSeenAt
  }

  now(): number {
    return Math.max(0, this.#now() + this.#offset.offsetMs)
  }

  /** From a signed message that carries the server's time. */
  takeSigned(serverMs: number): void {
    this.#offset = addClockSample(this.#offset, serverMs, this.#now())
    this.#serverSeenAt = this.now()
  }

  /** From an answer over HTTP. Its `Date` is only used against a clock that is far off, and only for want of better. */
  takeAnswer(dateMs: number | undefined): void {
    const differenceMs = dateMs === undefined ? 0 : dateMs - this.#now()
    const isFarOff = Math.abs(differenceMs) >= DATE_HEADER_DIFFERENCE_MS_MIN
    if (this.#offset.samplesMs.length === 0 && isFarOff) this.#offset = { offsetMs: differenceMs, samplesMs: [] }
    this.#serverSeenAt = this.now()
  }
}
