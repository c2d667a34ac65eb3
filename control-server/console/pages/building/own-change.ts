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

/** Follows what somebody does on a page until the list of changes has it. */
export class OwnChange {
  #known = 0
  #subjectId: string | undefined
  #id: number | undefined

  /** Something is being begun: what is in the list now is not its doing. */
  begin(changes: readonly BuildingChange[] | undefined): void {
    this.#known = newestId(changes)
  }

  /** It has been done; undefined: nothing that could be taken back. */
  done(subjectId: string | undefined): void {
    this.#subjectId = subjectId
    this.#id = undefined
  }

  /** The change, as soon as the list has it. */
  idIn(changes: readonly BuildingChange[]): number | undefined {
    if (this.#id === undefined && this.#subjectId !== undefined) {
      this.#id = ownChange(this.#known, changes, this.#subjectId)
      if (this.#id !== undefined) this.#known = newestId(changes)
    }
    return this.#id
  }
}
