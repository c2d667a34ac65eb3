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

  /** Resolves when the first frame can be shown at once; rejects when it never can or `signal` aborts. */
  async prepare(signal: AbortSignal): Promise<void> {
    await this.updateComplete
    const pictures = [...(this.shadowRoot?.querySelectorAll('img') ?? [])]
    await untilAborted(Promise.all(pictures.map((picture) => picture.decode())), signal)
  }

  /** It is on glass from now on. */
  begin(): void {}

  /** Gives decoders and memory back. */
  release(): void {}
}

/** Rejects as soon as the signal aborts, whatever the promise does. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('not ready in time'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
