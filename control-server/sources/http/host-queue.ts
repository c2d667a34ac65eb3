/** Runs one job per host at a time, in the order of asking: a small city server is never hit twice at once. */
export interface HostQueue {
  run<T>(host: string, job: () => Promise<T>): Promise<T>
}

export function createHostQueue(): HostQueue {
  const tails = new Map<string, Promise<unknown>>()
  return {
    async run(host, job) {
      const turn = (tails.get(host) ?? Promise.resolve()).then(job, job)
      tails.set(host, turn)
      try {
        return await turn
      } finally {
        if (tails.get(host) === turn) tails.delete(host)
      }
    },
  }
}
