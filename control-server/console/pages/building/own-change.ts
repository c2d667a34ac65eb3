import type { BuildingChange } from '#schema/staff-building'

/** The newest change that is known; 0 while none is. */
export function newestId(changes: readonly BuildingChange[] | undefined): number {
  return Math.max(0, ...(changes ?? []).map(({ id }) => id))
}

/**
 * Which change somebody has just made here: the newest one of that subject which was not known when they began. The
 * list may hold it before the answer to their request arrives. Undefined when nothing has come of it, as for a change
 * to what already held.
 */
export function ownChange(known: number, after: readonly BuildingChange[], subjectId: string): number | undefined {
  const ids = after.filter((change) => change.subjectId === subjectId && change.id > known).map(({ id }) => id)
  return ids.length === 0 ? undefined : Math.max(...ids)
}

/** The change that the button beside "saved" takes back: one's own, and only as long as nobody has done anything since. */
export function toTakeBack(changes: readonly BuildingChange[], ownId: number | undefined): BuildingChange | undefined {
  const newest = changes.find(({ undoable }) => undoable)
  return newest?.id === ownId ? newest : undefined
}
