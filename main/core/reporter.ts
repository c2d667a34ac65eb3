import type { Reported } from '#schema/device'

export interface ReporterDeps {
  /** The report as it would be now, without its number. */
  readonly current: () => Promise<Omit<Reported, 'n'>>
  /** True when the broker has taken it. */
  readonly publish: (reported: Reported) => Promise<boolean>
  readonly monotonicMs: () => number
}

/** Staff call a screen current when it has presented within the last minute, so this must come well within it. */
const REPORT_INTERVAL_MS = 10_000
/** Changes in quick succession become one report. */
const SETTLE_MS = 150

/** Says what this player plays: at once when that changes, else every ten seconds. */
export class Reporter {
  readonly #deps: ReporterDeps
  #n = 0
  #timer: NodeJS.Timeout | undefined
  #dueAtMs = Number.POSITIVE_INFINITY
  #sending = false
  #again = false
  #stopped = false
  #sent = ''

  constructor(deps: ReporterDeps) {
    this.#deps = deps
  }

  /** Something that staff should hear has changed, or the link has just come up. */
  soon(options: { readonly even?: 'unchanged' } = {}): void {
    if (options.even === 'unchanged') this.#sent = ''
    this.#sendIn(SETTLE_MS)
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #sendIn(delayMs: number): void {
    const dueAtMs = this.#deps.monotonicMs() + delayMs
    if (this.#stopped || dueAtMs >= this.#dueAtMs) return
    clearTimeout(this.#timer)
    this.#dueAtMs = dueAtMs
    this.#timer = setTimeout(() => void this.#send(), delayMs)
    this.#timer.unref()
  }

  async #send(): Promise<void> {
    this.#dueAtMs = Number.POSITIVE_INFINITY
    if (this.#sending) {
      this.#again = true
      return
    }
    this.#sending = true
    const report = await this.#deps.current()
    const content = JSON.stringify({ ...report, at: 0 })
    // Presentation times move on with every frame, so an equal report means that nothing is presented any more.
    if (content !== this.#sent && (await this.#deps.publish({ ...report, n: ++this.#n }))) this.#sent = content
    this.#sending = false
    this.#sendIn(this.#again ? SETTLE_MS : REPORT_INTERVAL_MS)
    this.#again = false
  }
}
