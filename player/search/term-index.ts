import { CompoundSplitter } from './compounds.ts'
import { add, type Evidence, type Posting, Postings, raise } from './evidence.ts'
import type { Phrase } from './phrases.ts'
import { rootOf, stemOf } from './stems.ts'
import { TermList } from './term-list.ts'
import { WrittenWords } from './written-words.ts'

/** A part of a compound counts for less than the word itself: the modifier says what about, the head only what kind. */
const MODIFIER_WEIGHT = 0.55
const HEAD_WEIGHT = 0.23
/** The same for a compound that was typed, over all its parts. */
const TYPED_PARTS_WEIGHT = 0.7
const TOUCH_WEIGHT = 0.17
const ROOT_WEIGHT = 0.4
const SLIP_WEIGHTS = [1, 0.6, 0.4]
/** Shorter words are mistaken for each other too easily. */
const SLIP_LENGTH_MIN = 4
const SLIP_LENGTH_MAX = 40
const TWO_SLIPS_LENGTH_MIN = 8
/** BM25: how soon more of the same adds nothing, and how much a long phrase dilutes its words. */
const SATURATION = 1.2
const DILUTION = 0.7
const PHRASE_LENGTH_USUAL = 2.5

/** Full text of the entries by stems, the parts of compounds and the roots of verbs, each with its own weight. */
export class TermIndex {
  readonly splitter: CompoundSplitter
  readonly #terms: TermList
  readonly #postings: Postings
  /** Slips happen in words, not in stems. */
  readonly #words: WrittenWords
  readonly #entryCount: number

  /** @param base what compounds are made of, beside the words of the phrases */
  constructor(phrasesByEntry: readonly (readonly Phrase[])[], base: CompoundSplitter) {
    this.#entryCount = phrasesByEntry.length
    this.splitter = new CompoundSplitter(
      phrasesByEntry.flatMap((phrases) => phrases.flatMap((phrase) => phrase.words)),
      base,
    )
    this.#words = new WrittenWords(new Set(phrasesByEntry.flat().flatMap(({ words }) => words)))
    const byTerm = new Map<string, Evidence>()
    for (const [entry, phrases] of phrasesByEntry.entries()) {
      for (const [term, weight] of this.#weigh(phrases)) {
        const entries: Evidence = byTerm.get(term) ?? new Map()
        byTerm.set(term, entries.set(entry, (weight * (SATURATION + 1)) / (weight + SATURATION)))
      }
    }
    this.#terms = new TermList(byTerm.keys())
    const rows = this.#terms.terms.map((term) => {
      const entries = byTerm.get(term) ?? new Map<number, number>()
      const weighed: Evidence = new Map()
      add(weighed, entries, this.#rarityOf(entries.size))
      return weighed
    })
    this.#postings = new Postings(rows, this.#entryCount)
  }

  /** What a term is called among the terms of this index. */
  numberOf(term: string): number | undefined {
    return this.#terms.numberOf(term)
  }

  has(stem: string): boolean {
    return this.#terms.numberOf(stem) !== undefined
  }

  /** Entries with this term, the rarer the stronger. */
  term(stem: string): Posting {
    return this.#postings.of(this.#terms.numberOf(stem))
  }

  /** Inverse document frequency, as BM25 has it; 0 for a term that nobody knows. */
  rarity(stem: string): number {
    const count = this.term(stem).places.length
    return count > 0 ? this.#rarityOf(count) : 0
  }

  /** Entries with this word or with what it is made of. */
  word(word: string): Evidence {
    const evidence: Evidence = new Map()
    raise(evidence, this.term(stemOf(word)))
    raise(
      evidence,
      this.parts(word, (part) => this.term(part)),
    )
    return evidence
  }

  /** What speaks for the parts of a typed compound together. */
  parts(word: string, evidenceOf: (part: string) => Evidence | Posting): Evidence {
    const parts = this.splitter.split(word)
    const together: Evidence = new Map()
    for (const part of parts) add(together, evidenceOf(part), TYPED_PARTS_WEIGHT / parts.length)
    return together
  }

  /** Entries for a word as somebody types it: with slips, only begun, or put together as nobody has before. */
  typed(word: string, isLast: boolean): Evidence {
    const stem = stemOf(word)
    const evidence = this.word(word)
    const root = rootOf(stem)
    if (root !== undefined) raise(evidence, this.term(root), ROOT_WEIGHT)
    if (stem.length >= (isLast ? 2 : 4)) {
      for (const [term, number] of this.#terms.begunWith(stem)) {
        if (term !== stem) raise(evidence, this.#postings.of(number), stem.length / term.length)
      }
    }
    if (this.has(stem)) return evidence
    if (this.splitter.split(word).length === 0) {
      const touched: Evidence = new Map()
      for (const part of this.splitter.touch(word)) add(touched, this.term(part), TOUCH_WEIGHT)
      raise(evidence, touched)
    }
    for (const [term, slips] of this.#slipped(word)) raise(evidence, this.term(term), SLIP_WEIGHTS[slips] ?? 0)
    return evidence
  }

  #rarityOf(count: number): number {
    return Math.log(1 + (this.#entryCount - count + 0.5) / (count + 0.5))
  }

  /** Stems of words that may have been meant. Long words are no words. */
  #slipped(word: string): [stem: string, slips: number][] {
    if (word.length < SLIP_LENGTH_MIN || word.length > SLIP_LENGTH_MAX) return []
    return this.#words
      .near(word, word.length >= TWO_SLIPS_LENGTH_MIN ? 2 : 1)
      .flatMap(({ word: written, slips }): [string, number][] =>
        written.length >= SLIP_LENGTH_MIN ? [[stemOf(written), slips]] : [],
      )
  }

  /** By the phrase that says it best: who has five names with one word in them is no better an answer for it. */
  #weigh(phrases: readonly Phrase[]): Map<string, number> {
    const weights = new Map<string, number>()
    const weigh = (term: string, weight: number) => weights.set(term, Math.max(weights.get(term) ?? 0, weight))
    for (const { words, boost } of phrases) {
      const weight = boost / (1 - DILUTION + DILUTION * (words.length / PHRASE_LENGTH_USUAL))
      for (const word of words) {
        const stem = stemOf(word)
        weigh(stem, weight)
        const root = rootOf(stem)
        if (root !== undefined) weigh(root, weight * ROOT_WEIGHT)
        const parts = this.splitter.split(word)
        for (const [at, part] of parts.entries()) {
          weigh(part, weight * (at === parts.length - 1 ? HEAD_WEIGHT : MODIFIER_WEIGHT))
        }
      }
    }
    return weights
  }
}
