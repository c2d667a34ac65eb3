import { afterPresentedFrame } from '../link/frames.ts'
import type { SlideElement } from './slide-element.ts'
import type { Turn } from './turns.ts'

/** Longest time that a zone waits for a layer before it goes on without it. */
const PREPARE_MS_MAX = 3_000
/** `--move-swap` of the tokens. */
const SWAP_MS = 240

export interface LayerStackPorts {
  create(turn: Turn): SlideElement
  /** This turn, or nothing, is what the zone draws now. */
  drawn(turn: Turn | undefined): void
  failed(turn: Turn, reason: string): void
  /** A layer has become ready: `update` would do more now than before. */
  ready(): void
}

interface Layer {
  turn: Turn
  readonly element: SlideElement
  readonly abort: AbortController
  ready: boolean
}

/**
 * Changes slides without a gap: the next layer is prepared below the one that is seen, raised when its first frame
 * can be shown, and the old one is removed only two frames after it has been covered.
 */
export class LayerStack {
  readonly #host: HTMLElement
  readonly #ports: LayerStackPorts
  readonly #layers = new Map<string, Layer>()
  #current: Layer | undefined

  constructor(host: HTMLElement, ports: LayerStackPorts) {
    this.#host = host
    this.#ports = ports
  }

  /** Brings `turn` on glass, now or as soon as it is ready, and prepares `upcoming`. */
  update(turn: Turn | undefined, upcoming: Turn | undefined): void {
    for (const wanted of [turn, upcoming]) if (wanted) this.#want(wanted)
    const due = turn && this.#layers.get(turn.key)
    if (!turn) this.#clear()
    else if (due?.ready && due !== this.#current) this.#raise(due)
    for (const [key, layer] of this.#layers) {
      if (key !== turn?.key && key !== upcoming?.key && layer !== this.#current) this.#drop(layer)
    }
  }

  dispose(): void {
    for (const layer of this.#layers.values()) this.#drop(layer)
    this.#current = undefined
  }

  #want(turn: Turn): void {
    const known = this.#layers.get(turn.key)
    if (known) {
      known.turn = turn
      known.element.turn = turn
      return
    }
    const layer: Layer = { turn, element: this.#ports.create(turn), abort: new AbortController(), ready: false }
    this.#layers.set(turn.key, layer)
    layer.element.turn = turn
    layer.element.classList.add('layer')
    layer.element.inert = true
    this.#host.append(layer.element)
    void this.#prepare(layer)
  }

  async #prepare(layer: Layer): Promise<void> {
    const signal = AbortSignal.any([layer.abort.signal, AbortSignal.timeout(PREPARE_MS_MAX)])
    try {
      await layer.element.prepare(signal)
    } catch (error) {
      if (layer.abort.signal.aborted) return
      this.#drop(layer)
      this.#ports.failed(layer.turn, error instanceof Error ? error.message : String(error))
      return
    }
    if (layer.abort.signal.aborted) return
    layer.ready = true
    this.#ports.ready()
  }

  #raise(layer: Layer): void {
    const old = this.#current
    this.#current = layer
    layer.element.inert = false
    layer.element.classList.add('raised')
    layer.element.begin()
    this.#ports.drawn(layer.turn)
    // It leaves the books at once, so that the same slide can be prepared anew while its old layer still fades.
    if (old) this.#layers.delete(old.turn.key)
    void this.#cover(layer, old)
  }

  async #cover(layer: Layer, old: Layer | undefined): Promise<void> {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const fade = layer.element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: SWAP_MS, easing: 'ease-out' })
      await fade.finished.catch(() => undefined)
    }
    layer.element.classList.remove('raised')
    layer.element.classList.add('shown')
    await afterPresentedFrame()
    if (old) this.#drop(old)
  }

  #clear(): void {
    const old = this.#current
    if (!old) return
    this.#current = undefined
    this.#ports.drawn(undefined)
    this.#drop(old)
  }

  #drop(layer: Layer): void {
    if (this.#layers.get(layer.turn.key) === layer) this.#layers.delete(layer.turn.key)
    layer.abort.abort()
    layer.element.release()
    layer.element.remove()
  }
}
