import type { Static, TSchema } from 'typebox'
import { parseJson } from '#schema/parse'

/** The part of `Storage` that is used here. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * What someone has typed and not sent, kept over a reload and over the end of a session. Never for passwords. What
 * is on disk is checked like any other input: a draft of an older console that no longer fits is left out.
 */
export class Drafts {
  readonly #store: TextStore
  readonly #prefix: string

  constructor(store: TextStore, prefix: string) {
    this.#store = store
    this.#prefix = prefix
  }

  read<S extends TSchema>(key: string, schema: S): Static<S> | undefined {
    const text = this.#store.getItem(this.#prefix + key)
    if (text === null) return undefined
    const parsed = parseJson(schema, text)
    return parsed.ok ? parsed.value : undefined
  }

  /** False when the browser has no room or keeps nothing (private windows): typing goes on without a safety net. */
  write(key: string, value: unknown): boolean {
    try {
      this.#store.setItem(this.#prefix + key, JSON.stringify(value))
      return true
    } catch {
      return false
    }
  }

  drop(key: string): void {
    this.#store.removeItem(this.#prefix + key)
  }
}
