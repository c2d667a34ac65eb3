import type { LitElement, ReactiveController } from 'lit'

/** Calls `measure` whenever the layout of its host may be another: after rendering, on a new size, with new fonts. */
export class Measuring implements ReactiveController {
  readonly #host: LitElement
  readonly #measure: () => void
  #observer: ResizeObserver | undefined

  constructor(host: LitElement, measure: () => void) {
    this.#host = host
    this.#measure = measure
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure())
    this.#observer.observe(this.#host)
    void document.fonts.ready.then(() => this.#host.isConnected && this.#measure())
    // `ready` may have been reached before this element asked for a weight that is still on its way.
    document.fonts.addEventListener('loadingdone', this.#measure)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    document.fonts.removeEventListener('loadingdone', this.#measure)
  }

  hostUpdated(): void {
    this.#measure()
  }
}
