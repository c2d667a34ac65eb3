import type { Directory } from '#schema/directory'
import type { WaitingArea } from '#schema/release'
import type { DrawnTicket, OfferedQueue } from '#schema/stele-ticket'
import type { ListItem } from '../lotse-stele-list.ts'
import { entryName } from '../directory-text.ts'
import { openingState } from '../opening-text.ts'
import { inGerman, inOwnWords, t, type Wording } from '../text.ts'
import type { Target } from '../visit.ts'

/** One errand as a row. Whoever would wait in vain today is told before. */
export function errandRow(
  queue: OfferedQueue,
  directory: Directory | undefined,
  nowMs: number,
  timeZone: string,
  choose: () => void,
): ListItem {
  const isClosed = isClosedToday(queue.queueId, directory, nowMs, timeZone)
  const waiting = t('tickets.waiting', { count: queue.waitingCount })
  return {
    id: queue.queueId,
    icon: 'ticket',
    title: queueName(queue, directory),
    details: [inGerman(queue.areaName), ...(isClosed ? [] : [inOwnWords(waiting)])],
    ...(isClosed ? { mark: t('hours.closed') } : { choose }),
  }
}

/** A queue is named in German, unless the directory has exactly that name in the visitor's language. */
function queueName({ name }: OfferedQueue, directory: Directory | undefined): Wording {
  const entry = directory?.entries.find((one) => one.name === name)
  return entry ? entryName(entry) : inGerman(name)
}

/** By the opening hours of whoever gives out numbers of this queue; before they open, people do come and wait. */
function isClosedToday(queueId: string, directory: Directory | undefined, nowMs: number, timeZone: string): boolean {
  const entries = directory?.entries.filter((entry) => entry.queueId === queueId) ?? []
  const states = entries.map(({ openingHours }) => openingState(openingHours, nowMs, timeZone))
  return states.length > 0 && states.every((state) => state?.kind === 'closed')
}

/** The way to where a ticket is called; undefined when the plan does not know it. */
export function wayToArea(
  areas: readonly WaitingArea[],
  { areaId, areaName }: Pick<DrawnTicket, 'areaId' | 'areaName'>,
): Target | undefined {
  const counters = areas.find(({ id }) => id === areaId)?.counters ?? []
  const unitIds = [...new Set(counters.flatMap(({ unitId }) => unitId ?? []))]
  return unitIds.length > 0 ? { title: areaName, unitIds } : undefined
}
