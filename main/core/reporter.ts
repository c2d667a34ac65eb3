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
/** And a download of many files does not become a flood. */
const GAP_MS = 1_000

/**
 * Says what this player plays: at once when that changes, and every ten seconds in any case. A player whose pages hang
 * has nothing new to say, and that is just what must be heard.
 */
export class Reporter {
  readonly #deps: ReporterDeps
  #n = 0
  #timer: NodeJS.Timeout | undefined
  #dueAtMs = Number.POSITIVE_INFINITY
  #sentAtMs = Number.NEGATIVE_INFINITY
  #sending: Promise<void> | undefined
  #again = false
  #stopped = false

  constructor(deps: ReporterDeps) {
    this.#deps = deps
  }

  /** Something that staff should hear has changed, or the link has just come up. */
  soon(): void {
    const gapMs = this.#sentAtMs + GAP_MS - this.#deps.monotonicMs()
    this.#sendIn(Math.max(SETTLE_MS, gapMs))
  }

  /** Resolves when no report is being made any more: each one asks the database. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#sending
  }

  #sendIn(delayMs: number): void {
    const dueAtMs = this.#deps.monotonicMs() + delayMs
    if (this.#stopped || dueAtMs >= this.#dueAtMs) return
    clearTimeout(this.#timer)
    this.#dueAtMs = dueAtMs
    this.#timer = setTimeout(() => this.#due(), delayMs)
    this.#timer.unref()
  }

  #due(): void {
    this.#dueAtMs = Number.POSITIVE_INFINITY
    if (this.#sending) this.#again = true
    else this.#sending = this.#send()
  }

  async #send(): Promise<void> {
    const report = await this.#deps.current()
    this.#sentAtMs = this.#deps.monotonicMs()
    await this.#deps.publish({ ...report, n: ++this.#n })
    this.#sending = undefined
    if (this.#again) this.soon()
    else this.#sendIn(REPORT_INTERVAL_MS)
    this.#again = false
  }
}
