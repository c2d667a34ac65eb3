import {
  type ClockReading,
  lookAtClock,
  type SiteTime,
  siteTimeMs,
  startSiteTime,
  takeAnswerTime,
  takePastInstant,
  takeSignedTime,
} from '#player/link/site-time'

export interface SiteClockDeps {
  /** This machine's clock, UTC milliseconds. */
  readonly now: () => number
  readonly monotonicMs: () => number
  /** The last instant that the server is known to have lived through; undefined before the first. */
  readonly loadFloor: () => number | undefined
  /** Called seldom. May do without. */
  readonly saveFloor: (floorMs: number) => void
}

/** A start without network and battery is wrong by no more than this and the time that it was off. */
const SAVE_INTERVAL_MS = 5 * 60_000
const LOOK_INTERVAL_MS = 1_000
/** Smaller moves are noise; following them would only redraw screens. */
const HYSTERESIS_MS = 40

/** The server's time as well as this machine can tell. Hands of other clocks are never set. */
export class SiteClock {
  readonly #deps: SiteClockDeps
  #time: SiteTime
  #offsetMs = 0
  #savedFloorMs: number
  #serverSeenAt: number | undefined

  constructor(deps: SiteClockDeps) {
    this.#deps = deps
    const floorMs = deps.loadFloor()
    this.#savedFloorMs = floorMs ?? 0
    this.#time = startSiteTime(this.#read(), floorMs)
  }

  /** Site time minus this machine's clock as it stands now: a jump of the one is a jump of the other. */
  get offsetMs(): number {
    const { wallMs, monotonicMs } = this.#read()
    const offsetMs = Math.round(siteTimeMs(this.#time, monotonicMs) - wallMs)
    if (Math.abs(offsetMs - this.#offsetMs) >= HYSTERESIS_MS) this.#offsetMs = offsetMs
    return this.#offsetMs
  }

  /** This machine's clock can not be right, and the server has not told the time since. */
  get unsure(): boolean {
    return this.#time.unsure
  }

  /** Last sign of life of the server, in its own time. */
  get serverSeenAt(): number | undefined {
    return this.#serverSeenAt
  }

  /** Rises evenly, whatever is done to the machine's clock. */
  now(): number {
    return siteTimeMs(this.#time, this.#deps.monotonicMs())
  }

  /** Looks after the machine's clock. @param onJump pages compute with that clock and need the new difference @returns ends it */
  watch(onJump: () => void): () => void {
    const timer = setInterval(() => {
      const { unsure } = this
      const beforeMs = this.#offsetMs
      this.#time = lookAtClock(this.#time, this.#read())
      if (this.offsetMs !== beforeMs || this.unsure !== unsure) onJump()
    }, LOOK_INTERVAL_MS)
    timer.unref()
    return () => clearInterval(timer)
  }

  /** From a signed message that carries the server's time. */
  takeSigned(serverMs: number): void {
    this.#time = takeSignedTime(this.#time, this.#read(), serverMs)
    this.#serverSeenAt = this.now()
    this.#saveFloor()
  }

  /** From a signed message that was written at this instant, however long it was under way. */
  takePast(instantMs: number): void {
    this.#time = takePastInstant(this.#time, this.#deps.monotonicMs(), instantMs)
    this.#saveFloor()
  }

  /** From an answer over HTTP. Its `Date` only counts for want of better. */
  takeAnswer(dateMs: number | undefined): void {
    if (dateMs !== undefined) this.#time = takeAnswerTime(this.#time, this.#read(), dateMs)
    this.#serverSeenAt = this.now()
  }

  #read(): ClockReading {
    return { wallMs: this.#deps.now(), monotonicMs: this.#deps.monotonicMs() }
  }

  #saveFloor(): void {
    const { floorMs } = this.#time
    if (Math.abs(floorMs - this.#savedFloorMs) < SAVE_INTERVAL_MS) return
    this.#savedFloorMs = floorMs
    this.#deps.saveFloor(floorMs)
  }
}
