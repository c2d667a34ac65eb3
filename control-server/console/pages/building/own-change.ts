import type { BuildingChange } from '#schema/staff-building'

/**
 * Which change somebody has just made here: the newest one of that subject which was not known before they acted.
 * Undefined when nothing has come of it, as for a change to what already held.
 */
export function ownChange(
  before: readonly BuildingChange[],
  after: readonly BuildingChange[],
  subjectId: string,
): number | undefined {
  const known = Math.max(0, ...before.map(({ id }) => id))
  const ids = after.filter((change) => change.subjectId === subjectId && change.id > known).map(({ id }) => id)
  return ids.length === 0 ? undefined : Math.max(...ids)
}

/** The change that the button beside "saved" takes back: one's own, and only as long as nobody has done anything since. */
export function toTakeBack(changes: readonly BuildingChange[], ownId: number | undefined): BuildingChange | undefined {
  const newest = changes.find(({ undoable }) => undoable)
  return newest?.id === ownId ? newest : undefined
}
