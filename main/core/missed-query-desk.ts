import type { Logger } from 'pino'
import { missedQueryText } from '#player/search/missed-queries'
import { isDiskFull } from './disk.ts'
import type { MissedQueryStore } from './missed-query-store.ts'
import { pause } from './pause.ts'
import type { ServerClient } from './server-client.ts'

export interface MissedQueryDeskDeps {
  readonly store: { readonly missedQueries: MissedQueryStore }
  readonly client: Pick<ServerClient, 'open'>
  readonly secret: string
  /** Server time, as far as it is known. */
  readonly clock: { now(): number }
  /** Of the site; undefined while nothing plays. */
  readonly timeZone: () => string | undefined
  readonly log: Logger
  readonly intervalMs?: number
}

/** Editors look once a week; there is no hurry. */
const INTERVAL_MS = 3_600_000

/**
 * Notes what visitors looked for in vain, and tells the server of each day when it is over, so that no count says at
 * what time somebody stood there.
 */
export class MissedQueryDesk {
  readonly #deps: MissedQueryDeskDeps

  constructor(deps: MissedQueryDeskDeps) {
    this.#deps = deps
  }

  /** A page tells of a search. What may not be kept is forgotten here. */
  take(query: string): void {
    const { store, log } = this.#deps
    const text = missedQueryText(query)
    const today = this.#today()
    if (text === undefined || today === undefined) return
    try {
      store.missedQueries.add(today, text)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      log.warn('no space to count a search')
    }
  }

  /** Tells the server, now and each hour, until aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#send(signal)
      await pause(this.#deps.intervalMs ?? INTERVAL_MS, signal)
    }
  }

  /** Days that are over, oldest first, until one does not get through. */
  async #send(signal: AbortSignal): Promise<void> {
    const { client, store, secret, log } = this.#deps
    for (;;) {
      const today = this.#today()
      const day = today === undefined ? undefined : store.missedQueries.oldestBefore(today)
      if (!day) return
      const answer = await client.open('/player/v1/missed-queries', { signal, secret, body: day })
      // The line may be down, or the server older than this player: another time. What it refuses, it will refuse again.
      if (!answer.ok && answer.error !== 'refused') return
      if (!answer.ok) log.warn({ date: day.date }, 'the server does not take the searches of a day')
      store.missedQueries.remove(day.date)
    }
  }

  #today(): string | undefined {
    const { clock, timeZone } = this.#deps
    const zone = timeZone()
    return zone === undefined ? undefined : new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(clock.now())
  }
}
