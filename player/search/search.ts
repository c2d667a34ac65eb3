import type { BuildingPlan } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import { askedRoom } from './room-number.ts'
import { RoomIndex, withRooms } from './rooms.ts'
import { WordIndex } from './word-index.ts'

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

/** Search over a directory and the numbered or named rooms of a plan, which need no entry of their own. */
export function createSearch(directory: Directory, plan: BuildingPlan): Search {
  const entries = withRooms(directory, plan)
  const rooms = new RoomIndex(entries, plan)
  const words = new WordIndex(entries)
  return {
    query(text, limit) {
      const asked = askedRoom(text)
      const byRoom = asked ? rooms.query(asked.number) : []
      // "Zimmer 999" finds nothing rather than any other room.
      if (asked?.saysRoom) return byRoom.slice(0, limit)
      const found = new Set(byRoom.map(({ entry }) => entry.id))
      const byWord = words.query(text).flatMap(({ place, score }) => { const entry = entries[place]; return entry ? [{ entry, score, ...(entry.unitIds[0] ? { unitId: entry.unitIds[0] } : {}) }] : [] }).filter(({ entry }) => !found.has(entry.id))
      const top = byWord[0]?.score ?? 0
      return [...byRoom.map((hit) => ({ ...hit, score: hit.score + top })), ...byWord].slice(0, limit)
    },
    byLetter: () => byLetter(directory.entries),
  }
}

function byLetter(entries: readonly DirectoryEntry[]): { letter: string; entries: DirectoryEntry[] }[] {
  const order = new Intl.Collator('de', { numeric: true })
  const sorted = entries.toSorted((a, b) => order.compare(a.name, b.name))
  const groups = new Map<string, DirectoryEntry[]>()
  for (const entry of sorted) {
    const first = entry.name.normalize('NFD').charAt(0).toLocaleUpperCase('de')
    const letter = /^[A-Z]$/.test(first) ? first : '#'
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }))
}
