import MiniSearch, { type Query } from 'minisearch'
import type { BuildingPlan } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import { CompoundSplitter } from './compounds.ts'
import { isStopWord, spellingsOf, stemOf, wordsOf } from './german-terms.ts'
import { askedRoom } from './room-number.ts'
import { RoomIndex, withRooms } from './rooms.ts'

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
      const byWord = words.query(text).filter(({ entry }) => !found.has(entry.id))
      const top = byWord[0]?.score ?? 0
      return [...byRoom.map((hit) => ({ ...hit, score: hit.score + top })), ...byWord].slice(0, limit)
    },
    byLetter: () => byLetter(directory.entries),
  }
}

/** Hits this much weaker than the best only look as if nobody had understood the question. */
const NOISE_SHARE = 0.009
const PART_BOOSTS = { stems: 0.35, parts: 0.2 }
const TOUCH_BOOSTS = { stems: 0.12, parts: 0.08 }
/** What people come for is a service; a department or a room is where they get it. */
const KIND_BOOSTS: Record<DirectoryEntry['kind'], number> = { service: 1.2, department: 1, place: 0.85, person: 0.5 }
/** How much a match counts in each field. Tuned on one half of a city's real services, checked on the other. */
const BOOSTS = { name: 2, synonyms: 1.6, stems: 1, parts: 0.35, department: 0.3, summary: 0.15 }

interface Doc extends Record<keyof typeof BOOSTS, string> {
  readonly id: string
}

/** Full text of the entries: whole words, their stems, and the parts of compounds, each with its own weight. */
class WordIndex {
  readonly #byId: ReadonlyMap<string, DirectoryEntry>
  readonly #index: MiniSearch<Doc>
  readonly #splitter: CompoundSplitter

  constructor(entries: readonly DirectoryEntry[]) {
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]))
    this.#splitter = new CompoundSplitter(entries.flatMap((entry) => meaningOf(entry).map(stemOf)))
    this.#index = new MiniSearch<Doc>({
      fields: Object.keys(BOOSTS),
      tokenize: (text) => text.split(' '),
      processTerm: (term) => (term === '' ? null : spellingsOf(term)),
      searchOptions: {
        boost: BOOSTS,
        weights: { fuzzy: 0.35, prefix: 0.55 },
        boostDocument: (id) => KIND_BOOSTS[this.#byId.get(String(id))?.kind ?? 'place'],
      },
    })
    this.#index.addAll(entries.map((entry) => this.#doc(entry)))
  }

  query(text: string): SearchHit[] {
    const all = wordsOf(text)
    const meaningful = all.filter((word) => !isStopWord(word))
    const words = meaningful.length > 0 ? meaningful : all
    if (words.length === 0) return []
    const lastWord = words.length - 1
    const hits = this.#hits(words.map((word, index) => this.#word(word, index === lastWord)))
    const found = hits.length > 0 ? hits : this.#hits(words.map(beginning))
    const top = found[0]?.score ?? 0
    return found.filter(({ score }) => score >= top * NOISE_SHARE)
  }

  #hits(queries: Query[]): SearchHit[] {
    return this.#index.search({ combineWith: 'OR', queries }).flatMap((result): SearchHit[] => {
      const entry = this.#byId.get(String(result.id))
      if (!entry) return []
      const unitId = entry.unitIds[0]
      return [{ entry, score: result.score, ...(unitId === undefined ? {} : { unitId }) }]
    })
  }

  /** One typed word: itself with a slip of the finger, its stem, what it is made of, what it begins or ends with. */
  #word(word: string, isLast: boolean): Query {
    const stem = stemOf(word)
    const parts = this.#splitter.split(stem)
    const touched = this.#splitter.touch(stem).filter((part) => !parts.includes(part))
    const queries: Query[] = [
      {
        queries: [word],
        fields: ['name', 'synonyms', 'department', 'summary'],
        prefix: isLast || word.length >= 4,
        fuzzy: slipsAllowed,
      },
      { queries: [stem], fields: ['stems', 'parts'], prefix: stem.length >= 4 },
    ]
    if (parts.length > 0) queries.push({ queries: [parts.join(' ')], fields: ['stems', 'parts'], boost: PART_BOOSTS })
    if (touched.length > 0)
      queries.push({ queries: [touched.join(' ')], fields: ['stems', 'parts'], boost: TOUCH_BOOSTS })
    return { combineWith: 'OR', queries }
  }

  #doc(entry: DirectoryEntry): Doc {
    const stems = [...new Set(meaningOf(entry).map(stemOf))]
    const department = entry.departmentId === undefined ? undefined : this.#byId.get(entry.departmentId)
    return {
      id: entry.id,
      name: wordsOf(entry.name).join(' '),
      synonyms: entry.synonyms.flatMap(wordsOf).join(' '),
      department: department ? wordsOf(department.name).join(' ') : '',
      summary: wordsOf(entry.summary ?? '')
        .filter((word) => !isStopWord(word))
        .join(' '),
      stems: stems.join(' '),
      parts: [...new Set(stems.flatMap((stem) => this.#splitter.split(stem)))].join(' '),
    }
  }
}

function meaningOf(entry: DirectoryEntry): string[] {
  return [entry.name, ...entry.synonyms].flatMap(wordsOf).filter((word) => !isStopWord(word))
}

/** The last resort for a word that matches nothing: entries with a word that begins like it. */
function beginning(word: string): Query {
  const stem = stemOf(word)
  const length = Math.max(4, Math.ceil(stem.length / 2))
  return { queries: [stem.slice(0, length)], fields: ['stems', 'parts'], prefix: true }
}

/** Short words are mistaken for each other too easily. */
function slipsAllowed(term: string): number | false {
  if (term.length < 4) return false
  return term.length < 6 ? 1 : 2
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
