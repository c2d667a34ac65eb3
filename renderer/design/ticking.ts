import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Renders its host again every `intervalMs`, on whole multiples of the given clock, so that all screens are in step. */
export class Ticking implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #intervalMs: number
  readonly #now: () => number
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost, intervalMs: number, now: () => number) {
    this.#host = host
    this.#intervalMs = intervalMs
    this.#now = now
    host.addController(this)
  }

  hostConnected(): void {
    this.#arm()
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
  }

  #arm(): void {
    const sinceTickMs = this.#now() % this.#intervalMs
    this.#timer = setTimeout(() => {
      this.#host.requestUpdate()
      this.#arm()
    }, this.#intervalMs - sinceTickMs)
  }
}
