import { parseJson } from '#schema/parse'
import { Alive, VisitorTicket } from '#schema/visitor-api'

/** The part of `EventSource` that is used. */
export interface EventLine {
  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void
  close(): void
}

export interface TicketLinkDeps {
  readonly fetch: typeof fetch
  readonly openEvents: (url: string) => EventLine
  /** Of the number, without a slash at its end. */
  readonly url: string
  readonly random: () => number
  readonly monotonicMs: () => number
  /** `askedMs`: when it was asked for, on the monotonic clock; absent when the server sent it by itself. */
  readonly onTicket: (ticket: VisitorTicket, askedMs?: number) => void
  readonly onAlive: (at: number) => void
  /** The number means nothing any more. */
  readonly onGone: () => void
}

/** The server says something every ten seconds; a line without a word for so long is dead, whatever it looks like. */
const SILENCE_MS = 25_000
const FIRST_PAUSE_MS = 500
const MOST_PAUSE_MS = 15_000
const ANSWER_MS = 8_000

/**
 * Follows the number over whatever line there is: a stream, and a question each time the stream begins, the page comes
 * to the front or the network returns, because phones freeze pages and cut lines without a word.
 */
export class TicketLink {
  readonly #deps: TicketLinkDeps
  #line: EventLine | undefined
  #silence: ReturnType<typeof setTimeout> | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
  #failures = 0
  #ended = false

  constructor(deps: TicketLinkDeps) {
    this.#deps = deps
  }

  /** Asks at once and begins anew: after the start, in front again, in the network again. */
  refresh(): void {
    if (this.#ended) return
    clearTimeout(this.#pause)
    this.#failures = 0
    void this.ask()
    this.#connect()
  }

  /** Resolves when the answer is there, or can not be had. */
  async ask(): Promise<void> {
    const { url, monotonicMs, onTicket } = this.#deps
    const askedMs = monotonicMs()
    try {
      const answer = await this.#deps.fetch(url, { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) })
      if (answer.status === 404) return this.#end()
      const ticket = answer.ok ? parseJson(VisitorTicket, await answer.text()) : undefined
      if (ticket?.ok === true && !this.#ended) onTicket(ticket.value, askedMs)
    } catch {
      // No line: the age on the page tells it, and the stream tries on.
    }
  }

  stop(): void {
    this.#ended = true
    clearTimeout(this.#pause)
    this.#drop()
  }

  #end(): void {
    if (this.#ended) return
    this.stop()
    this.#deps.onGone()
  }

  #connect(): void {
    this.#drop()
    const line = this.#deps.openEvents(`${this.#deps.url}/events`)
    this.#line = line
    const hear = (type: string, take: (data: string) => void) =>
      line.addEventListener(type, ({ data }) => {
        if (line !== this.#line) return
        this.#failures = 0
        this.#listen()
        take(typeof data === 'string' ? data : '')
      })
    hear('ticket', (data) => {
      const ticket = parseJson(VisitorTicket, data)
      if (ticket.ok) this.#deps.onTicket(ticket.value)
    })
    hear('alive', (data) => {
      const alive = parseJson(Alive, data)
      if (alive.ok) this.#deps.onAlive(alive.value.at)
    })
    hear('ended', () => this.#end())
    line.addEventListener('error', () => {
      if (line === this.#line) this.#retry()
    })
    this.#listen()
  }

  #listen(): void {
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => this.#retry(), SILENCE_MS)
  }

  /** With pauses that grow and are drawn by chance: a server that returns must not meet all phones at one moment. */
  #retry(): void {
    this.#drop()
    const boundMs = Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures)
    this.#failures = Math.min(this.#failures + 1, 20)
    clearTimeout(this.#pause)
    this.#pause = setTimeout(
      () => {
        // A stream does not say why it was refused: only the answer to a question tells that the number is over.
        void this.ask()
        if (!this.#ended) this.#connect()
      },
      boundMs / 2 + (this.#deps.random() * boundMs) / 2,
    )
  }

  #drop(): void {
    clearTimeout(this.#silence)
    this.#line?.close()
    this.#line = undefined
  }
}
