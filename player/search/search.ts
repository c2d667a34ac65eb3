import type { BuildingPlan } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'

export interface SearchHit {
  readonly entry: DirectoryEntry
  /** Comparable within one answer only. */
  readonly score: number
  /** Where to go: the room that was searched for, else the first room of the entry; absent when it is not here. */
  readonly unitId?: string
}

export interface Search {
  /** Best first. An empty text finds nothing. */
  query(text: string, limit: number): SearchHit[]
  /** The directory's own entries by first letter, German order (Ä under A); digits and others under `#`. */
  byLetter(): { letter: string; entries: DirectoryEntry[] }[]
}

/** Search over a directory and the numbered rooms of a plan. */
export function createSearch(directory: Directory, plan: BuildingPlan): Search {
  void [directory, plan]
  return { query: () => [], byLetter: () => [] }
}
