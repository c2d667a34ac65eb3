import type { LitElement, ReactiveController } from 'lit'

/**
 * Calls `measure` whenever the layout of a box may be another: after renderings that changed what is in it, on a new
 * size, with new fonts. Measuring forces layout several times, so slides that tick every second are not measured for
 * nothing.
 */
export class Measuring implements ReactiveController {
  readonly #host: LitElement
  readonly #box: () => HTMLElement | null
  readonly #measure: () => void
  #observer: ResizeObserver | undefined
  #seen: string | undefined

  constructor(host: LitElement, box: () => HTMLElement | null, measure: () => void) {
    this.#host = host
    this.#box = box
    this.#measure = measure
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(this.#run)
    this.#observer.observe(this.#host)
    void document.fonts.ready.then(() => this.#host.isConnected && this.#run())
    // `ready` may have been reached before this element asked for a weight that is still on its way.
    document.fonts.addEventListener('loadingdone', this.#run)
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    document.fonts.removeEventListener('loadingdone', this.#run)
    this.#seen = undefined
  }

  hostUpdated(): void {
    if (this.#seen === undefined || this.#seen !== this.#look()) this.#run()
  }

  readonly #run = (): void => {
    this.#measure()
    this.#seen = this.#look()
  }

  /** What is in the box, and how large its pictures are. */
  #look(): string | undefined {
    const box = this.#box()
    if (!box) return undefined
    const pictures = [...box.querySelectorAll('img')].map(({ naturalWidth }) => naturalWidth)
    return `${box.clientWidth} ${box.clientHeight} ${pictures.join(' ')} ${box.innerHTML}`
  }
}
