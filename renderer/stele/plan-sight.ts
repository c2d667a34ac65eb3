import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Size of a box of the host on the glass, CSS pixels; renders the host again when it changes. */
export class BoxSize implements ReactiveController {
  widthPx = 0
  heightPx = 0
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }
  readonly #selector: string
  readonly #observer: ResizeObserver
  #watched: Element | null = null

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    selector: string,
  ) {
    this.#host = host
    this.#selector = selector
    this.#observer = new ResizeObserver(() => this.#measure())
    host.addController(this)
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector(this.#selector)
    if (box === this.#watched) return
    this.#observer.disconnect()
    this.#watched = box
    if (box) this.#observer.observe(box)
  }

  hostDisconnected(): void {
    this.#observer.disconnect()
    this.#watched = null
  }

  #measure(): void {
    const box = this.#watched?.getBoundingClientRect()
    if (!box || (box.width === this.widthPx && box.height === this.heightPx)) return
    this.widthPx = box.width
    this.heightPx = box.height
    this.#host.requestUpdate()
  }
}
