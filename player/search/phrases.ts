import type { DirectoryEntry } from '#schema/directory'
import { termsOf } from './german-terms.ts'

/** Something that an entry is called or described by. */
export interface Phrase {
  /** Folded words. */
  readonly words: readonly string[]
  readonly boost: number
  /** A name of the entry, not a description. */
  readonly isName: boolean
}

/** How much a match counts in each field. */
const BOOSTS = { name: 2.2, synonym: 2.4, translation: 2.2, lifeSituation: 1.6, department: 0.5, summary: 0.3 }

/** Everything that an entry can be found by, names before descriptions. */
export function phrasesOf(entry: DirectoryEntry, departmentName: string | undefined): Phrase[] {
  const named = (text: string, boost: number): Phrase => ({ words: termsOf(text), boost, isName: true })
  const described = (text: string, boost: number): Phrase => ({ words: termsOf(text), boost, isName: false })
  const translations = Object.values(entry.translations ?? {})
  return [
    named(entry.name, BOOSTS.name),
    ...entry.synonyms.map((synonym) => named(synonym, BOOSTS.synonym)),
    ...translations.map(({ name }) => named(name, BOOSTS.translation)),
    ...(entry.lifeSituations ?? []).map((situation) => described(situation, BOOSTS.lifeSituation)),
    ...(departmentName === undefined ? [] : [described(departmentName, BOOSTS.department)]),
    ...[entry, ...translations].flatMap(({ summary }) =>
      summary === undefined ? [] : [described(summary, BOOSTS.summary)],
    ),
  ].filter(({ words }) => words.length > 0)
}
