import { LitElement } from 'lit'
import { property } from 'lit/decorators.js'
import type { Turn } from './turns.ts'

/** What every slide needs to know of the page. */
export interface SlideContext {
  readonly timeZone: string
  /** Address of an asset on this machine. */
  asset(sha256: string): string
  /** The server's time. */
  now(): number
}

/**
 * A layer of a zone. The stage creates it out of sight, waits for `prepare`, calls `begin` when it is raised, and
 * `release` after it has been covered for good.
 */
export abstract class SlideElement extends LitElement {
  @property({ attribute: false }) turn: Turn | undefined
  @property({ attribute: false }) context: SlideContext | undefined

  /**
   * Resolves when the first frame can be shown at once; rejects, in words for staff, when it never can, and when
   * `signal` aborts, which it does when it takes too long or is no longer wanted.
   */
  async prepare(signal: AbortSignal): Promise<void> {
    await this.updateComplete
    await untilAborted(decoded(this.shadowRoot?.querySelectorAll('img') ?? []), signal)
  }

  /** It is on glass from now on. */
  begin(): void {}

  /** Gives decoders and memory back. */
  release(): void {}
}

/** Resolves when all pictures can be painted with the frame that raises them; rejects in words for staff. */
export async function decoded(pictures: Iterable<HTMLImageElement>): Promise<void> {
  const all = [...pictures]
  // Else a large picture may be painted some frames after the box that holds it.
  for (const picture of all) picture.decoding = 'sync'
  try {
    await Promise.all(all.map((picture) => picture.decode()))
  } catch {
    throw new Error('Ein Bild lässt sich nicht anzeigen')
  }
}

/** Rejects as soon as the signal aborts, whatever the promise does. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('not wanted any more'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
