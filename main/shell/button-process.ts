import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { PRESS_LIFETIME_MS } from '#schema/buttons'
import { parseJson } from '#schema/parse'
import { HidMessage, NO_HID } from '../hid/hid-protocol.ts'
import { type Child, type ChildOptions, startChild } from './child-process.ts'
import { pause } from './pause.ts'
import { supervise, type Supervised } from './supervise.ts'

export interface ButtonProcessOptions {
  /** Base address of the local API, once the core has told it. */
  readonly coreBaseUrl: () => string | undefined
  readonly fetch: typeof fetch
  readonly now: () => number
  readonly log: Pick<Logger, 'error' | 'warn'>
  /** Each line of the log of the process. */
  readonly onLog: (line: string) => void
  /** How a process is started here, and the file for it. Default: this Node and the source. */
  readonly spawn?: { readonly start: (options: ChildOptions) => Child; readonly file: string }
}

const hidEntry = fileURLToPath(new URL('../hid/main.ts', import.meta.url))
const RETRY_PAUSE_MS = 200
const ANSWER_TIMEOUT_MS = 1_500
/** Nobody presses so often while the core restarts. */
const WAITING_MAX = 32

/**
 * Runs the HID process, apart from core and windows, and hands on to the core what it says, in order. A core that is
 * being restarted gets it a little later; a press that has become too old in between is dropped.
 */
export class ButtonProcess {
  readonly #options: ButtonProcessOptions
  readonly #stopping = new AbortController()
  #supervised: Supervised | undefined
  #adopted: string | undefined
  #changing: Promise<void> = Promise.resolve()
  #devices: HidMessage | undefined
  readonly #waiting: HidMessage[] = []
  #handing: Promise<void> | undefined

  constructor(options: ButtonProcessOptions) {
    this.#options = options
  }

  /** The core wants these keyboards as keypads. The core may be a new one, so it is told again what is plugged in. */
  listen(adoptedKeys: readonly string[]): void {
    const adopted = adoptedKeys.join()
    if (adopted === this.#adopted) {
      if (this.#devices) this.#handOn(this.#devices)
      return
    }
    this.#adopted = adopted
    this.#changing = this.#changing.then(() => this.#startAgain(adopted))
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#changing
    await this.#supervised?.stop()
    await this.#handing
  }

  async #startAgain(adopted: string): Promise<void> {
    await this.#supervised?.stop()
    if (this.#stopping.signal.aborted) return
    const { log, onLog, spawn = { start: startChild, file: hidEntry } } = this.#options
    const start = () =>
      spawn.start({ file: spawn.file, args: ['--adopted', adopted], onLine: (line) => this.#takeLine(line), onLog })
    this.#supervised = supervise(start, (code, nextDelayMs) => {
      log.error({ code, nextDelayMs }, 'the process of the buttons ended')
      return code === NO_HID ? 'give-up' : 'restart'
    })
  }

  #takeLine(line: string): void {
    const message = parseJson(HidMessage, line)
    if (!message.ok) return this.#options.log.warn({ line }, 'the process of the buttons said something unknown')
    if (message.value.type === 'devices') this.#devices = message.value
    this.#handOn(message.value)
  }

  #handOn(message: HidMessage): void {
    if (this.#waiting.length >= WAITING_MAX) this.#waiting.shift()
    this.#waiting.push(message)
    this.#handing ??= this.#handAll().finally(() => (this.#handing = undefined))
  }

  async #handAll(): Promise<void> {
    const { signal } = this.#stopping
    for (let message = this.#waiting.shift(); message; message = this.#waiting.shift()) {
      while (!signal.aborted && this.#isWanted(message) && !(await this.#post(message))) {
        await pause(RETRY_PAUSE_MS, signal)
      }
    }
  }

  #isWanted(message: HidMessage): boolean {
    // A newer list is waiting behind, or the one that was there has been replaced.
    if (message.type === 'devices') return message === this.#devices
    return Math.abs(this.#options.now() - message.press.at) < PRESS_LIFETIME_MS
  }

  /** @returns whether the core has it, or never will */
  async #post(message: HidMessage): Promise<boolean> {
    const { coreBaseUrl, fetch, log } = this.#options
    const base = coreBaseUrl()
    if (base === undefined) return false
    try {
      const answer = await fetch(`${base}buttons`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
      })
      await answer.text()
      if (answer.status >= 400 && answer.status < 500) log.warn({ status: answer.status }, 'the core refused a button')
      return answer.status < 500
    } catch (error) {
      if (!this.#stopping.signal.aborted) log.warn({ err: error }, 'the core could not be told of a button')
      return false
    }
  }
}
