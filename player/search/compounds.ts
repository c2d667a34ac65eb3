/** Letters that German puts between the parts of a compound, the most frequent first. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er', 'ung', 'ungs']
const PART_LENGTH_MIN = 4
/** Short words that people put together all the time. */
const SHORT_PARTS = new Set('amt ehe bus tod kfz pkw lkw rad bau ort eid akt tat rat not'.split(' '))

/** What a compound is made of. */
export interface Parts {
  /** The last part, which says what kind of thing it is. */
  readonly head: string
  readonly modifiers: readonly string[]
}

/** Splits compounds into words of a vocabulary of stems: `hundesteuer` into `hund` and `steuer`. */
export class CompoundSplitter {
  readonly #stems: ReadonlySet<string>
  readonly #known = new Map<string, string[]>()

  constructor(stems: Iterable<string>) {
    this.#stems = new Set([...stems].filter((stem) => stem.length >= PART_LENGTH_MIN || SHORT_PARTS.has(stem)))
  }

  /** Parts of a stem in their order, the fewest that it is made of; empty when it is not made of known words. */
  split(stem: string): readonly string[] {
    const known = this.#known.get(stem)
    if (known) return known
    const parts = this.#split(stem, 0)
    const found = parts && parts.length > 1 ? parts : []
    this.#known.set(stem, found)
    return found
  }

  /** Vocabulary that a stem begins or ends with, whatever the rest is, the longest of each: for words that nobody has written yet. */
  touch(stem: string): string[] {
    const touched: string[] = []
    for (let at = stem.length - 2; at >= 3; at--) {
      const head = this.#head(stem.slice(0, at))
      if (head !== undefined) {
        touched.push(head)
        break
      }
    }
    for (let at = 2; at <= stem.length - PART_LENGTH_MIN; at++) {
      if (this.#stems.has(stem.slice(at))) {
        touched.push(stem.slice(at))
        break
      }
    }
    return touched
  }

  #split(stem: string, depth: number): string[] | undefined {
    let best: string[] | undefined
    for (let at = 3; at <= stem.length - 3; at++) {
      const head = this.#head(stem.slice(0, at))
      if (head === undefined) continue
      const rest = stem.slice(at)
      const tail = this.#stems.has(rest) ? [rest] : depth < 3 ? this.#split(rest, depth + 1) : undefined
      if (tail && (!best || tail.length + 1 <= best.length)) best = [head, ...tail]
    }
    return best
  }

  #head(text: string): string | undefined {
    for (const link of LINKS) {
      if (!text.endsWith(link)) continue
      const head = text.slice(0, text.length - link.length)
      if (this.#stems.has(head)) return head
    }
    return undefined
  }
}
