/** How frames may be drawn on this machine. */
export type Verdict =
  /** Not enough frames yet. */
  | 'measuring'
  | 'smooth'
  /** Too slow for motion: pictures change at once. */
  | 'still'
  /** Too slow for a model: the drawn plan is shown. */
  | 'too-slow'

export interface FrameLimits {
  /** Frames that decide, after the first, in which programs are compiled. */
  readonly count: number
  /** Half of the frames may take longer than this and still move, milliseconds. */
  readonly smoothMs: number
  /** Half of the frames must be faster than this. */
  readonly bearableMs: number
}

/** A software renderer on a weak processor may pass: it is enough that a tap is answered within half a second. */
export const FRAME_LIMITS: FrameLimits = { count: 5, smoothMs: 50, bearableMs: 500 }

/** Every machine is fast enough. */
export const ANY_FRAMES: FrameLimits = { count: 5, smoothMs: Infinity, bearableMs: Infinity }

/** Decides from the first frames how the rest of a document's life is drawn; the decision stays. */
export class FrameBudget {
  readonly #limits: FrameLimits
  readonly #tookMs: number[] = []
  #skipped = false
  #verdict: Verdict = 'measuring'

  constructor(limits: FrameLimits) {
    this.#limits = limits
  }

  get verdict(): Verdict {
    return this.#verdict
  }

  /** Half of the frames that were counted took longer, milliseconds; 0 before there are any. */
  get middleMs(): number {
    return this.#tookMs.toSorted((a, b) => a - b)[Math.floor(this.#tookMs.length / 2)] ?? 0
  }

  /** Counts a frame. Frames after the decision are not counted. */
  took(durationMs: number): void {
    if (this.#verdict !== 'measuring') return
    if (!this.#skipped) {
      this.#skipped = true
      return
    }
    this.#tookMs.push(durationMs)
    if (this.#tookMs.length < this.#limits.count) return
    const middle = this.middleMs
    const { smoothMs, bearableMs } = this.#limits
    this.#verdict = middle <= smoothMs ? 'smooth' : middle <= bearableMs ? 'still' : 'too-slow'
  }
}
