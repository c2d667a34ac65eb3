import { type OutputCheck, SOUND_CHECK_INTERVAL_MS } from '#schema/local-api'
import { pause } from './pause.ts'

export interface OutputWatchDeps {
  /** One look at the mixer of this machine. Never rejects. */
  readonly read: () => Promise<OutputCheck['output']>
  readonly tell: (check: OutputCheck) => Promise<void>
}

/** Looks at the mixer every five seconds while a screen of this machine speaks, because a page can not see it. */
export class OutputWatch {
  readonly #deps: OutputWatchDeps
  #watching: AbortController | undefined
  #looking: Promise<void> = Promise.resolve()

  constructor(deps: OutputWatchDeps) {
    this.#deps = deps
  }

  watch(speaks: boolean): void {
    if (speaks === (this.#watching !== undefined)) return
    this.#watching?.abort()
    this.#watching = speaks ? new AbortController() : undefined
    if (this.#watching) this.#looking = this.#look(this.#looking, this.#watching.signal)
  }

  stop(): Promise<void> {
    this.watch(false)
    return this.#looking
  }

  async #look(before: Promise<void>, signal: AbortSignal): Promise<void> {
    await before
    while (!signal.aborted) {
      const output = await this.#deps.read()
      if (!signal.aborted) await this.#deps.tell({ output })
      await pause(SOUND_CHECK_INTERVAL_MS, signal)
    }
  }
}
