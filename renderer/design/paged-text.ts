import type { LitElement, ReactiveController } from 'lit'
import { applyVariant, fits, type FitVariant } from './fit.ts'
import { Measuring } from './measuring.ts'
import { pageAt, type PageTime } from './page-split.ts'
import { textParts } from './text-parts.ts'

export interface PagedTextOptions {
  /** What the variants are set on; it and everything inside marked `data-measure` must not overflow. */
  readonly box: () => HTMLElement | null
  /** Where the text stands. */
  readonly line: () => HTMLElement | null
  /** Where "1/3" stands; empty while there is only one part. */
  readonly state: () => HTMLElement | null
  readonly text: () => string
  /** From the largest to the smallest that can be read. */
  readonly variants: () => readonly FitVariant[]
  /** The turn of the text by the clock. */
  readonly time: () => PageTime | undefined
}

/** A part that stands for less can not be read. */
const PART_MS_MIN = 2_000
/** Longest sleep: a clock that is set while we sleep is noticed after this. */
const SLEEP_MS_MAX = 1_000

/** A text as large as it fits; where the smallest size is still too large, in parts, one after the other. */
export class PagedText implements ReactiveController {
  readonly #options: PagedTextOptions
  #parts: readonly string[] = []
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: LitElement, options: PagedTextOptions) {
    this.#options = options
    host.addController(this)
    new Measuring(host, options.box, this.#measure)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  readonly #measure = (): void => {
    const box = this.#options.box()
    if (!box || box.clientWidth === 0) return
    this.#parts = this.#partsThatFit(box, this.#options.text())
    this.#turn()
  }

  #partsThatFit(box: HTMLElement, text: string): string[] {
    this.#set(text, '')
    for (const variant of this.#options.variants()) {
      applyVariant(box, variant)
      if (fits(box)) return [text]
    }
    return textParts(text, (candidate) => {
      this.#set(candidate, '1/2')
      return fits(box)
    })
  }

  #turn(): void {
    clearTimeout(this.#timer)
    const time = this.#options.time()
    const count = this.#parts.length
    const due = time ? pageAt(count, time, PART_MS_MIN) : { page: 0, endsInMs: SLEEP_MS_MAX }
    this.#set(this.#parts[due.page] ?? '', count > 1 ? `${due.page + 1}/${count}` : '')
    if (count > 1) this.#timer = setTimeout(() => this.#turn(), Math.max(20, Math.min(SLEEP_MS_MAX, due.endsInMs)))
  }

  #set(text: string, state: string): void {
    const { line, state: stateOf } = this.#options
    const [lineElement, stateElement] = [line(), stateOf()]
    if (lineElement && lineElement.textContent !== text) lineElement.textContent = text
    if (stateElement && stateElement.textContent !== state) stateElement.textContent = state
  }
}
