import type { EventAck, EventBatch } from '#schema/device'
import type { Outbox } from './outbox.ts'

export interface OutboxSenderDeps {
  readonly outbox: Outbox
  readonly publish: (batch: EventBatch) => Promise<boolean>
}

/** A batch that is not confirmed by then is sent again; the server counts each event once. */
const CONFIRM_TIMEOUT_MS = 10_000

/** Empties the outbox batch by batch: the next one follows when the server has confirmed the one before. */
export class OutboxSender {
  readonly #deps: OutboxSenderDeps
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(deps: OutboxSenderDeps) {
    this.#deps = deps
  }

  /** There is something new. */
  nudge(): void {
    if (this.#timer === undefined) this.#send()
  }

  /** The link is new: what was under way is not any more. */
  restart(): void {
    clearTimeout(this.#timer)
    this.#send()
  }

  confirm({ boot, upTo }: EventAck): void {
    this.#deps.outbox.confirm(boot, upTo)
    this.restart()
  }

  /** For good: what the last moments of the link still bring is noted, but nothing is sent or planned any more. */
  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
  }

  #send(): void {
    this.#timer = undefined
    if (this.#stopped) return
    const batch = this.#deps.outbox.nextBatch()
    if (!batch) return
    this.#timer = setTimeout(() => this.#send(), CONFIRM_TIMEOUT_MS)
    this.#timer.unref()
    void this.#deps.publish(batch)
  }
}
