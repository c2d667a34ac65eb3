import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Counts how many steps too many were asked of a list, by drawing it: long sentences and warnings take their room. */
export class FewerSteps implements ReactiveController {
  tooMany = 0
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }
  readonly #selector: string
  #shown = ''

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    selector: string,
  ) {
    this.#host = host
    this.#selector = selector
    host.addController(this)
  }

  /** `shown` names what is drawn; with something else the count begins anew. */
  follow(shown: string): void {
    if (shown === this.#shown) return
    this.#shown = shown
    this.tooMany = 0
  }

  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector(this.#selector)
    if (!list || list.childElementCount < 2 || list.scrollHeight <= list.clientHeight + 1) return
    this.tooMany += 1
    this.#host.requestUpdate()
  }
}
