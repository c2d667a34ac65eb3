import { inCallOrder } from './call-order.ts'
import type { Hall, Ticket } from './hall.ts'
import { type HallConfig, queueOf, serves } from './hall-config.ts'

/**
 * How many would be called before this ticket, were everything to stay as it is now: all that wait for a counter that
 * can also call this one, in the order of calls. Undefined when it does not wait.
 */
export function aheadCount(hall: Hall, config: HallConfig, ticketId: string, atMs: number): number | undefined {
  const ticket = hall.tickets.get(ticketId)
  if (ticket?.phase !== 'waiting') return undefined
  const mayCall = (one: Ticket): readonly string[] => {
    const queue = queueOf(config, one.queueId)
    const able = config.counters.filter((counter) => queue !== undefined && serves(counter, queue)).map(({ id }) => id)
    return one.onlyCounterId === undefined ? able : able.filter((id) => id === one.onlyCounterId)
  }
  const counters = new Set(mayCall(ticket))
  const rivals = [...hall.tickets.values()].filter(
    (one) => one.phase === 'waiting' && (one.id === ticketId || mayCall(one).some((id) => counters.has(id))),
  )
  return inCallOrder(rivals, atMs).findIndex(({ ticket: { id } }) => id === ticketId)
}

/** How many wait with a number of each queue. */
export function waitingCounts(hall: Hall): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { phase, queueId } of hall.tickets.values()) {
    if (phase === 'waiting') counts.set(queueId, (counts.get(queueId) ?? 0) + 1)
  }
  return counts
}
