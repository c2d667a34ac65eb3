import { add, type Evidence, Postings } from './evidence.ts'
import type { Phrase } from './phrases.ts'
import { stemOf } from './stems.ts'
import { TermList } from './term-list.ts'

/** Entries by the letter triples of their words: for whatever is spelt or put together in another way. */
export class LetterIndex {
  readonly #triples: TermList
  readonly #postings: Postings
  readonly #entryCount: number

  constructor(phrasesByEntry: readonly (readonly Phrase[])[]) {
    this.#entryCount = phrasesByEntry.length
    const byTriple = new Map<string, Evidence>()
    for (const [entry, phrases] of phrasesByEntry.entries()) {
      const boosts = new Map<string, number>()
      for (const { words, boost } of phrases) {
        for (const triple of triplesOf(words)) boosts.set(triple, Math.max(boosts.get(triple) ?? 0, boost))
      }
      for (const [triple, boost] of boosts) {
        const entries: Evidence = byTriple.get(triple) ?? new Map()
        byTriple.set(triple, entries.set(entry, boost / Math.sqrt(boosts.size)))
      }
    }
    this.#triples = new TermList(byTriple.keys())
    const rows = this.#triples.terms.map((triple) => byTriple.get(triple) ?? new Map<number, number>())
    this.#postings = new Postings(rows, this.#entryCount)
  }

  /** How alike words look to what each entry is called. */
  alike(words: readonly string[]): Evidence {
    const triples = triplesOf(words)
    const evidence: Evidence = new Map()
    for (const triple of triples) {
      const posting = this.#postings.of(this.#triples.numberOf(triple))
      const rarity = Math.log(1 + this.#entryCount / Math.max(1, posting.places.length))
      add(evidence, posting, rarity / Math.sqrt(triples.size))
    }
    return evidence
  }
}

function triplesOf(words: readonly string[]): Set<string> {
  const triples = new Set<string>()
  for (const word of words) {
    const text = `_${stemOf(word)}`
    for (let at = 0; at + 3 <= text.length; at++) triples.add(text.slice(at, at + 3))
  }
  return triples
}
