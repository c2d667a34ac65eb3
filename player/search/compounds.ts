import { stemOf } from './stems.ts'
import { WordMemory } from './word-memory.ts'

/** Letters that German puts between the parts of a compound, the most frequent first. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er']
const PART_LENGTH_MIN = 4
/** Short words that are put together all the time. */
const SHORT_PARTS = new Set(['amt', 'ehe', 'bus', 'tod', 'kfz', 'pkw', 'lkw', 'rad', 'bau', 'eid', 'akt', 'tat', 'not'])
const SHORT_LENGTH = 3
const DEPTH_MAX = 3
/** Longer words are nobody's: they are not taken apart. */
const WORD_LENGTH_MAX = 48
/** What stands before a known word in so many words is a word itself. */
const LEARNT_FROM = 2

/** Splits compounds into words of a vocabulary: `hundesteuer` into the stems of `hund` and `steuer`. */
export class CompoundSplitter {
  readonly #base: CompoundSplitter | undefined
  /** What was counted already, for those that build on this one. */
  readonly #words: ReadonlySet<string>
  /** Stems of the words, and of the learnt ones, beside those of the base. */
  readonly #stems: Set<string>
  /** What stands before known words, and before how many: for those that build on this one. */
  readonly #modifiers: ReadonlyMap<string, number>
  readonly #known = new WordMemory<readonly string[]>()

  /**
   * @param words folded; modifiers that nobody writes alone are learnt from them: `park` from two kinds of it
   * @param base knows words already, and they are known here too; it stands on no other
   */
  constructor(words: readonly string[], base?: CompoundSplitter) {
    this.#base = base
    this.#stems = new Set(
      words
        .filter(isPart)
        .map(stemOf)
        .filter((stem) => base?.has(stem) !== true),
    )
    this.#words = new Set(base ? [] : words)
    const modifiers = this.#count(new Set(base ? words.filter((word) => !base.#words.has(word)) : words))
    for (const [modifier, count] of modifiers) {
      const countOfBase = base ? (base.#modifiers.get(modifier) ?? 0) : 0
      if (count + countOfBase >= LEARNT_FROM) this.#stems.add(modifier)
    }
    this.#modifiers = base ? new Map() : modifiers
  }

  has(stem: string): boolean {
    return this.#stems.has(stem) || this.#base?.has(stem) === true
  }

  /** Stems of the parts of a folded word in their order, the fewest that it is made of; empty when it is no compound. */
  split(word: string): readonly string[] {
    return word.length > WORD_LENGTH_MAX ? [] : this.#known.of(word, () => this.#split(word, 0) ?? [])
  }

  /** Whether a folded word is written somewhere. To be made of such words is not enough: Mustermann is, too. */
  knows(word: string): boolean {
    return this.has(stemOf(word))
  }

  /** Known words that a word begins and ends with, whatever the rest is, the longest of each. */
  touch(word: string): string[] {
    if (word.length > WORD_LENGTH_MAX) return []
    const cuts = Array.from({ length: Math.max(0, word.length - SHORT_LENGTH - 1) }, (_, n) => n + 2)
    const head = cuts.toReversed().flatMap((at) => (at < SHORT_LENGTH ? [] : (this.#head(word.slice(0, at)) ?? [])))[0]
    const tail = cuts.flatMap((at) => this.#part(word.slice(at)) ?? [])[0]
    return [head, tail].filter((part) => part !== undefined)
  }

  #split(word: string, depth: number): readonly string[] | undefined {
    let best: readonly string[] | undefined
    for (let at = SHORT_LENGTH; at <= word.length - SHORT_LENGTH; at++) {
      const head = this.#head(word.slice(0, at))
      if (head === undefined) continue
      const rest = word.slice(at)
      const tail = this.#part(rest)
      const tails = tail !== undefined ? [tail] : depth < DEPTH_MAX ? this.#split(rest, depth + 1) : undefined
      if (tails && (!best || tails.length + 1 <= best.length)) best = [head, ...tails]
    }
    return best
  }

  #part(text: string): string | undefined {
    if (!isPart(text)) return undefined
    const stem = stemOf(text)
    return this.has(stem) ? stem : undefined
  }

  #head(text: string): string | undefined {
    for (const link of LINKS) {
      const head = text.endsWith(link) ? this.#part(text.slice(0, text.length - link.length)) : undefined
      if (head !== undefined) return head
    }
    return undefined
  }

  #count(words: ReadonlySet<string>): Map<string, number> {
    const modifiers = new Map<string, number>()
    for (const word of words) {
      for (let at = PART_LENGTH_MIN; at <= word.length - PART_LENGTH_MIN; at++) {
        if (this.#part(word.slice(at)) === undefined) continue
        const modifier = stemOf(word.slice(0, at).replace(/(?<=.{4})s$/, ''))
        if (!this.has(modifier)) modifiers.set(modifier, (modifiers.get(modifier) ?? 0) + 1)
      }
    }
    return modifiers
  }
}

function isPart(text: string): boolean {
  return text.length >= PART_LENGTH_MIN || SHORT_PARTS.has(text)
}
