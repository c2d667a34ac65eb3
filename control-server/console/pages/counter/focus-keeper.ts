import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & HTMLElement

/** A stroke so soon after a command still belongs to it: people press twice, and the page has moved under them. */
const TAIL_MS = 500

/**
 * Keeps the focus where the next stroke belongs: on the big button, once a button that had it has gone or has been
 * clicked. And knows what is only the tail of the stroke before.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host
  readonly #main: () => HTMLElement | null
  #focused: Element | null = null
  #wantsMain = true
  #commandAt = Number.NEGATIVE_INFINITY
  #movedAt = Number.NEGATIVE_INFINITY

  constructor(host: Host, main: () => HTMLElement | null) {
    this.#host = host
    this.#main = main
    host.addController(this)
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null
  }

  hostUpdated(): void {
    const main = this.#main()
    if (!main) return
    // The big button waits for the space bar from the first moment on.
    const isGone = this.#focused !== null && !this.#focused.isConnected
    if (!this.#wantsMain && !isGone) return
    this.#wantsMain = false
    this.#move(main)
  }

  /** As soon as there is a big button. */
  wantMain(): void {
    this.#wantsMain = true
  }

  /** After a mouse click the space bar shall call the next number, not press the same button again. */
  toMain(event: MouseEvent): void {
    const main = this.#main()
    if (event.detail === 1 && main) this.#move(main)
  }

  commandGiven(): void {
    this.#commandAt = performance.now()
  }

  /** This press of the big button was aimed at what was there before. */
  isTail(event: MouseEvent): boolean {
    const since = event.detail === 0 ? this.#movedAt : this.#commandAt
    return performance.now() - since < TAIL_MS
  }

  #move(main: HTMLElement): void {
    if (this.#host.shadowRoot?.activeElement === main) return
    main.focus({ preventScroll: true })
    this.#movedAt = performance.now()
  }
}

/** Enter held down clicks a button again and again. */
export function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
}
