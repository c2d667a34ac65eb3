/** Runs one job at a time per key, in the order of asking; jobs of different keys run side by side. */
export type Turns = <T>(key: string, job: () => Promise<T>) => Promise<T>

export function createTurns(): Turns {
  const tails = new Map<string, Promise<unknown>>()
  return (key, job) => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(job, job)
    tails.set(key, turn)
    const forget = () => void (tails.get(key) === turn && tails.delete(key))
    turn.then(forget, forget)
    return turn
  }
}
