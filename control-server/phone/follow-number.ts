import { parseJson } from '#schema/parse'
import { VisitorTicket, VisitorWay } from '#schema/visitor-api'
import type { Attention } from './attention/attention.ts'
import { TicketLink } from './link/ticket-link.ts'
import type { LotsePhone } from './lotse-phone.ts'
import type { LastStates } from './state/last-state.ts'
import { type Clocks, ServerAge } from './state/server-age.ts'
import { situationOf, summonsOf } from './state/situation.ts'
import { textsIn } from './texts/languages.ts'
import { headingText, spelledNumber } from './texts/words.ts'

export interface FollowDeps {
  /** Of the number, without a slash at its end. */
  readonly url: string
  readonly page: LotsePhone
  readonly lastStates: LastStates
  readonly attention: Attention
  readonly clocks: () => Clocks
}

const ANSWER_MS = 10_000

/** Joins line, memory and picture: from here on the page shows the number and how old that is. */
export function followNumber({ url, page, lastStates, attention, clocks }: FollowDeps): TicketLink {
  const age = new ServerAge()
  let ticket: VisitorTicket | undefined
  let way: VisitorWay | undefined
  let wantedWay: string | undefined

  const remembered = lastStates.read()
  if (remembered) {
    ticket = remembered.ticket
    way = remembered.way
    age.restore(ticket.at, remembered.ageMs, remembered.wallMs, clocks())
    show()
  }

  function show(): void {
    if (!ticket) return
    page.content = { kind: 'ticket', ticket, way: way?.name === ticket.wayName ? way : undefined }
  }

  function remember(): void {
    if (!ticket) return
    const now = clocks()
    lastStates.write({ ticket, ageMs: age.ageMs(now) ?? 0, wallMs: now.wallMs, ...(way && { way }) })
  }

  function take(newer: VisitorTicket, askedMs?: number): void {
    if (!age.take(newer.at, clocks(), askedMs)) return
    const summons = summonsOf(ticket, newer)
    ticket = newer
    show()
    remember()
    const situation = situationOf(newer)
    void attention.keepLight(situation === 'soon' || situation === 'called')
    if (summons) attention.summon(summons, spokenWords(newer, page.language), textsIn(page.language).lang)
    void fetchWay(newer.wayName)
  }

  /** Fetched ahead, so that it is there when the call comes in a dead spot. */
  async function fetchWay(name: string | undefined): Promise<void> {
    if (name === undefined || name === way?.name || name === wantedWay) return
    wantedWay = name
    try {
      const answer = await fetch(`${url}/way`, { cache: 'no-store', signal: AbortSignal.timeout(ANSWER_MS) })
      const parsed = answer.ok ? parseJson(VisitorWay, await answer.text()) : undefined
      if (parsed?.ok === true) way = parsed.value
      show()
      remember()
    } catch {
      // No line: it is asked for again with the next news.
    } finally {
      wantedWay = undefined
    }
  }

  const link = new TicketLink({
    url,
    fetch: (input, init) => fetch(input, init),
    openEvents: (address) => new EventSource(address),
    random: Math.random,
    monotonicMs: () => clocks().monotonicMs,
    onTicket: take,
    onAlive: (at) => {
      if (!age.take(at, clocks())) return
      remember()
      page.requestUpdate()
      void fetchWay(ticket?.wayName)
    },
    onGone: () => {
      lastStates.forget()
      void attention.keepLight(false)
      page.content = { kind: 'gone' }
    },
  })
  page.actions = {
    ageMs: () => age.ageMs(clocks()),
    asOf: () => age.at,
    switchSound: (on) => attention.switchSound(on),
    chooseLanguage: (language) => {
      lastStates.chooseLanguage(language)
      page.language = language
    },
    async giveBack() {
      const askedMs = clocks().monotonicMs
      const answer = await fetch(`${url}/give-back`, { method: 'POST', signal: AbortSignal.timeout(ANSWER_MS) })
      const parsed = answer.ok ? parseJson(VisitorTicket, await answer.text()) : undefined
      // Refused: what has happened in the meantime says why.
      if (parsed?.ok !== true) {
        await link.ask()
        throw new Error(`not given back: ${answer.status}`)
      }
      take(parsed.value, askedMs)
    },
  }
  return link
}

function spokenWords(ticket: VisitorTicket, language: string): string {
  const texts = textsIn(language)
  const number = spelledNumber(ticket.number)
  if (ticket.call) return texts.spokenCall(number, ticket.call.counterLabel)
  return `${number}. ${headingText(ticket, texts)}.`
}
