import type { ReactiveController, ReactiveControllerHost } from 'lit'

type Host = ReactiveControllerHost & HTMLElement

/** A stroke so soon after a command still belongs to it: people press twice, and the page has moved under them. */
const TAIL_MS = 500

/**
 * Keeps the focus where the next stroke belongs: on the big button, once a button that had it has gone or has been
 * clicked with a mouse. And knows what is only the tail of the stroke before.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host
  readonly #main: () => HTMLElement | null
  #hadFocus = false
  #wantsMain = true
  /** The last stroke was one of a mouse or a finger. */
  #byPointer = false
  #commandAt = Number.NEGATIVE_INFINITY
  #movedAt = Number.NEGATIVE_INFINITY

  constructor(host: Host, main: () => HTMLElement | null) {
    this.#host = host
    this.#main = main
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('click', this.#clicked, { capture: true })
    document.addEventListener('keydown', this.#keyed, { capture: true })
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#clicked, { capture: true })
    document.removeEventListener('keydown', this.#keyed, { capture: true })
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.shadowRoot?.activeElement !== null
  }

  hostUpdated(): void {
    // The big button waits for the space bar from the first moment on.
    if (this.#wantsMain && this.#main()) {
      this.#wantsMain = false
      this.#main()?.focus({ preventScroll: true })
    } else if (this.#hadFocus) {
      // Parts of the page render after this, and may take the button away that has the focus.
      requestAnimationFrame(() => {
        if (this.#host.isConnected && document.activeElement === document.body) this.#move()
      })
    }
  }

  /** As soon as there is a big button. */
  wantMain(): void {
    this.#wantsMain = true
  }

  /** After a mouse click the space bar shall call the next number, not press the same button again. */
  commandGiven(): void {
    this.#commandAt = performance.now()
    if (this.#byPointer) this.#move()
  }

  /** This press of the big button was aimed at what was there before. */
  isTail(event: MouseEvent): boolean {
    const since = event.detail === 0 ? this.#movedAt : this.#commandAt
    return performance.now() - since < TAIL_MS
  }

  #move(): void {
    const main = this.#main()
    if (!main || this.#host.shadowRoot?.activeElement === main) return
    main.focus({ preventScroll: true })
    // Who has clicked and then presses a key means the key.
    if (!this.#byPointer) this.#movedAt = performance.now()
  }

  readonly #clicked = ({ detail }: MouseEvent): void => {
    this.#byPointer = detail > 0
  }

  readonly #keyed = (): void => {
    this.#byPointer = false
  }
}

/** Enter held down clicks a button again and again. */
export function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
}
