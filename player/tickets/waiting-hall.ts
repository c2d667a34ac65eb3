import type { ServiceTimes } from '#schema/waiting-estimate'
import type { Hall as WaitingHall, HallCounter, WaitingTicket } from '../waiting/hall.ts'
import { addMissed, addTurn, NO_SERVICE_TIMES } from '../waiting/service-times.ts'
import { APPOINTMENT_LATE_MS, inCallOrder, type Place } from './call-order.ts'
import { type Hall, type Ticket, ticketAt } from './hall.ts'
import { configuredServiceMs, type CounterConfig, type HallConfig, serves } from './hall-config.ts'

/** Service times of the days before, by queue. */
export type PastTimes = (queueId: string) => ServiceTimes

/** A waiting area as the estimate of waiting times sees it: who could be called now, by whom, and how long it takes. */
export function waitingHall(
  hall: Hall,
  config: HallConfig,
  areaId: string,
  { atMs, past }: { readonly atMs: number; readonly past: PastTimes },
): WaitingHall {
  const ofArea = [...hall.open.values()].filter((ticket) => ticket.areaId === areaId)
  const places = inCallOrder(
    ofArea.filter(({ phase }) => phase === 'waiting'),
    atMs,
  )
  const callable = places.filter((place) => isCallable(place, atMs))
  const early = places.filter(({ why }) => why.kind === 'appointment-early').map(({ ticket }) => ticket)
  const coming = ofArea.filter(
    ({ phase, startsAt = 0 }) => phase === 'booked' && atMs <= startsAt + APPOINTMENT_LATE_MS,
  )
  const queues = config.queues.filter((queue) => queue.areaId === areaId)
  const today = serviceTimesOfToday(hall.tickets.values())
  return {
    nowMs: atMs,
    line: callable.map(toWaiting),
    booked: [...early, ...coming].map(({ queueId, startsAt }) => ({ queueId, dueMs: startsAt ?? atMs })),
    counters: config.counters
      .filter((counter) => counter.areaId === areaId)
      .flatMap((counter) => toCounter(hall, config, counter) ?? []),
    queues: queues.map((queue) => ({
      queueId: queue.id,
      configuredMs: configuredServiceMs(queue),
      today: today.get(queue.id) ?? NO_SERVICE_TIMES,
      past: past(queue.id),
    })),
  }
}

/** What the visits of a day have taught, by queue, in the order in which they ended. */
export function serviceTimesOfToday(tickets: Iterable<Ticket>): Map<string, ServiceTimes> {
  const ended = [...tickets]
    .flatMap(({ spells }) => spells)
    .filter((spell) => spell.endedAt !== undefined)
    .toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
  const times = new Map<string, ServiceTimes>()
  for (const { queueId, calledAt, endedAt, outcome } of ended) {
    const before = times.get(queueId) ?? NO_SERVICE_TIMES
    if (outcome === 'no-show') times.set(queueId, addMissed(before))
    else if (outcome !== 'sent-back' && outcome !== 'cancelled') {
      times.set(queueId, addTurn(before, (endedAt ?? calledAt) - calledAt))
    }
  }
  return times
}

function isCallable({ ticket, why }: Place, atMs: number): boolean {
  return (ticket.notBefore ?? 0) <= atMs && why.kind !== 'appointment-early'
}

function toWaiting({ ticket, why }: Place): WaitingTicket {
  const { id: ticketId, queueId, since, startsAt = since } = ticket
  const hasAppointment = why.kind === 'appointment'
  return { ticketId, queueId, waitingSinceMs: hasAppointment ? Math.max(since, startsAt) : since, hasAppointment }
}

/** Undefined for a counter at which nobody has done anything today. */
function toCounter(hall: Hall, config: HallConfig, counter: CounterConfig): HallCounter | undefined {
  const counterId = counter.id
  const common = { counterId, serves: config.queues.filter((queue) => serves(counter, queue)).map(({ id }) => id) }
  const current = ticketAt(hall, counterId)
  const sinceMs = current?.spells.at(-1)?.calledAt
  if (current && sinceMs !== undefined) {
    const waitedSinceMs = current.arrivedAt ?? sinceMs
    return { ...common, state: 'serving', queueId: current.queueId, sinceMs, waitedSinceMs }
  }
  const activeAt = hall.activeAt.get(counterId)
  if (activeAt === undefined) return undefined
  const pausedAt = hall.paused.get(counterId)
  // Whoever has done anything but begin the day with a pause has called somebody.
  const hasCalled = [...hall.tickets.values()].some(({ spells }) =>
    spells.some((spell) => spell.counterId === counterId),
  )
  return { ...common, state: pausedAt === undefined ? 'free' : 'paused', sinceMs: pausedAt ?? activeAt, hasCalled }
}
