import type { Logger } from 'pino'
import {
  ButtonAnswer,
  type ButtonDevice,
  ButtonDeviceAnswer,
  type ButtonDeviceReport,
  type ButtonPress,
  PRESS_LIFETIME_MS,
} from '#schema/buttons'
import type { HidMessage } from '../hid/hid-protocol.ts'
import type { ButtonPressStore } from './button-press-store.ts'
import { isDiskFull } from './disk.ts'
import { pause } from './pause.ts'
import type { ServerClient } from './server-client.ts'

export interface ButtonDeskDeps {
  readonly presses: ButtonPressStore
  readonly client: ServerClient
  readonly secret: string
  /** This machine's clock, as the HID process reads it. */
  readonly now: () => number
  readonly siteNow: () => number
  readonly monotonicMs: () => number
  /** Which keyboards staff want to have as keypads; told at the start and with each change. */
  readonly onAdopted: (adoptedKeys: string[]) => void
  readonly log: Logger
}

/** A request that hangs is given up, so that there is time for another one over a line that works. */
const TRY_MS = 1_500
const RETRY_PAUSE_MS = 250
/** While a keyboard waits for staff to adopt it somebody stands there; else it is only a sign of life. */
const OFFERED_REPORT_MS = 4_000
const REPORT_MS = 15_000

/**
 * Brings presses to the server: on disk first, then sent until there is an answer, for at most `PRESS_LIFETIME_MS`.
 * After that a press is dropped and said, and never calls anybody.
 */
export class ButtonDesk {
  readonly #deps: ButtonDeskDeps
  readonly #stopping = new AbortController()
  readonly #underWay = new Set<Promise<void>>()
  #devices: readonly ButtonDevice[] | undefined
  #adopted: string | undefined
  #isTold = true
  #nudge = Promise.withResolvers<void>()

  constructor(deps: ButtonDeskDeps) {
    this.#deps = deps
  }

  /** Goes on with presses of the run before that are still young, and drops the others. */
  start(): void {
    const { presses, siteNow } = this.#deps
    this.#adopt([])
    for (const press of presses.open()) this.#begin(press, siteNow() - press.at)
    this.#run(this.#report())
  }

  /** Takes what the HID process tells. When it returns, a press is on disk. */
  take(message: HidMessage): void {
    if (message.type === 'devices') {
      this.#devices = message.devices
      this.#reportSoon()
      return
    }
    const { now, presses, siteNow } = this.#deps
    const ageMs = now() - message.press.at
    const press = { ...message.press, at: Math.max(0, Math.round(siteNow() - ageMs)) }
    this.#unlessFull(() => presses.add(press))
    this.#begin(press, ageMs)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    this.#nudge.resolve()
    await Promise.all(this.#underWay)
  }

  /** A press from the future was dated by a clock that has been set since: nobody knows how old it is. */
  #begin(press: ButtonPress, ageMs: number): void {
    if (ageMs >= PRESS_LIFETIME_MS || ageMs < -PRESS_LIFETIME_MS) return this.#drop(press)
    this.#run(this.#send(press, this.#deps.monotonicMs() + PRESS_LIFETIME_MS - Math.max(0, ageMs)))
  }

  async #send(press: ButtonPress, deadlineMs: number): Promise<void> {
    const { client, log, monotonicMs, presses, secret } = this.#deps
    const { control, deviceKey, pressId } = press
    for (;;) {
      const leftMs = Math.floor(deadlineMs - monotonicMs())
      if (this.#stopping.signal.aborted) return
      if (leftMs <= 0) return this.#drop(press)
      const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(Math.min(TRY_MS, leftMs))])
      const answer = await client.json(ButtonAnswer, '/player/v1/button-presses', { signal, secret, body: press })
      if (answer.ok) {
        log.info({ pressId, deviceKey, control, ...answer.value }, 'button pressed')
        return this.#unlessFull(() => presses.remove(pressId))
      }
      if (answer.error !== 'offline') {
        log.warn({ pressId, deviceKey, control, reason: answer.error }, 'the server does not take the button')
        return this.#unlessFull(() => presses.remove(pressId))
      }
      await pause(Math.min(RETRY_PAUSE_MS, leftMs), this.#stopping.signal)
    }
  }

  #drop(press: ButtonPress): void {
    const { control, deviceKey, pressId } = press
    this.#deps.log.warn({ pressId, deviceKey, control }, 'a button was pressed, but the server was not to be reached')
    this.#unlessFull(() => {
      this.#deps.presses.add(press)
      this.#deps.presses.drop(pressId)
    })
    this.#reportSoon()
  }

  /** Tells the server what is plugged in and what was dropped, and learns what staff have adopted. */
  async #report(): Promise<void> {
    const { client, presses, secret } = this.#deps
    const { signal } = this.#stopping
    while (!signal.aborted) {
      await this.#nextReport()
      if (signal.aborted || this.#devices === undefined) continue
      const body: ButtonDeviceReport = { devices: [...this.#devices], dropped: presses.dropped() }
      const answer = await client.json(ButtonDeviceAnswer, '/player/v1/button-devices', { signal, secret, body })
      this.#isTold = answer.ok
      if (!answer.ok) continue
      this.#unlessFull(() => {
        for (const { pressId } of body.dropped) presses.remove(pressId)
      })
      this.#adopt(answer.value.adoptedKeys)
    }
  }

  async #nextReport(): Promise<void> {
    const isQuiet = this.#isTold && (this.#devices ?? []).length === 0
    const isOffered = this.#devices?.some(({ state }) => state === 'offered') ?? false
    const timer = new AbortController()
    const { promise } = this.#nudge
    const wait = isQuiet ? [] : [pause(isOffered ? OFFERED_REPORT_MS : REPORT_MS, timer.signal)]
    await Promise.race([promise, ...wait])
    timer.abort()
    this.#nudge = Promise.withResolvers<void>()
  }

  #reportSoon(): void {
    this.#nudge.resolve()
  }

  #adopt(adoptedKeys: readonly string[]): void {
    const keys = adoptedKeys.toSorted()
    if (keys.join() === this.#adopted) return
    this.#adopted = keys.join()
    this.#deps.onAdopted(keys)
  }

  #run(work: Promise<void>): void {
    const running = work.finally(() => this.#underWay.delete(running))
    this.#underWay.add(running)
  }

  /** A press that can not be stored is sent all the same: it is a matter of seconds. */
  #unlessFull(action: () => void): void {
    try {
      action()
    } catch (error) {
      if (!isDiskFull(error)) throw error
      this.#deps.log.error({ err: error }, 'no space to store a press')
    }
  }
}
