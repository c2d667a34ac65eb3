import type { Logger } from 'pino'

/** Something to be done again and again. */
export interface Job {
  readonly what: string
  readonly everyMs: number
  run(): Promise<void>
}

/**
 * Runs each job at its pace, never twice at the same time; a failure is logged and the next turn tries again.
 * Disposing waits for what is under way.
 */
export function startClock(jobs: readonly Job[], log: Pick<Logger, 'error'>): AsyncDisposable {
  const underWay = new Map<Job, Promise<void>>()
  const start = (job: Job): void => {
    if (underWay.has(job)) return
    const turn = job
      .run()
      .catch((error: unknown) => log.error({ err: error, what: job.what }, 'a regular job of the calls failed'))
      .finally(() => underWay.delete(job))
    underWay.set(job, turn)
  }
  const timers = jobs.map((job) => setInterval(start, job.everyMs, job))
  return {
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(underWay.values())
    },
  }
}
