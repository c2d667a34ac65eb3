import type { Logger } from 'pino'
import { missedQueryText } from '#player/search/missed-queries'
import { isDiskFull } from './disk.ts'
import type { MissedQueryStore } from './missed-query-store.ts'
import { pause } from './pause.ts'
import type { ServerClient } from './server-client.ts'

export interface MissedQueryDeskDeps {
  readonly missedQueries: MissedQueryStore
  readonly client: Pick<ServerClient, 'open'>
  readonly secret: string
  /** Server time, as far as it is known. */
  readonly siteNow: () => number
  /** Of the site; undefined while nothing plays. */
  readonly timeZone: () => string | undefined
  readonly log: Logger
  readonly intervalMs?: number
}

/** Editors look once a week; there is no hurry. */
const INTERVAL_MS = 3_600_000

/**
 * Counts what visitors looked for in vain, and tells the server of each day when it is over, so that no count says at
 * what time somebody stood there.
 */
export class MissedQueryDesk {
  readonly #deps: MissedQueryDeskDeps
  readonly #stopping = new AbortController()
  #running: Promise<void> | undefined

  constructor(deps: MissedQueryDeskDeps) {
    this.#deps = deps
  }

  start(): void {
    this.#running = this.#run()
  }

  /** A page tells of a search. What may not be kept is forgotten here. */
  take(query: string): void {
    const { missedQueries, log } = this.#deps
    const text = missedQueryText(query)
    const today = this.#today()
    if (text === undefined || today === undefined) return
    try {
      missedQueries.add(today, text)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      log.warn('no space to count a search')
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      await this.#send()
      await pause(this.#deps.intervalMs ?? INTERVAL_MS, signal)
    }
  }

  /** Days that are over, oldest first, until one does not get through. */
  async #send(): Promise<void> {
    const { client, missedQueries, secret, log } = this.#deps
    const { signal } = this.#stopping
    for (;;) {
      const today = this.#today()
      const day = today === undefined ? undefined : missedQueries.oldestBefore(today)
      if (!day) return
      const answer = await client.open('/player/v1/missed-queries', { signal, secret, body: day })
      // The line may be down, or the server older than this player: another time. What it refuses, it will refuse again.
      if (!answer.ok && answer.error !== 'refused') return
      if (!answer.ok) log.warn({ date: day.date }, 'the server does not take the searches of a day')
      missedQueries.remove(day.date)
    }
  }

  #today(): string | undefined {
    const { siteNow, timeZone } = this.#deps
    const zone = timeZone()
    return zone === undefined ? undefined : new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(siteNow())
  }
}
