import type { VisitFigures } from '#schema/visit-figures'
import type { Spell } from '#schema/ticket'
import type { Ticket } from './hall.ts'

/** Where an instant belongs on the calendar of the site. */
export type HourOf = (atMs: number) => { readonly date: string; readonly hour: number }

type Counts = Omit<VisitFigures, 'date' | 'hour' | 'queueId' | 'counterId'>
type Place = Pick<VisitFigures, 'queueId' | 'counterId'>

const NOTHING: Counts = {
  arrivals: 0,
  cancelled: 0,
  calledFirst: 0,
  waitMs: 0,
  waitMsMax: 0,
  came: 0,
  wayMs: 0,
  served: 0,
  serviceMs: 0,
  noShows: 0,
}

/**
 * Sums tickets up by hour, queue and counter. Computed from the hall, so it is the same while the day runs, after a
 * restart and from the log read again; what was taken back is not in it.
 */
export function visitFigures(tickets: Iterable<Ticket>, hourOf: HourOf): VisitFigures[] {
  const sums = new Map<string, VisitFigures>()
  const add = (atMs: number, place: Place, counts: Partial<Counts>): void => {
    const { date, hour } = hourOf(atMs)
    const key = `${date} ${hour} ${place.queueId} ${place.counterId}`
    const before = sums.get(key) ?? { date, hour, ...place, ...NOTHING }
    sums.set(key, { ...before, ...addCounts(before, counts) })
  }
  for (const ticket of tickets) {
    const firstQueueId = ticket.spells[0]?.queueId ?? ticket.queueId
    const nowhere = { queueId: firstQueueId, counterId: '' as const }
    if (ticket.arrivedAt !== undefined) add(ticket.arrivedAt, nowhere, { arrivals: 1 })
    if (ticket.phase === 'cancelled') add(ticket.since, nowhere, { cancelled: 1 })
    for (const [index, spell] of ticket.spells.entries()) {
      const { queueId, counterId, calledAt } = spell
      const waitMs = index === 0 && ticket.arrivedAt !== undefined ? calledAt - ticket.arrivedAt : undefined
      const first = waitMs === undefined ? {} : { calledFirst: 1, waitMs, waitMsMax: waitMs }
      add(calledAt, { queueId, counterId }, { ...first, ...countsOf(spell) })
    }
  }
  return [...sums.values()].toSorted(byPlace)
}

/** The same sums, of all counters of a queue together. */
export function withoutCounters(figures: readonly VisitFigures[]): VisitFigures[] {
  const sums = new Map<string, VisitFigures>()
  for (const row of figures) {
    const { date, hour, queueId } = row
    const key = `${date} ${hour} ${queueId}`
    const before = sums.get(key) ?? { date, hour, queueId, counterId: '' as const, ...NOTHING }
    sums.set(key, { ...before, ...addCounts(before, row) })
  }
  return [...sums.values()].toSorted(byPlace)
}

function countsOf({ calledAt, arrivedAt, endedAt, outcome }: Spell): Partial<Counts> {
  const way = arrivedAt === undefined ? {} : { came: 1, wayMs: arrivedAt - calledAt }
  if (outcome === 'no-show') return { ...way, noShows: 1 }
  const isService = outcome === 'done' || outcome === 'parked' || outcome === 'transferred' || outcome === 'pickup'
  if (endedAt === undefined || !isService) return way
  return { ...way, served: 1, serviceMs: endedAt - (arrivedAt ?? calledAt) }
}

function addCounts(a: Counts, b: Partial<Counts>): Counts {
  const sum = (key: keyof Counts): number => a[key] + (b[key] ?? 0)
  return {
    arrivals: sum('arrivals'),
    cancelled: sum('cancelled'),
    calledFirst: sum('calledFirst'),
    waitMs: sum('waitMs'),
    waitMsMax: Math.max(a.waitMsMax, b.waitMsMax ?? 0),
    came: sum('came'),
    wayMs: sum('wayMs'),
    served: sum('served'),
    serviceMs: sum('serviceMs'),
    noShows: sum('noShows'),
  }
}

function byPlace(a: VisitFigures, b: VisitFigures): number {
  const key = ({ date, hour, queueId, counterId }: VisitFigures) =>
    `${date} ${String(hour).padStart(2, '0')} ${queueId} ${counterId}`
  return key(a) < key(b) ? -1 : 1
}
