import { afterPresentedFrame } from '../link/frames.ts'
import { SlideBroken } from './slide-broken.ts'
import type { SlideElement } from './slide-element.ts'
import type { Turn } from './turns.ts'

/** Longest time that a zone waits for a layer before it goes on without it. */
const PREPARE_MS_MAX = 3_000
/** `--move-swap` of the tokens. */
const SWAP_MS = 240
/** Layers with a decoder of their own, which a machine has few of. */
const DECODING: ReadonlySet<Turn['slide']['kind']> = new Set(['video', 'hls'])
/** The one on glass and the next one. */
const DECODERS_MAX = 2
/** A window that is not seen presents no frames, so that nothing would leave; more than one is never seen. */
const LEAVING_MAX = 2

export interface LayerStackPorts {
  create(turn: Turn): SlideElement
  /** This turn, or nothing, is what the zone draws now. */
  drawn(turn: Turn | undefined): void
  failed(turn: Turn, reason: string): void
  /** A layer has become ready or has gone: `update` would do more now than before. */
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
 * can be shown, and the old one is removed only after a frame in which it was covered has been presented.
 */
export class LayerStack {
  readonly #host: HTMLElement
  readonly #ports: LayerStackPorts
  /** On glass, or on the way there. */
  readonly #layers = new Map<string, Layer>()
  /** Covered or about to be, until they are removed. */
  readonly #leaving = new Set<Layer>()
  #current: Layer | undefined

  constructor(host: HTMLElement, ports: LayerStackPorts) {
    this.#host = host
    this.#ports = ports
  }

  /** Brings `turn` on glass, now or as soon as it is ready, and prepares `upcoming`. */
  update(turn: Turn | undefined, upcoming: Turn | undefined): void {
    for (const [key, layer] of this.#layers) {
      if (key !== turn?.key && key !== upcoming?.key && layer !== this.#current) this.#drop(layer)
    }
    if (!turn) {
      this.#clear()
      return this.#ports.drawn(undefined)
    }
    this.#want(turn, true)
    if (upcoming) this.#want(upcoming, false)
    const due = this.#layers.get(turn.key)
    if (due?.ready && due !== this.#current) this.#raise(due)
    else if (due && due === this.#current) this.#ports.drawn(due.turn)
  }

  dispose(): void {
    for (const layer of [...this.#layers.values(), ...this.#leaving]) this.#drop(layer)
    this.#current = undefined
  }

  #want(turn: Turn, isDue: boolean): void {
    const known = this.#layers.get(turn.key)
    if (known) {
      if (isDue || known !== this.#current) known.turn = known.element.turn = turn
      return
    }
    if (!this.#hasRoomFor(turn, isDue)) return
    const layer: Layer = { turn, element: this.#ports.create(turn), abort: new AbortController(), ready: false }
    this.#layers.set(turn.key, layer)
    layer.element.turn = turn
    layer.element.classList.add('layer')
    layer.element.inert = true
    const { signal } = layer.abort
    // What breaks while it is seen stays on glass until something else is ready to cover it.
    const broke = (event: Event): void => {
      if (event instanceof SlideBroken) this.#ports.failed(layer.turn, event.reason)
    }
    layer.element.addEventListener(SlideBroken.type, broke, { signal })
    this.#host.append(layer.element)
    void this.#prepare(layer)
  }

  /** What is due takes its decoder from a layer that fades; what comes later waits until that one has gone. */
  #hasRoomFor(turn: Turn, isDue: boolean): boolean {
    if (!DECODING.has(turn.slide.kind)) return true
    const leaving = [...this.#leaving].filter(decodes)
    const others = [...this.#layers.values()].filter(decodes)
    if (others.length + leaving.length < DECODERS_MAX) return true
    if (!isDue) return false
    for (const layer of leaving) this.#drop(layer)
    return true
  }

  async #prepare(layer: Layer): Promise<void> {
    const { signal } = layer.abort
    const timer = setTimeout(
      () => layer.abort.abort(new Error(`Nach ${PREPARE_MS_MAX / 1_000} s nicht bereit`)),
      PREPARE_MS_MAX,
    )
    try {
      await layer.element.prepare(signal)
      signal.throwIfAborted()
    } catch (error) {
      if (this.#layers.get(layer.turn.key) !== layer) return
      this.#drop(layer)
      this.#ports.failed(layer.turn, reasonOf(signal.aborted ? signal.reason : error))
      return
    } finally {
      clearTimeout(timer)
    }
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
    if (old) {
      // It leaves the books at once, so that the same slide can be prepared anew while its old layer still fades.
      this.#layers.delete(old.turn.key)
      this.#leaving.add(old)
      old.element.classList.replace('raised', 'shown')
      for (const gone of [...this.#leaving].slice(0, -LEAVING_MAX)) this.#drop(gone)
    }
    void this.#cover(layer, old)
  }

  async #cover(layer: Layer, old: Layer | undefined): Promise<void> {
    // The first layer of a zone has nothing to come out of.
    if (old && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const fade = layer.element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: SWAP_MS, easing: 'ease-out' })
      await fade.finished.catch(() => undefined)
    }
    layer.element.classList.remove('raised')
    layer.element.classList.add('shown')
    await afterPresentedFrame()
    if (!old || !this.#leaving.has(old)) return
    this.#drop(old)
    this.#ports.ready()
  }

  #clear(): void {
    const old = this.#current
    if (!old) return
    this.#current = undefined
    this.#drop(old)
  }

  #drop(layer: Layer): void {
    if (this.#layers.get(layer.turn.key) === layer) this.#layers.delete(layer.turn.key)
    this.#leaving.delete(layer)
    layer.abort.abort()
    layer.element.release()
    layer.element.remove()
  }
}

function decodes(layer: Layer): boolean {
  return DECODING.has(layer.turn.slide.kind)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
