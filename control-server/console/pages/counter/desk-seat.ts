/** Reaches the other tabs of this browser, not oneself. */
export interface SeatChannel {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  close(): void
}

/**
 * One tab works at a counter at a time: a second one would close a ticket that it has not seen. Who sat down last has
 * the seat; the others say so and offer to take it back. Nothing is locked, so a crashed tab blocks nobody.
 */
export class DeskSeat {
  #mine = false
  readonly #channel: SeatChannel
  readonly #self: string
  readonly #counterId: string

  constructor(channel: SeatChannel, self: string, counterId: string, onLost: () => void) {
    this.#channel = channel
    this.#self = self
    this.#counterId = counterId
    channel.onMessage((data) => {
      if (!isClaim(data) || data.counterId !== counterId || data.by === self || !this.#mine) return
      this.#mine = false
      onLost()
    })
  }

  get mine(): boolean {
    return this.#mine
  }

  take(): void {
    this.#mine = true
    this.#channel.send({ counterId: this.#counterId, by: this.#self })
  }

  leave(): void {
    this.#mine = false
    this.#channel.close()
  }
}

/** The real one. */
export function openSeatChannel(name: string): SeatChannel {
  const channel = new BroadcastChannel(name)
  return {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no target origin
    send: (message) => channel.postMessage(message),
    onMessage: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    close: () => channel.close(),
  }
}

function isClaim(data: unknown): data is { counterId: string; by: string } {
  return typeof data === 'object' && data !== null && 'counterId' in data && 'by' in data
}
