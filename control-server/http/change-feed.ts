import type { ChangedEvent } from '#schema/staff-api'

/** Tells every open console what to fetch again. Events announce state, they never carry it. */
export interface ChangeFeed {
  announce(what: ChangedEvent['what']): void
  /** Returns the way to stop listening. */
  listen(listener: (event: ChangedEvent) => void): () => void
}

export function createChangeFeed(): ChangeFeed {
  const listeners = new Set<(event: ChangedEvent) => void>()
  return {
    announce(what) {
      for (const listener of listeners) listener({ what })
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
