/** Terms in the order of their letters, each with its number: a map of them takes several times the memory. */
export class TermList {
  readonly terms: readonly string[]

  constructor(terms: Iterable<string>) {
    this.terms = [...terms].toSorted()
  }

  numberOf(term: string): number | undefined {
    const number = this.#firstFrom(term)
    return this.terms[number] === term ? number : undefined
  }

  /** Terms with this beginning, the term itself too. */
  *begunWith(beginning: string): Iterable<readonly [term: string, number: number]> {
    for (let number = this.#firstFrom(beginning); ; number++) {
      const term = this.terms[number]
      if (term === undefined || !term.startsWith(beginning)) return
      yield [term, number]
    }
  }

  #firstFrom(term: string): number {
    let [from, to] = [0, this.terms.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.terms[middle] ?? '') < term) from = middle + 1
      else to = middle
    }
    return from
  }
}
