import type { Logger } from 'pino'
import type { TSchema } from 'typebox'
import { type CodeWish, TicketAnswer, TicketOffer, type TicketWish } from '#schema/stele-ticket'
import type { LocalTicketAnswer, LocalTicketOffer, PrintAnswer, PrintWay, PrintWish } from '#schema/local-tickets'
import type { TicketPrinter } from '../printing/ticket-printer.ts'
import { pause } from './pause.ts'
import type { ServerClient } from './server-client.ts'

export interface TicketDeskDeps {
  readonly client: ServerClient
  readonly secret: string
  readonly log: Logger
  readonly print: PrintWay
  /** With `print` at `device`. */
  readonly printer?: TicketPrinter
  /** Of the active release: what stands on a slip beside the number. */
  readonly site: () => { readonly siteName: string; readonly timeZone: string } | undefined
}

/** A visitor does not stand in front of a stele for longer than this, and the same wish can be sent again. */
const PATIENCE_MS = 6_000
const RETRY_MS = 5_000
/** Slips whose outcome is remembered; a page asks again within seconds. */
const JOBS_MAX = 200

const UNREACHABLE = { kind: 'unreachable' } as const

/**
 * Waiting numbers for the steles of this player. It only hands on: the key of a wish is the page's, so that whatever
 * is lost on the way, the same wish finds the same number.
 */
export class TicketDesk {
  readonly #deps: TicketDeskDeps
  readonly #stopping = new AbortController()
  /** Wishes on their way. */
  readonly #asked = new Map<string, Promise<unknown>>()
  readonly #jobs = new Map<string, Promise<PrintAnswer>>()
  readonly #givingUp = new Set<Promise<void>>()

  constructor(deps: TicketDeskDeps) {
    this.#deps = deps
  }

  async offer(screenId: string): Promise<LocalTicketOffer> {
    const answer = await this.#ask(TicketOffer, `${screenId}/ticket-offer`)
    return answer === undefined ? UNREACHABLE : { kind: 'offer', ...answer, print: this.#deps.print }
  }

  async draw(screenId: string, wish: TicketWish): Promise<LocalTicketAnswer> {
    const { requestKey } = wish
    const asked = this.#askForTicket(`${screenId}/tickets`, wish)
    const all = Promise.all([this.#asked.get(requestKey), asked])
    this.#asked.set(requestKey, all)
    const answer = await asked
    if (this.#asked.get(requestKey) === all) this.#asked.delete(requestKey)
    return answer
  }

  checkIn(screenId: string, wish: CodeWish): Promise<LocalTicketAnswer> {
    return this.#askForTicket(`${screenId}/check-ins`, wish)
  }

  /** Whoever wished has left without having seen a number: it is taken back as soon as the server can be reached. */
  giveUp(screenId: string, requestKey: string): void {
    const done = this.#takeBack(screenId, requestKey).finally(() => this.#givingUp.delete(done))
    this.#givingUp.add(done)
  }

  /** Prints a job once; asked again, it says what became of it. */
  print({ jobId, ticket }: PrintWish): Promise<PrintAnswer> {
    const known = this.#jobs.get(jobId)
    if (known) return known
    const job = this.#print(ticket)
    this.#jobs.set(jobId, job)
    const [oldest] = this.#jobs.keys()
    if (this.#jobs.size > JOBS_MAX && oldest !== undefined) this.#jobs.delete(oldest)
    return job
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all(this.#givingUp)
  }

  async #print(ticket: PrintWish['ticket']): Promise<PrintAnswer> {
    const { printer, log } = this.#deps
    const site = this.#deps.site()
    if (!printer || !site) return { kind: 'failed' }
    const outcome = await printer.print({ ...site, ...ticket })
    if (outcome.kind === 'failed') log.warn({ problem: outcome.problem }, 'a waiting number was not printed')
    return { kind: outcome.kind === 'failed' ? 'failed' : 'printed' }
  }

  async #askForTicket(path: string, body: TicketWish | CodeWish): Promise<LocalTicketAnswer> {
    return (await this.#ask(TicketAnswer, path, body)) ?? UNREACHABLE
  }

  async #ask<S extends TSchema>(schema: S, path: string, body?: TicketWish | CodeWish) {
    const { client, secret } = this.#deps
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(PATIENCE_MS)])
    const answer = await client.json(schema, `/player/v1/screens/${path}`, { signal, secret, ...(body && { body }) })
    return answer.ok ? answer.value : undefined
  }

  async #takeBack(screenId: string, requestKey: string): Promise<void> {
    const { client, secret } = this.#deps
    const { signal } = this.#stopping
    // Not before the wish itself: it could arrive later than its end.
    await this.#asked.get(requestKey)
    while (!signal.aborted) {
      const path = `/player/v1/screens/${screenId}/tickets/${requestKey}`
      const answer = await client.text(path, { signal, secret, method: 'DELETE' })
      if (answer.ok || answer.error !== 'offline') return
      await pause(RETRY_MS, signal)
    }
  }
}
