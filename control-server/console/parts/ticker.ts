import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Services } from '../state/services.ts'

/** Renders its host anew every `everyMs`, for times that run. `now` is the server's time. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly services: Services }
  readonly #everyMs: number
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(host: ReactiveControllerHost & { readonly services: Services }, everyMs: number) {
    this.#host = host
    this.#everyMs = everyMs
    host.addController(this)
  }

  get now(): number {
    return this.#host.services.clock.now()
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), this.#everyMs)
  }

  hostDisconnected(): void {
    clearInterval(this.#timer)
  }
}
