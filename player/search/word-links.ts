import { CIVIC_LEXICON } from './civic-lexicon/civic-lexicon.ts'
import { qualifiersOf, termsOf } from './german-terms.ts'
import { stemOf } from './stems.ts'

/** Other words for something that was typed. */
export interface OtherWords {
  /** Folded; one or several that belong together. */
  readonly words: readonly string[]
  readonly weight: number
}

/** What of a query the lexicon knows, as stems, and what else it may be called. */
export interface WordLink {
  readonly stems: readonly string[]
  /** Small words that the query must hold, too. */
  readonly qualifiers: readonly string[]
  readonly others: readonly OtherWords[]
}

/** A term of the lexicon as it is looked for. */
interface Term {
  readonly words: readonly string[]
  readonly qualifiers: readonly string[]
}

/** The civic lexicon, ready to be looked up by what somebody types. */
export class WordLinks {
  /** By the longest stem of each term. */
  readonly #byStem = new Map<string, WordLink[]>()
  /** Every word of the lexicon, folded. */
  readonly words: ReadonlySet<string>

  constructor() {
    const words = new Set<string>()
    const spelt = (terms: readonly string[]) =>
      terms
        .map((term) => ({ words: termsOf(term), qualifiers: qualifiersOf(term) }))
        .filter((term) => term.words.length > 0)
    const weighed = (terms: readonly Term[], weight = 1) => terms.map((term) => ({ words: term.words, weight }))
    for (const { terms, weight } of CIVIC_LEXICON.groups) {
      const all = spelt(terms)
      for (const word of all.flatMap((term) => term.words)) words.add(word)
      for (const term of all)
        this.#put(
          term,
          weighed(
            all.filter((other) => other !== term),
            weight,
          ),
        )
    }
    for (const { when, means, weight } of CIVIC_LEXICON.hints) {
      const [from, to] = [spelt(when), spelt(means)]
      for (const word of [...from, ...to].flatMap((term) => term.words)) words.add(word)
      for (const term of from) this.#put(term, weighed(to, weight))
    }
    this.words = words
  }

  /** Links for each term of the lexicon that a query holds whole; the order of its words does not matter. */
  find(stems: ReadonlySet<string>, qualifiers: readonly string[]): WordLink[] {
    return [...stems].flatMap((stem) =>
      (this.#byStem.get(stem) ?? []).filter(
        (link) => link.stems.every((one) => stems.has(one)) && link.qualifiers.every((one) => qualifiers.includes(one)),
      ),
    )
  }

  #put({ words, qualifiers }: Term, others: readonly OtherWords[]): void {
    const stems = words.map(stemOf)
    const [key = ''] = stems.toSorted((a, b) => b.length - a.length)
    const links = this.#byStem.get(key)
    if (links) links.push({ stems, qualifiers, others })
    else this.#byStem.set(key, [{ stems, qualifiers, others }])
  }
}
