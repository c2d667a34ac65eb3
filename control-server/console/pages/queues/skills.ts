import type { StaffArea } from '#schema/staff-calls'
import type { Queue } from '#schema/ticket'

export type StaffCounter = StaffArea['counters'][number]

/** Queues of an area that no counter calls. */
export function unserved({ counters, queues }: StaffArea): readonly Queue[] {
  return queues.filter(({ id }) => !counters.some(({ queueIds }) => queueIds?.includes(id) ?? true))
}

/** Queues that no counter would call any more if this one called only `queueIds`; undefined are all. */
export function unservedBy(
  area: StaffArea,
  counterId: string,
  queueIds: readonly string[] | undefined,
): readonly Queue[] {
  const before = new Set(unserved(area).map(({ id }) => id))
  const counters = area.counters.map(({ id, label, queueIds: own }) => {
    const ids = id === counterId ? queueIds : own
    return { id, label, ...(ids && { queueIds: [...ids] }) }
  })
  return unserved({ ...area, counters }).filter(({ id }) => !before.has(id))
}
