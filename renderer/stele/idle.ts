/** Where a visit stands: nobody has done anything, somebody is at it, or nothing has happened for a while. */
export type IdlePhase = 'fresh' | 'active' | 'warning' | 'over'

export interface IdleLimits {
  /** Without a touch, until the visitor is asked. */
  readonly idleMs: number
  /** From the question until the visit ends. */
  readonly warningMs: number
}

/** 90 s and 30 s: long enough to read a way and copy it down (EN 301 549, WCAG 2.2.1 and 2.2.6). */
export const IDLE_LIMITS: IdleLimits = { idleMs: 90_000, warningMs: 30_000 }

/** `setTimeout` with a monotonic clock, so that tests can turn the time. */
export interface IdleClock {
  now(): number
  later(then: () => void, delayMs: number): () => void
}

/**
 * Ends visits that nobody ends: asks after `idleMs`, ends after another `warningMs`. Every sign of life starts anew, and
 * as often as one likes. A page on which nothing has happened is never interrupted.
 */
export class IdleWatch {
  readonly #clock: IdleClock
  readonly #limits: IdleLimits
  readonly #changed: (phase: IdlePhase) => void
  #phase: IdlePhase = 'fresh'
  #since = 0
  #cancel: (() => void) | undefined

  constructor(clock: IdleClock, changed: (phase: IdlePhase) => void, limits: IdleLimits = IDLE_LIMITS) {
    this.#clock = clock
    this.#limits = limits
    this.#changed = changed
  }

  get phase(): IdlePhase {
    return this.#phase
  }

  /** Until the visit ends, milliseconds; only during the warning. */
  get leftMs(): number {
    if (this.#phase !== 'warning') return Infinity
    return Math.max(0, this.#limits.warningMs - (this.#clock.now() - this.#since))
  }

  /** Somebody is at it: starts the watch, or starts it anew. */
  alive(): void {
    this.#enter('active', this.#limits.idleMs, () => this.#warn())
  }

  /** Nothing is left of the visit, so there is nothing to end. */
  rest(): void {
    this.#halt()
    if (this.#phase === 'fresh') return
    this.#phase = 'fresh'
    this.#changed('fresh')
  }

  #halt(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }

  #warn(): void {
    this.#enter('warning', this.#limits.warningMs, () => {
      this.#halt()
      this.#phase = 'over'
      this.#changed('over')
    })
  }

  #enter(phase: IdlePhase, afterMs: number, then: () => void): void {
    this.#halt()
    this.#since = this.#clock.now()
    this.#cancel = this.#clock.later(then, afterMs)
    if (phase === this.#phase) return
    this.#phase = phase
    this.#changed(phase)
  }
}
