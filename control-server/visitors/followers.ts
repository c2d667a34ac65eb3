import { nextPlaceChangeAt } from '#player/tickets/place'
import type { VisitorTicket } from '#schema/visitor-api'
import type { KnownTokens } from './known-tokens.ts'
import { type HallView, visitorTicket } from './visitor-ticket.ts'

/** What a phone is told. `ended`: the number means nothing any more. */
export type VisitorNews =
  | { readonly kind: 'ticket'; readonly ticket: VisitorTicket }
  | { readonly kind: 'alive'; readonly at: number }
  | { readonly kind: 'ended' }

/** One phone that looks on. */
export interface Follower {
  readonly token: string
  readonly tell: (news: VisitorNews) => void
}

/** So often phones hear that what they show is still true. */
const ALIVE_INTERVAL_MS = 10_000

/** Everybody who looks on, and what each of them was told last. */
export class Followers {
  readonly #tokens: KnownTokens
  readonly #nowMs: () => number
  /** What was said, without its time. */
  readonly #said = new Map<Follower, string>()
  #changesAt = Number.POSITIVE_INFINITY
  #aliveSaidAt: number

  constructor(tokens: KnownTokens, nowMs: () => number) {
    this.#tokens = tokens
    this.#nowMs = nowMs
    this.#aliveSaidAt = nowMs()
  }

  get count(): number {
    return this.#said.size
  }

  /** Whether something is to be told although nothing has happened. */
  get isDue(): boolean {
    return this.#nowMs() >= this.#changesAt || this.#isAliveDue
  }

  get #isAliveDue(): boolean {
    // Either way: a clock that was set back must not make all phones believe that they are cut off.
    return Math.abs(this.#nowMs() - this.#aliveSaidAt) >= ALIVE_INTERVAL_MS
  }

  add(follower: Follower): void {
    this.#said.set(follower, '')
  }

  remove(follower: Follower): void {
    this.#said.delete(follower)
  }

  clear(): void {
    this.#said.clear()
  }

  /** Tells each what is new to it, and from time to time that nothing is. */
  tell(view: HallView): void {
    this.#changesAt = Math.min(nextPlaceChangeAt(view, view.atMs) ?? Number.POSITIVE_INFINITY, view.dayEndsAt)
    const isAliveDue = this.#isAliveDue
    if (isAliveDue) this.#aliveSaidAt = this.#nowMs()
    for (const [follower, said] of this.#said) {
      const found = this.#tokens.find(view, follower.token, this.#nowMs())
      if (!found) {
        this.remove(follower)
        follower.tell({ kind: 'ended' })
        continue
      }
      const ticket = visitorTicket(view, found)
      const says = JSON.stringify({ ...ticket, at: 0 })
      if (says !== said) {
        this.#said.set(follower, says)
        follower.tell({ kind: 'ticket', ticket })
      } else if (isAliveDue) follower.tell({ kind: 'alive', at: view.atMs })
    }
  }
}
