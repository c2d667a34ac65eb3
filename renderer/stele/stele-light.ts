import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ScreenPlan } from '#schema/local-api'
import { DIM_MS, firstGlow, type Glow, isDrawn, nextGlow } from '../design/light.ts'
import type { Veil } from '../design/lotse-veil.ts'
import { scheduleOf } from '../link/schedule-of.ts'
import { siteNow } from '../link/screen-store.ts'

/** A click comes so long after the touch that it belongs to. */
const WAKING_MS = 600

/** Dimmed or off by plan while nobody is at the stele; a touch lights it for the time of a visit. */
export class SteleLight implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #glow: Glow | undefined
  #isLit = false
  #wokenAt = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Somebody has touched the dimmed glass. */
  isAwake = false

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  get percent(): number {
    return this.#glow?.percent ?? 100
  }

  get pace(): Veil['pace'] {
    if (this.#glow?.since === Number.NEGATIVE_INFINITY) return 'instant'
    return this.#isLit ? 'quick' : 'gentle'
  }

  /** The touch that lit the black glass means nothing else: what it hits was not seen. */
  get isWaking(): boolean {
    return performance.now() - this.#wokenAt < WAKING_MS
  }

  follow(plan: ScreenPlan, isLit: boolean): void {
    this.#isLit = isLit
    const percent = isLit ? 100 : scheduleOf(plan).at(siteNow()).light.percent
    this.#glow = this.#glow ? nextGlow(this.#glow, percent, performance.now()) : firstGlow(percent)
  }

  touched(): void {
    if (this.percent === 100) return
    if (this.percent === 0) this.#wokenAt = performance.now()
    this.isAwake = true
    this.#host.requestUpdate()
  }

  /** What is on the glass now; the host is drawn once more when it has become dark. */
  drawnPercent(): number {
    const glow = this.#glow ?? firstGlow(100)
    const drawn = isDrawn(glow, performance.now())
    clearTimeout(this.#timer)
    if (drawn && glow.percent === 0) this.#timer = setTimeout(() => this.#host.requestUpdate(), DIM_MS)
    return drawn ? Math.max(1, glow.percent) : 0
  }
}
