import type { DirectoryEntry } from '#schema/directory'
import { CompoundSplitter } from './compounds.ts'
import { add, type Evidence, NOTHING, type Postings, raise, strongest } from './evidence.ts'
import { qualifiersOf, termsOf } from './german-terms.ts'
import { kinOf } from './kin.ts'
import { LetterIndex } from './letter-index.ts'
import { NameIndex } from './name-index.ts'
import { phrasesOf } from './phrases.ts'
import { stemOf } from './stems.ts'
import { TermIndex } from './term-index.ts'
import { WordLinks } from './word-links.ts'

/** An entry by its place, and how well it answers. */
export interface Ranked {
  readonly place: number
  readonly score: number
  /** Nothing speaks for it but that it is spelt alike. */
  readonly isGuess: boolean
}

/** Tuned on one half of a city's real services, and checked on the other; see `docs/search.md`. */
/** Whoever wrote a line of the lexicon knew more than an equal word in some name does. */
const LINK_WEIGHT = 1.2
const LINKED_PART_WEIGHT = 0.6
const COVERAGE_SHARE = 0.84
const PHRASE_BONUS = 0.2
const WHOLE_PHRASE_BONUS = 0.6
const ALIKE_WEIGHT = 0.8
const KIN_WEIGHT = 0.3
const KIN_OF_BEST = 20
/** A guess must look at least so much alike, or it is better to say that nothing was found. */
const GUESS_MIN = 0.9
/** Nobody types more words; what is pasted in must not cost time. */
const WORDS_MAX = 12

const LINKS = new WordLinks()
const LEXICON_PARTS = new CompoundSplitter([...LINKS.words])

/**
 * Ranks entries for words: by the words themselves, by other words that people use for them, by what they are made of,
 * by what their kin is called, and at last by their letters.
 */
export class WordIndex {
  readonly #names: NameIndex
  readonly #index: TermIndex
  readonly #letters: LetterIndex
  readonly #kin: Postings

  constructor(entries: readonly DirectoryEntry[]) {
    const names = new Map(entries.map(({ id, name }) => [id, name]))
    const phrases = entries.map((entry) =>
      phrasesOf(entry, entry.departmentId === undefined ? undefined : names.get(entry.departmentId)),
    )
    this.#index = new TermIndex(phrases, LEXICON_PARTS)
    this.#letters = new LetterIndex(phrases)
    this.#kin = kinOf(entries, phrases, this.#index)
    this.#names = new NameIndex(phrases, this.#index)
  }

  /** Best first. */
  query(text: string): Ranked[] {
    const words = [...new Set(termsOf(text))].slice(0, WORDS_MAX)
    const scores = this.#rewardPhrases(this.#together(words, qualifiersOf(text)), words)
    const meant = new Set(scores.keys())
    const alike = this.#letters.alike(words)
    for (const [place, strength] of alike) if (!meant.has(place) && strength < GUESS_MIN) alike.delete(place)
    add(scores, alike, ALIKE_WEIGHT)
    this.#spreadToKin(scores)
    return [...scores]
      .map(([place, score]) => ({ place, score, isGuess: !meant.has(place) }))
      .toSorted((a, b) => b.score - a.score || a.place - b.place)
  }

  /** Whether a text has so many words that say something, and not one of them is known. */
  knowsNone(text: string, countMin: number): boolean {
    const words = termsOf(text)
    return words.length >= countMin && !words.some((word) => this.#index.splitter.knows(word))
  }

  /** Evidence of all words. Who has something of each word comes before who has much of one. */
  #together(words: readonly string[], qualifiers: readonly string[]): Evidence {
    const linked = this.#linked(words, qualifiers)
    const total: Evidence = new Map()
    const shares: Evidence = new Map()
    for (const [at, word] of words.entries()) {
      const evidence = this.#index.typed(word, at === words.length - 1)
      raise(evidence, linked.get(stemOf(word)) ?? NOTHING)
      raise(
        evidence,
        this.#index.parts(word, (part) => this.#linkedPart(part, linked)),
      )
      add(total, evidence)
      const top = strongest(evidence)
      if (top > 0) add(shares, evidence, 1 / top)
    }
    for (const [place, strength] of total) {
      const covered = (shares.get(place) ?? 0) / words.length
      total.set(place, strength * (1 - COVERAGE_SHARE + COVERAGE_SHARE * covered))
    }
    return total
  }

  #linkedPart(part: string, linked: ReadonlyMap<string, Evidence>): Evidence {
    const evidence: Evidence = new Map()
    raise(evidence, this.#index.term(part))
    raise(evidence, linked.get(part) ?? NOTHING, LINKED_PART_WEIGHT)
    return evidence
  }

  /** By stem: evidence of the other words that the lexicon has for it. Several words count by how many are met. */
  #linked(words: readonly string[], qualifiers: readonly string[]): Map<string, Evidence> {
    const stems = new Set(words.flatMap((word) => [stemOf(word), ...this.#index.splitter.split(word)]))
    const byStem = new Map<string, Evidence>()
    for (const { stems: covered, others } of LINKS.find(stems, qualifiers)) {
      const evidence: Evidence = new Map()
      for (const other of others) raise(evidence, this.#allOf(other.words), other.weight * LINK_WEIGHT)
      for (const stem of covered) {
        const known = byStem.get(stem)
        if (known) raise(known, evidence)
        else byStem.set(stem, new Map(evidence))
      }
    }
    return byStem
  }

  #allOf(words: readonly string[]): Evidence {
    const sum: Evidence = new Map()
    const met: Evidence = new Map()
    for (const word of words) {
      const evidence = this.#index.word(word)
      add(sum, evidence, 1 / words.length)
      for (const place of evidence.keys()) met.set(place, (met.get(place) ?? 0) + 1 / words.length)
    }
    for (const [place, strength] of sum) sum.set(place, strength * (met.get(place) ?? 0))
    return sum
  }

  /** An entry that is called what was typed, no more and no less, is meant. */
  #rewardPhrases(scores: Evidence, words: readonly string[]): Evidence {
    const overlapOf = this.#names.overlapOf(words)
    for (const [place, score] of scores) {
      const overlap = overlapOf(place)
      scores.set(place, score * (1 + PHRASE_BONUS * overlap + (overlap === 1 ? WHOLE_PHRASE_BONUS : 0)))
    }
    return scores
  }

  #spreadToKin(scores: Evidence): void {
    const best = [...scores].toSorted(([, a], [, b]) => b - a).slice(0, KIN_OF_BEST)
    const lent: Evidence = new Map()
    for (const [place, score] of best) raise(lent, this.#kin.of(place), score * KIN_WEIGHT)
    add(scores, lent)
  }
}
