import { stemOf } from './stems.ts'

/** Letters that German puts between the parts of a compound, the most frequent first. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er']
const PART_LENGTH_MIN = 4
/** Short words that people put together all the time. */
const SHORT_PARTS = new Set('amt ehe bus tod kfz pkw lkw rad bau eid akt tat not'.split(' '))
const DEPTH_MAX = 3

/** Splits compounds into words of a vocabulary: `hundesteuer` into the stems of `hund` and `steuer`. */
export class CompoundSplitter {
  readonly #stems: Set<string>
  readonly #known = new Map<string, readonly string[]>()

  constructor(words: Iterable<string>, learn: number) {
    const all = new Set(words)
    this.#stems = new Set([...all].filter((w) => isPart(w)).map(stemOf))
    if (learn > 0) for (const stem of this.#learnt(all, learn)) this.#stems.add(stem)
  }

  /** Stems of the parts of a folded word in their order, the fewest that it is made of; empty when it is not made of known words. */
  split(word: string): readonly string[] {
    const known = this.#known.get(word)
    if (known) return known
    const parts = this.#split(word, 0) ?? []
    this.#known.set(word, parts)
    return parts
  }

  /** Known words that a word begins or ends with, whatever the rest is, the longest of each. */
  touch(word: string): string[] {
    const touched: string[] = []
    for (let at = word.length - 2; at >= 3; at--) {
      const head = this.#head(word.slice(0, at))
      if (head !== undefined) {
        touched.push(head)
        break
      }
    }
    for (let at = 2; at <= word.length - 3; at++) {
      const tail = this.#tail(word.slice(at))
      if (tail !== undefined) {
        touched.push(tail)
        break
      }
    }
    return touched
  }

  #split(word: string, depth: number): readonly string[] | undefined {
    let best: readonly string[] | undefined
    for (let at = 3; at <= word.length - 3; at++) {
      const head = this.#head(word.slice(0, at))
      if (head === undefined) continue
      const rest = word.slice(at)
      const tail = this.#tail(rest)
      const tails = tail !== undefined ? [tail] : depth < DEPTH_MAX ? this.#split(rest, depth + 1) : undefined
      if (tails && (!best || tails.length + 1 <= best.length)) best = [head, ...tails]
    }
    return best
  }

  #tail(text: string): string | undefined {
    if (!isPart(text)) return undefined
    const stem = stemOf(text)
    return this.#stems.has(stem) ? stem : undefined
  }

  #head(text: string): string | undefined {
    for (const link of LINKS) {
      if (!text.endsWith(link)) continue
      const head = this.#tail(text.slice(0, text.length - link.length))
      if (head !== undefined) return head
    }
    return undefined
  }

  /** What is left of a word before a known one, when it is left of several words. */
  #learnt(words: ReadonlySet<string>, countMin: number): string[] {
    const left = new Map<string, number>()
    for (const word of words) {
      for (let at = PART_LENGTH_MIN; at <= word.length - PART_LENGTH_MIN; at++) {
        if (this.#tail(word.slice(at)) === undefined) continue
        const modifier = word.slice(0, at).replace(/(?<=.{4})s$/, '')
        const stem = stemOf(modifier)
        if (!this.#stems.has(stem)) left.set(stem, (left.get(stem) ?? 0) + 1)
      }
    }
    return [...left].flatMap(([stem, count]) => (count >= countMin ? [stem] : []))
  }
}

function isPart(text: string): boolean {
  return text.length >= PART_LENGTH_MIN || SHORT_PARTS.has(text)
}
