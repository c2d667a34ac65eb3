import Type from 'typebox'
import type { Drafts } from './drafts.ts'

const Pending = Type.Object({ id: Type.String(), since: Type.Number(), meaning: Type.String() })

/** How long the id of an unanswered command is used again. Later than this, pressing means something new. */
const KEPT_MS = 60_000

/**
 * The ids of commands that have been sent and not answered. Whoever presses again, or reloads the page in between,
 * repeats the same command, and the server does it once. Any answer settles it.
 */
export class PendingCommands {
  readonly #drafts: Drafts
  readonly #now: () => number
  readonly #newId: () => string

  constructor(drafts: Drafts, now: () => number, newId: () => string) {
    this.#drafts = drafts
    this.#now = now
    this.#newId = newId
  }

  /** The id under which `name` is to be sent now. With another `meaning` than before it is another command. */
  idFor(name: string, meaning = ''): string {
    const kept = this.#drafts.read(key(name), Pending)
    const ageMs = kept ? this.#now() - kept.since : Number.POSITIVE_INFINITY
    if (kept && kept.meaning === meaning && ageMs >= 0 && ageMs < KEPT_MS) return kept.id
    const id = this.#newId()
    this.#drafts.write(key(name), { id, since: this.#now(), meaning })
    return id
  }

  settle(name: string): void {
    this.#drafts.drop(key(name))
  }
}

const key = (name: string) => `command.${name}`
