import Type, { type Static } from 'typebox'
import type { LocalTicketAnswer, LocalTicketOffer, PrintWay } from '#schema/local-tickets'
import { parseJson } from '#schema/parse'
import { Id } from '#schema/primitives'
import type { DrawnTicket } from '#schema/stele-ticket'
import { createStore, type Store } from '../../link/store.ts'
import type { TicketPorts } from './ticket-link.ts'

/** `asked`: on its way to the printer. */
export type Printing = 'none' | 'asked' | 'printed' | 'failed'

/** Where a visitor is on the way to a number. */
export type TicketStep =
  | { readonly name: 'choosing' }
  | { readonly name: 'code'; readonly isUnknown: boolean }
  | { readonly name: 'asking' }
  | { readonly name: 'drawn'; readonly ticket: DrawnTicket; readonly printing: Printing }
  | { readonly name: 'refused'; readonly why: 'used-up' | 'not-offered' }
  | { readonly name: 'unreachable' }

export interface TicketView {
  readonly step: TicketStep
  /** Absent until the first answer. */
  readonly offer: LocalTicketOffer | undefined
  /** How numbers are printed here, as last heard: the printer is at hand also while the server is away. */
  readonly print: PrintWay
}

/**
 * What lasts over a reload of the page: the wish with its key, so that it finds the same number again, and whether
 * its number has been on glass and on paper. Erased when the visit ends.
 */
const Kept = Type.Object({ requestKey: Id, queueId: Id, seen: Type.Boolean(), printed: Type.Boolean() })
type Kept = Static<typeof Kept>

type Wish = { readonly queueId: string } | { readonly code: string }

/**
 * A visit's way to one number. The key of a wish is drawn when the errand is tapped and kept until the visit ends, so
 * a second tap, a lost answer and a reload are the same wish. Whoever leaves without having seen a number gives it up.
 */
export class TicketVisit {
  readonly view: Store<TicketView> = createStore<TicketView>({
    step: { name: 'choosing' },
    offer: undefined,
    print: 'none',
  })
  readonly #ports: TicketPorts
  #kept: Kept | undefined
  #wish: Wish | undefined
  /** Rises when nobody waits for an answer any more: what comes after that is for nobody. */
  #awaited = 0

  constructor(ports: TicketPorts) {
    this.#ports = ports
  }

  /** After a reload: goes on with the wish that was kept. @returns false when there is none */
  resume(): boolean {
    const kept = parseJson(Kept, this.#ports.kept.read() ?? '')
    if (!kept.ok) {
      this.#ports.kept.write(undefined)
      return false
    }
    this.#kept = kept.value
    void this.#ask({ queueId: kept.value.queueId })
    return true
  }

  /** Asks what can be drawn. What was known before is not kept: how many wait is soon wrong. */
  async refreshOffer(): Promise<void> {
    const offer = await this.#ports.offer()
    this.#show({ offer, ...(offer.kind === 'offer' && { print: offer.print }) })
  }

  /** A number for this errand. Whatever is tapped while an answer is awaited, or after it, is the same wish. */
  async choose(queueId: string): Promise<void> {
    const { name } = this.view.get().step
    if (name === 'asking' || name === 'drawn') return
    if (this.#kept && this.#kept.queueId !== queueId) this.#giveUp()
    this.#keep(this.#kept ?? { requestKey: this.#ports.drawKey(), queueId, seen: false, printed: false })
    await this.#ask({ queueId })
  }

  enterCode(): void {
    this.#go({ name: 'code', isUnknown: false })
  }

  /** Says the code of an appointment: eight symbols. */
  async checkIn(code: string): Promise<void> {
    if (this.view.get().step.name !== 'code') return
    await this.#ask({ code })
  }

  /** Once more, with the same key. */
  async retry(): Promise<void> {
    if (this.#wish && this.view.get().step.name === 'unreachable') await this.#ask(this.#wish)
  }

  /** To the errands again; a wish without an answer is over with it. */
  back(): void {
    this.#awaited += 1
    this.#giveUp()
    this.#go({ name: 'choosing' })
  }

  /** The same number on paper, again. */
  async print(): Promise<void> {
    const { step, print } = this.view.get()
    if (step.name !== 'drawn' || step.printing === 'asked' || print === 'none') return
    const { ticket } = step
    const awaited = this.#awaited
    if (this.#kept) this.#keep({ ...this.#kept, printed: true })
    this.#go({ ...step, printing: 'asked' })
    const jobId = this.#ports.drawKey()
    const printed = print === 'device' ? await this.#ports.print({ jobId, ticket }) : await this.#printPage(ticket)
    if (awaited === this.#awaited) this.#go({ ...step, printing: printed.kind })
  }

  /** The visit is over: nothing of it is left, and no number that nobody has seen. */
  end(): void {
    this.#awaited += 1
    this.#giveUp()
    this.#wish = undefined
    this.#go({ name: 'choosing' })
  }

  async #ask(wish: Wish): Promise<void> {
    this.#wish = wish
    const awaited = this.#awaited
    this.#go({ name: 'asking' })
    // Without the offer it is not known how to print here.
    const offered = this.view.get().offer ? undefined : this.refreshOffer()
    const answer = await this.#send(wish)
    await offered
    if (awaited === this.#awaited) this.#take(answer, wish)
  }

  #send(wish: Wish): Promise<LocalTicketAnswer> {
    if ('code' in wish) return this.#ports.checkIn(wish)
    const requestKey = this.#kept?.requestKey ?? ''
    return this.#ports.draw({ requestKey, queueId: wish.queueId })
  }

  #take(answer: LocalTicketAnswer, wish: Wish): void {
    if (answer.kind === 'unreachable') return this.#go({ name: 'unreachable' })
    if (answer.kind === 'refused') {
      this.#keep(undefined)
      return this.#go(
        answer.why === 'code-unknown' ? { name: 'code', isUnknown: true } : { name: 'refused', why: answer.why },
      )
    }
    const wasPrinted = this.#kept?.printed ?? false
    if ('queueId' in wish && this.#kept) this.#keep({ ...this.#kept, seen: true })
    this.#go({ name: 'drawn', ticket: answer.ticket, printing: 'none' })
    if (!wasPrinted) void this.print()
  }

  async #printPage(ticket: DrawnTicket): Promise<{ kind: 'printed' }> {
    await this.#ports.printPage(ticket)
    return { kind: 'printed' }
  }

  #giveUp(): void {
    if (this.#kept && !this.#kept.seen) this.#ports.giveUp(this.#kept.requestKey)
    this.#keep(undefined)
  }

  #keep(kept: Kept | undefined): void {
    this.#kept = kept
    this.#ports.kept.write(kept && JSON.stringify(kept))
  }

  #go(step: TicketStep): void {
    this.#show({ step })
  }

  #show(part: Partial<TicketView>): void {
    this.view.set({ ...this.view.get(), ...part })
  }
}
