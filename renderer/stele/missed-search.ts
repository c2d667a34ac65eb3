import type { SearchHit } from '#player/search/search'
import { coreAddresses } from '../link/addresses.ts'

export interface MissedSearchPorts {
  tell(query: string): void
  /** Runs `then` later; the answer cancels it. */
  later(then: () => void, delayMs: number): () => void
}

/** Whoever has stopped typing for so long has read that there is nothing. */
const SETTLED_MS = 4_000

/**
 * Tells the core what a visitor looked for in vain, so that editors learn which words are missing: a text that stood
 * still without a hit, or with which the visitor gave up; each once per visit, and nothing while somebody types. A visit
 * ends with the document, and this with it.
 */
export class MissedSearch {
  readonly #ports: MissedSearchPorts
  readonly #told = new Set<string>()
  #missed: string | undefined
  #cancel: (() => void) | undefined

  constructor(ports: MissedSearchPorts) {
    this.#ports = ports
  }

  /** What is in the field now, and what was found for it. A guess is no hit. */
  see(text: string, hits: readonly Pick<SearchHit, 'isGuess'>[]): void {
    const query = text.trim()
    const missed = query !== '' && hits.every(({ isGuess }) => isGuess) ? query : undefined
    if (missed === this.#missed) return
    this.#missed = missed
    this.#cancel?.()
    this.#cancel = missed === undefined ? undefined : this.#ports.later(() => this.#tell(missed), SETTLED_MS)
  }

  /** The visitor goes on to something else, or has left. What was told stays told: they may come back to the search. */
  end(): void {
    this.#cancel?.()
    if (this.#missed !== undefined) this.#tell(this.#missed)
    this.#cancel = undefined
    this.#missed = undefined
  }

  #tell(query: string): void {
    if (this.#told.has(query)) return
    this.#told.add(query)
    this.#ports.tell(query)
  }
}

/** The ports of a real page. Nobody waits for the answer, and a count that is lost is no loss to a visitor. */
export function browserMissedSearchPorts(pageUrl: string): MissedSearchPorts {
  const url = coreAddresses(pageUrl)?.missedQueries
  return {
    tell(query) {
      if (url === undefined) return
      const body = JSON.stringify({ text: query.slice(0, 200) })
      fetch(url, { method: 'POST', body, keepalive: true }).catch(() => undefined)
    },
    later(then, delayMs) {
      const timer = setTimeout(then, delayMs)
      return () => clearTimeout(timer)
    },
  }
}
