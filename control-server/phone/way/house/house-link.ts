import { parseJson } from '#schema/parse'
import { VisitorHouse } from '#schema/visitor-api'

export interface HouseLinkDeps {
  readonly fetch: typeof fetch
  /** Of the house, without a slash at its end. */
  readonly url: string
  readonly monotonicMs: () => number
  readonly random: () => number
  /** `askedMs`: when it was asked for, on the monotonic clock. */
  readonly onHouse: (house: VisitorHouse, askedMs: number) => void
  /** Nothing has come: what is shown grows older. */
  readonly onSilence: () => void
}

/** So often is asked what is closed, while somebody looks. */
const EVERY_MS = 20_000
/** Sooner after a failure, so that a dead spot ends by itself. */
const AGAIN_MS = 4_000
const ANSWER_MS = 8_000

/** Asks for the house again and again while the page is seen. */
export class HouseLink {
  readonly #deps: HouseLinkDeps
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn = 0

  constructor(deps: HouseLinkDeps) {
    this.#deps = deps
  }

  /** Asks at once: after the start, in front again, in the network again. */
  refresh(): void {
    clearTimeout(this.#timer)
    this.#turn += 1
    void this.#ask(this.#turn)
  }

  /** Nobody looks. */
  rest(): void {
    clearTimeout(this.#timer)
    this.#turn += 1
  }

  async #ask(turn: number): Promise<void> {
    const house = await this.#fetchHouse(turn)
    if (turn !== this.#turn) return
    if (!house) this.#deps.onSilence()
    // Drawn by chance: phones that have scanned one code together need not ask together for ever.
    const delayMs = (house ? EVERY_MS : AGAIN_MS) * (0.9 + 0.2 * this.#deps.random())
    this.#timer = setTimeout(() => void this.#ask(turn), delayMs)
  }

  /** Whether an answer has come. */
  async #fetchHouse(turn: number): Promise<boolean> {
    const { url, monotonicMs, onHouse } = this.#deps
    const askedMs = monotonicMs()
    try {
      const answer = await this.#deps.fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) })
      const house = answer.ok ? parseJson(VisitorHouse, await answer.text()) : undefined
      if (house?.ok !== true) return false
      if (turn === this.#turn) onHouse(house.value, askedMs)
      return true
    } catch {
      // No line: the age on the page tells it.
      return false
    }
  }
}
