import type { Phrase } from './phrases.ts'
import { stemOf } from './stems.ts'
import type { TermIndex } from './term-index.ts'

/** What entries are called, by the numbers of the terms: tells whose name was typed, or how much of it. */
export class NameIndex {
  /** For each name how many stems it has, how many numbers follow, and those: its stems, then parts of compounds. */
  readonly #names: Uint32Array
  readonly #starts: Uint32Array
  readonly #index: TermIndex

  constructor(phrasesByEntry: readonly (readonly Phrase[])[], index: TermIndex) {
    this.#index = index
    const rows = phrasesByEntry.map((phrases) =>
      phrases.flatMap(({ words, isName }) => (isName ? this.#terms(words) : [])),
    )
    this.#names = Uint32Array.from(rows.flat())
    this.#starts = Uint32Array.of(0, ...runningSums(rows.map(({ length }) => length)))
  }

  /** For what was typed: how much of an entry's best name it is. 1 is the whole name and no more. */
  overlapOf(words: readonly string[]): (place: number) => number {
    const asked = [...new Set(words.map(stemOf))].map((stem) => this.#index.numberOf(stem))
    return (place) => {
      let best = 0
      const to = this.#starts[place + 1] ?? 0
      for (let at = this.#starts[place] ?? 0; at < to; at += 2 + (this.#names[at + 1] ?? 0)) {
        best = Math.max(best, this.#overlap(asked, at))
      }
      return best
    }
  }

  #terms(words: readonly string[]): number[] {
    const stems = new Set(words.map(stemOf))
    const parts = words.flatMap((word) => this.#index.splitter.split(word))
    const numbers = [...new Set([...stems, ...parts])].flatMap((term) => this.#index.numberOf(term) ?? [])
    return [stems.size, numbers.length, ...numbers]
  }

  /** A part of a compound is half a word. */
  #overlap(asked: readonly (number | undefined)[], at: number): number {
    const [stemCount = 0, length = 0] = this.#names.subarray(at, at + 2)
    const numbers = this.#names.subarray(at + 2, at + 2 + length)
    let shared = 0
    for (const number of asked) {
      const found = number === undefined ? -1 : numbers.indexOf(number)
      if (found >= 0) shared += found < stemCount ? 1 : 0.5
    }
    return shared / Math.max(asked.length, stemCount)
  }
}

function runningSums(lengths: readonly number[]): number[] {
  let sum = 0
  return lengths.map((length) => (sum += length))
}
