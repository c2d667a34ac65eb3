import { parseJson } from '#schema/parse'
import { VisitorTicket, VisitorWay } from '#schema/visitor-api'
import type { Attention } from './attention/attention.ts'
import { TicketLink } from './link/ticket-link.ts'
import type { LotsePhone } from './lotse-phone.ts'
import type { LastStates } from './state/last-state.ts'
import { type Clocks, ServerAge } from './state/server-age.ts'
import { situationOf, summonsOf } from './state/situation.ts'
import type { TabLanguage } from './state/tab-language.ts'
import { textsIn } from './texts/languages.ts'
import { headingText, spelledNumber } from './texts/words.ts'

export interface FollowDeps {
  /** Of the number, without a slash at its end. */
  readonly url: string
  readonly page: LotsePhone
  readonly lastStates: LastStates
  readonly tabLanguage: TabLanguage
  readonly attention: Attention
  readonly clocks: () => Clocks
}

const ANSWER_MS = 10_000

/** Joins line, memory and picture: the page shows the number and how old that is. */
export class NumberFollower {
  readonly #deps: FollowDeps
  readonly #age = new ServerAge()
  readonly #link: TicketLink
  #ticket: VisitorTicket | undefined
  #way: VisitorWay | undefined
  #wantedWay: string | undefined

  constructor(deps: FollowDeps) {
    this.#deps = deps
    this.#link = new TicketLink({
      url: deps.url,
      fetch: (input, init) => fetch(input, init),
      openEvents: (address) => new EventSource(address),
      random: Math.random,
      monotonicMs: () => deps.clocks().monotonicMs,
      onTicket: (ticket, askedMs) => this.#take(ticket, askedMs),
      onAlive: (at) => this.#confirm(at),
      onGone: () => this.#end(),
    })
    this.#recall()
    deps.page.actions = {
      ageMs: () => this.#age.ageMs(deps.clocks()),
      asOf: () => this.#age.at,
      giveBack: () => this.#giveBack(),
      switchSound: (on) => deps.attention.switchSound(on),
      chooseLanguage: (language) => {
        deps.tabLanguage.choose(language)
        deps.page.language = language
        void this.#fetchWay(this.#ticket?.wayName)
      },
    }
  }

  /** Asks at once: after the start, in front again, in the network again. */
  refresh(): void {
    this.#link.refresh()
  }

  /** What this tab knew before it was loaded anew, as old as it is. */
  #recall(): void {
    const known = this.#deps.lastStates.read()
    if (!known) return
    this.#ticket = known.ticket
    this.#way = known.way
    this.#age.restore(known.asOf, known.ageMs, known.wallMs, this.#deps.clocks())
    this.#show()
  }

  #remember(): void {
    if (!this.#ticket) return
    const now = this.#deps.clocks()
    const [ticket, way, asOf, ageMs] = [this.#ticket, this.#way, this.#age.at, this.#age.ageMs(now) ?? 0]
    this.#deps.lastStates.write({ ticket, asOf, ageMs, wallMs: now.wallMs, ...(way && { way }) })
  }

  #show(): void {
    const [ticket, way] = [this.#ticket, this.#way]
    if (!ticket) return
    this.#deps.page.content = { kind: 'ticket', ticket, way: way?.name === ticket.wayName ? way : undefined }
  }

  #take(newer: VisitorTicket, askedMs?: number): void {
    const { attention, clocks, page } = this.#deps
    if (!this.#age.take(newer.at, clocks(), askedMs)) return
    const summons = summonsOf(this.#ticket, newer)
    this.#ticket = newer
    this.#show()
    this.#remember()
    const situation = situationOf(newer)
    void attention.keepLight(situation === 'soon' || situation === 'called')
    if (summons) attention.summon(summons, spokenWords(newer, page.language), textsIn(page.language).lang)
    void this.#fetchWay(newer.wayName)
  }

  #confirm(at: number): void {
    if (!this.#age.take(at, this.#deps.clocks())) return
    this.#remember()
    this.#deps.page.requestUpdate()
    void this.#fetchWay(this.#ticket?.wayName)
  }

  /** Fetched as soon as it is known, so that it is there when the line is not. */
  async #fetchWay(name: string | undefined): Promise<void> {
    const { language } = this.#deps.page
    const wanted = `${name} ${language}`
    if (name === undefined || wanted === wayKey(this.#way) || wanted === this.#wantedWay) return
    this.#wantedWay = wanted
    try {
      const signal = AbortSignal.timeout(ANSWER_MS)
      const answer = await fetch(`${this.#deps.url}/way?language=${language}`, { cache: 'no-store', signal })
      const way = answer.ok ? parseJson(VisitorWay, await answer.text()) : undefined
      if (way?.ok === true) this.#way = way.value
      this.#show()
      this.#remember()
    } catch {
      // No line: it is asked for again with the next news.
    } finally {
      this.#wantedWay = undefined
    }
  }

  async #giveBack(): Promise<void> {
    const askedMs = this.#deps.clocks().monotonicMs
    const signal = AbortSignal.timeout(ANSWER_MS)
    const answer = await fetch(`${this.#deps.url}/give-back`, { method: 'POST', signal })
    const ticket = answer.ok ? parseJson(VisitorTicket, await answer.text()) : undefined
    if (ticket?.ok === true) return this.#take(ticket.value, askedMs)
    // Refused: what has happened in the meantime says why.
    await this.#link.ask()
    throw new Error(`not given back: ${answer.status}`)
  }

  #end(): void {
    const { attention, lastStates, page } = this.#deps
    this.#ticket = undefined
    lastStates.forget()
    void attention.keepLight(false)
    page.content = { kind: 'gone' }
  }
}

function spokenWords(ticket: VisitorTicket, language: string): string {
  const texts = textsIn(language)
  const number = spelledNumber(ticket.number)
  if (ticket.call) return texts.spokenCall(number, ticket.call.counterLabel)
  return `${number}. ${headingText(ticket, texts)}.`
}

/** Which way, in which language. */
function wayKey(way: VisitorWay | undefined): string | undefined {
  return way && `${way.name} ${way.language ?? 'de'}`
}
