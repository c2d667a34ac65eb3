import type { Unit } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import type { Language } from '#schema/language'
import { isOpenAt } from '../opening-times.ts'
import { askedRoom } from './room-number.ts'
import { RoomIndex, withRooms } from './rooms.ts'
import { type NamedPerson, SurnameIndex } from './surnames.ts'
import { WordIndex } from './word-index.ts'
import { forgetting } from './word-memory.ts'

export interface SearchHit {
  readonly entry: DirectoryEntry
  /** Comparable within one answer only. */
  readonly score: number
  /** Where to go: the room that was searched for, else the first room of the entry; absent when it is not here. */
  readonly unitId?: string
  /** True when nothing speaks for it but that it is spelt alike: worth a look, but nobody may have understood. */
  readonly isGuess?: true
}

/** Who asks, and when. */
export interface Asker {
  readonly nowMs: number
  /** IANA zone of the site. */
  readonly timeZone: string
  /** What the visitor reads. */
  readonly language?: Language
}

export interface Search {
  /**
   * Best first: services, then the offices and rooms where they are, then persons. Of equals those come first that are
   * open now, and those that are written in the visitor's language. An empty text finds nothing; no text fails.
   */
  query(text: string, limit: number, asker?: Asker): SearchHit[]
  /**
   * Whether a text of several words has none that the directory or the lexicon knows: most likely somebody's name, which
   * nobody may note.
   */
  mayBeName(text: string): boolean
  /** The directory's own entries by first letter, German order (Ä under A); digits and others under `#`. */
  byLetter(): { letter: string; entries: DirectoryEntry[] }[]
}

/** Longer than any question; what is pasted in beyond it is not read. */
const TEXT_LENGTH_MAX = 200
/** What people come for is a service; a department or a room is where they get it. */
const KIND_BOOSTS: Record<DirectoryEntry['kind'], number> = { service: 1.2, department: 1, place: 0.85, person: 0 }
/** They part equals, and never turn round what answers clearly better. */
const OPEN_BONUS = 0.06
const LANGUAGE_BONUS = 0.04

/**
 * Search over a directory and the numbered or named rooms of a building, which need no entry of their own. Without a
 * building there are none.
 */
export function createSearch(directory: Directory, units: readonly Unit[]): Search {
  const entries = withRooms(directory, units)
  const findable = entries.filter(({ kind }) => kind !== 'person')
  const rooms = new RoomIndex(entries, units)
  const words = new WordIndex(findable)
  const surnames = new SurnameIndex(entries)

  const byWord = (text: string, asker: Asker | undefined): SearchHit[] =>
    words
      .query(text)
      .flatMap(({ place, score, isGuess }): SearchHit[] => {
        const entry = findable[place]
        if (!entry) return []
        const weighed = score * KIND_BOOSTS[entry.kind] * (1 + bonusOf(entry, asker))
        return [{ ...hitOf(entry, weighed), ...(isGuess && { isGuess }) }]
      })
      .toSorted((a, b) => b.score - a.score)

  return {
    query(text, limit, asker) {
      const asked = cut(text)
      const room = askedRoom(asked)
      const byRoom = room ? rooms.query(room.number) : []
      // "Zimmer 999" finds nothing rather than any other room.
      if (room?.saysRoom) return byRoom.slice(0, limit)
      const known = new Set(byRoom.map(({ entry }) => entry.id))
      const found = forgetting(() => byWord(asked, asker)).filter(({ entry }) => !known.has(entry.id))
      const people = surnames.query(asked).filter(({ entry }) => !known.has(entry.id))
      // Who is known by that name is no guess; who only sounds like it displaces nobody.
      const meant = people.some(({ isGuess }) => !isGuess) ? found.filter(({ isGuess }) => !isGuess) : found
      return inOrder(byRoom, meant, people).slice(0, limit)
    },
    mayBeName: (text) => forgetting(() => words.knowsNone(cut(text), 2)),
    byLetter: () => byLetter(directory.entries),
  }
}

/** One list, with scores that fall from each to the next. */
function inOrder(
  byRoom: readonly SearchHit[],
  byWord: readonly SearchHit[],
  people: readonly NamedPerson[],
): SearchHit[] {
  const top = byWord[0]?.score ?? 0
  const last = byWord.at(-1)?.score ?? 1
  return [
    ...byRoom.map((hit) => ({ ...hit, score: hit.score + top })),
    ...byWord,
    ...people.map(({ entry, isGuess }, at) => ({ ...hitOf(entry, last / (at + 2)), ...(isGuess && { isGuess }) })),
  ]
}

function hitOf(entry: DirectoryEntry, score: number): SearchHit {
  const [unitId] = entry.unitIds
  return { entry, score, ...(unitId !== undefined && { unitId }) }
}

function bonusOf(entry: DirectoryEntry, asker: Asker | undefined): number {
  if (!asker) return 0
  const isOpen = isOpenAt(entry.openingHours, asker.nowMs, asker.timeZone)
  return (
    (isOpen ? OPEN_BONUS : 0) +
    (asker.language !== undefined && entry.translations?.[asker.language] ? LANGUAGE_BONUS : 0)
  )
}

/** Never between the halves of a letter. */
function cut(text: string): string {
  return text.length > TEXT_LENGTH_MAX ? text.slice(0, TEXT_LENGTH_MAX).toWellFormed() : text
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
