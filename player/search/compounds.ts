/** Letters that German puts between the parts of a compound. */
const LINKS = ['', 's', 'n', 'e', 'es', 'en', 'er']
const PART_LENGTH_MIN = 4

/** Splits compounds into words of a vocabulary of stems: `hundesteuer` into `hund` and `steuer`. */
export class CompoundSplitter {
  readonly #stems: ReadonlySet<string>

  constructor(stems: Iterable<string>) {
    this.#stems = new Set([...stems].filter((stem) => stem.length >= PART_LENGTH_MIN))
  }

  /**
   * Parts of a stem that are in the vocabulary themselves, the stem itself not among them. The second half counts
   * when it alone is known, since the last part of a German compound says what kind of thing it is.
   */
  split(stem: string): string[] {
    const parts = new Set<string>()
    for (let at = PART_LENGTH_MIN; at <= stem.length - PART_LENGTH_MIN; at++) {
      const tail = stem.slice(at)
      const head = this.#head(stem.slice(0, at))
      if (this.#stems.has(tail)) {
        parts.add(tail)
        if (head !== undefined) parts.add(head)
      } else if (head !== undefined && this.split(tail).length > 0) {
        parts.add(head)
        for (const part of this.split(tail)) parts.add(part)
      }
    }
    return [...parts]
  }

  /** Vocabulary that a stem begins or ends with, whatever the rest is: for words that nobody has written yet. */
  touch(stem: string): string[] {
    const touched = new Set<string>()
    for (let at = PART_LENGTH_MIN; at < stem.length; at++) {
      const head = this.#head(stem.slice(0, at))
      if (head !== undefined) touched.add(head)
      if (stem.length - at >= PART_LENGTH_MIN && this.#stems.has(stem.slice(at))) touched.add(stem.slice(at))
    }
    return [...touched]
  }

  #head(text: string): string | undefined {
    const heads = LINKS.filter((link) => text.endsWith(link)).map((link) => text.slice(0, text.length - link.length))
    return heads.find((head) => this.#stems.has(head))
  }
}
