import type { ButtonKind } from '#player/buttons/button-families'
import { type PressState, startPresses, takeHeld, unplugPresses } from '#player/buttons/press-machine'
import type { HidPort, OpenHid } from './hid-port.ts'

export interface ButtonReaderDeps {
  readonly hid: Pick<HidPort, 'open'>
  readonly kind: ButtonKind
  readonly monotonicMs: () => number
  readonly onPress: (control: string) => void
}

/** A device that was asked how things are and says nothing for so long only tells of changes. */
const ANSWER_MS = 1_000

/** One device over all the times that it is plugged in. Goes quiet, and can be opened again, when it vanishes. */
export class ButtonReader {
  readonly #deps: ButtonReaderDeps
  #open: OpenHid | undefined
  #path: string | undefined
  #state: PressState = startPresses(true)
  #askedAtMs = Number.POSITIVE_INFINITY
  #timer: NodeJS.Timeout | undefined

  constructor(deps: ButtonReaderDeps) {
    this.#deps = deps
  }

  get isOpen(): boolean {
    return this.#open !== undefined
  }

  /** Where it was opened last. */
  get path(): string | undefined {
    return this.#path
  }

  /** Rejects when it can not be opened. */
  async open(path: string): Promise<void> {
    const { hid, kind } = this.#deps
    let isGone = false
    const open = await hid.open(path, {
      onReport: (report) => this.#take(report),
      onGone: () => {
        isGone = true
        this.#forget()
      },
    })
    if (isGone) return
    this.#open = open
    this.#path = path
    if (kind.question) await this.#ask(open, kind.question)
  }

  async close(): Promise<void> {
    const open = this.#open
    this.#forget()
    // A device that has just been unplugged may refuse to be closed; it is gone all the same.
    await open?.close().catch(() => undefined)
  }

  async #ask(open: OpenHid, { bytes, everyMs }: NonNullable<ButtonKind['question']>): Promise<void> {
    this.#askedAtMs = this.#deps.monotonicMs()
    this.#state = unplugPresses(this.#state, this.#askedAtMs, false)
    const isTaken = await open.write(bytes)
    if (!isTaken) this.#state = unplugPresses(this.#state, this.#deps.monotonicMs(), true)
    if (everyMs === undefined || this.#open !== open) return
    this.#timer = setInterval(() => void open.write(bytes), everyMs)
  }

  #take(report: Uint8Array): void {
    const { kind, monotonicMs, onPress } = this.#deps
    const held = kind.heldIn(report)
    if (held === undefined) return
    const at = monotonicMs()
    if (at - this.#askedAtMs > ANSWER_MS) this.#state = { ...this.#state, isKnown: true }
    const { pressed, state } = takeHeld(this.#state, held, at)
    this.#state = state
    if (pressed !== undefined) onPress(pressed)
  }

  #forget(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#open = undefined
    this.#askedAtMs = Number.POSITIVE_INFINITY
    this.#state = unplugPresses(this.#state, this.#deps.monotonicMs(), true)
  }
}
