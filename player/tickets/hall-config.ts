import { NO_SHOW_DEFAULT, type NoShowPolicy, NUMBER_MAX, type Queue, SERVICE_MINUTES_DEFAULT } from '#schema/ticket'

/** A place where tickets are called to. */
export interface CounterConfig {
  readonly id: string
  readonly areaId: string
  readonly label: string
  /** Queues that it can serve; absent: all of its area. */
  readonly queueIds?: readonly string[]
}

/** What is set up at a site: queues and counters. */
export interface HallConfig {
  readonly queues: readonly Queue[]
  readonly counters: readonly CounterConfig[]
}

export function queueOf(config: HallConfig, queueId: string): Queue | undefined {
  return config.queues.find(({ id }) => id === queueId)
}

export function counterOf(config: HallConfig, counterId: string): CounterConfig | undefined {
  return config.counters.find(({ id }) => id === counterId)
}

/** Whether a counter can serve a queue. */
export function serves(counter: CounterConfig, queue: Pick<Queue, 'id' | 'areaId'>): boolean {
  return queue.areaId === counter.areaId && (counter.queueIds?.includes(queue.id) ?? true)
}

export function noShowPolicy(queue: Pick<Queue, 'noShow'> | undefined): NoShowPolicy {
  return queue?.noShow ?? NO_SHOW_DEFAULT
}

/** How long an errand of this queue takes by configuration, milliseconds. */
export function configuredServiceMs(queue: Pick<Queue, 'serviceMinutes'> | undefined): number {
  return (queue?.serviceMinutes ?? SERVICE_MINUTES_DEFAULT) * 60_000
}

/** First and last number of a queue, both included. */
export function numberRange(queue: Pick<Queue, 'numbers'>): { readonly first: number; readonly last: number } {
  const { first, last } = queue.numbers ?? { first: 1, last: NUMBER_MAX }
  return { first: Math.min(first, last), last: Math.max(first, last) }
}
