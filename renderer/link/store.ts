/** One immutable value and who wants to know when it is replaced. */
export interface Store<S> {
  get(): S
  set(next: S): void
  /** Calls back after each replacement; the answer ends it. */
  subscribe(listener: () => void): () => void
}

export function createStore<S>(initial: S): Store<S> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
