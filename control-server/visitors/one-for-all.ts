/**
 * Lets all who ask share the work: everybody gets an answer that was begun after their question, and however many ask
 * in the meantime, it is begun once for them.
 */
export function oneForAll<T>(begin: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  let next: Promise<T> | undefined

  function start(): Promise<T> {
    const mine = begin().finally(() => {
      if (running === mine) running = undefined
    })
    running = mine
    return mine
  }

  return () => {
    if (!running) return start()
    next ??= running
      // Its own askers hear of the failure.
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return start()
      })
    return next
  }
}
