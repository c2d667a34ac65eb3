import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Of the height of the screen: with more, there is too little room for the step itself. */
const SHARE_MAX = 0.25

/**
 * Lets the bar under the thumb stick only while it leaves room to the step: large letters on a small phone make it high,
 * and then it stands where it belongs in the page.
 */
export class MoveBar implements ReactiveController {
  readonly #root: () => ParentNode
  readonly #heights = new ResizeObserver(() => this.#settle())
  readonly #onResize = (): void => this.#settle()
  #bar: HTMLElement | undefined

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this.#root = root
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('resize', this.#onResize)
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#onResize)
    this.#heights.disconnect()
    this.#bar = undefined
  }

  hostUpdated(): void {
    const bar = this.#root().querySelector<HTMLElement>('.move') ?? undefined
    if (bar === this.#bar) return
    this.#heights.disconnect()
    this.#bar = bar
    // Tells the height at once, and again whenever it is another one; whether it sticks changes nothing about it.
    if (bar) this.#heights.observe(bar)
  }

  #settle(): void {
    this.#bar?.classList.toggle('loose', this.#bar.offsetHeight > SHARE_MAX * innerHeight)
  }
}
