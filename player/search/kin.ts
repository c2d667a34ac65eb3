import type { DirectoryEntry } from '#schema/directory'
import { add, type Evidence, Postings } from './evidence.ts'
import type { Phrase } from './phrases.ts'
import { stemOf } from './stems.ts'
import type { TermIndex } from './term-index.ts'

const KIN_MAX = 20
/** Less alike is no kin. */
const LIKENESS_MIN = 0.15
const PART_WEIGHT = 0.5
/** In a LeiKa key the first five digits say what matter a service is about, the first eight which subject of it. */
const LEIKA_SUBJECT = { digits: 8, likeness: 1 }
const LEIKA_MATTER = { digits: 5, likeness: 0.25 }

/**
 * For each entry those that are about the same, and how much: by the rare words of their names, and by the catalogue of
 * all services of the administration (LeiKa). What finds one of them speaks for the others a little.
 */
export function kinOf(
  entries: readonly DirectoryEntry[],
  phrasesByEntry: readonly (readonly Phrase[])[],
  index: TermIndex,
): Postings {
  const byMatter = groupByLeika(entries, LEIKA_MATTER.digits)
  const rows = entries.map((entry, place): Evidence => {
    const words = (phrasesByEntry[place] ?? []).flatMap((phrase) => (phrase.isName ? phrase.words : []))
    const likeness = alike(words, index)
    const own = likeness.get(place) ?? 0
    if (own === 0) return new Map()
    const kin: Evidence = new Map([...likeness].map(([other, strength]) => [other, strength / own]))
    const matter = entry.leikaKey?.slice(0, LEIKA_MATTER.digits)
    for (const other of matter === undefined ? [] : (byMatter.get(matter) ?? [])) {
      const isSubject = samePart(entry, entries[other], LEIKA_SUBJECT.digits)
      kin.set(other, (kin.get(other) ?? 0) + (isSubject ? LEIKA_SUBJECT : LEIKA_MATTER).likeness)
    }
    kin.delete(place)
    const near = [...kin].filter(([, strength]) => strength > LIKENESS_MIN)
    return new Map(near.toSorted(([, a], [, b]) => b - a).slice(0, KIN_MAX))
  })
  return new Postings(rows, entries.length)
}

function alike(words: readonly string[], index: TermIndex): Evidence {
  const weights = new Map<string, number>()
  for (const word of words) {
    weights.set(stemOf(word), 1)
    for (const part of index.splitter.split(word)) if (!weights.has(part)) weights.set(part, PART_WEIGHT)
  }
  const likeness: Evidence = new Map()
  for (const [term, weight] of weights) add(likeness, index.term(term), weight * index.rarity(term))
  return likeness
}

function groupByLeika(entries: readonly DirectoryEntry[], digits: number): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [place, { leikaKey }] of entries.entries()) {
    if (leikaKey === undefined) continue
    const key = leikaKey.slice(0, digits)
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return groups
}

function samePart(a: DirectoryEntry, b: DirectoryEntry | undefined, digits: number): boolean {
  return a.leikaKey !== undefined && a.leikaKey.slice(0, digits) === b?.leikaKey?.slice(0, digits)
}
