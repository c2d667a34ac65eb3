import type { ChangedEvent } from '#schema/staff-api'

export type ConnectionState = 'online' | 'offline'

type Changed = ChangedEvent['what'] | 'everything'

/** Whether the server answers, and what has changed there. One per app; pages subscribe. */
export class Connection {
  #state: ConnectionState = 'online'
  readonly #stateListeners = new Set<(state: ConnectionState) => void>()
  readonly #changeListeners = new Set<(what: Changed) => void>()

  get state(): ConnectionState {
    return this.#state
  }

  reached(): void {
    if (this.#state === 'online') return
    this.#set('online')
    this.changed('everything')
  }

  lost(): void {
    this.#set('offline')
  }

  changed(what: Changed): void {
    for (const listener of this.#changeListeners) listener(what)
  }

  onState(listener: (state: ConnectionState) => void): () => void {
    this.#stateListeners.add(listener)
    return () => this.#stateListeners.delete(listener)
  }

  onChange(listener: (what: Changed) => void): () => void {
    this.#changeListeners.add(listener)
    return () => this.#changeListeners.delete(listener)
  }

  #set(state: ConnectionState): void {
    if (state === this.#state) return
    this.#state = state
    for (const listener of this.#stateListeners) listener(state)
  }
}
