/** A word as it is written somewhere, and in how many slips it differs from what was typed. */
export interface NearWord {
  readonly word: string
  readonly slips: number
}

/** The words of a directory in the order of their letters: found with slips, in less memory than a tree takes. */
export class WrittenWords {
  readonly #words: readonly string[]

  constructor(words: ReadonlySet<string>) {
    this.#words = [...words].toSorted()
  }

  /**
   * Words that come of a typed one by leaving out, adding, changing or swapping letters, at most so often (optimal
   * string alignment). Words that begin alike share the rows of their table, and those of a hopeless beginning are
   * passed over.
   */
  near(typed: string, slipsMax: number): NearWord[] {
    const rows: Uint8Array[] = [Uint8Array.from({ length: typed.length + 1 }, (_, at) => at)]
    const found: NearWord[] = []
    let before = ''
    let hopeless: string | undefined
    for (const word of this.#words) {
      if (hopeless !== undefined && word.startsWith(hopeless)) continue
      hopeless = undefined
      for (let at = sharedLength(before, word); at < word.length && hopeless === undefined; at++) {
        const least = nextRow(rows, typed, word, at)
        if (least > slipsMax) hopeless = word.slice(0, at + 1)
      }
      before = hopeless ?? word
      const slips = hopeless === undefined ? (rows[word.length]?.[typed.length] ?? Infinity) : Infinity
      if (slips <= slipsMax) found.push({ word, slips })
    }
    return found
  }
}

/** The row of the table after one more letter of the word, and the least of it and of the one before. */
function nextRow(rows: Uint8Array[], typed: string, word: string, at: number): number {
  const last = rows[at] ?? new Uint8Array()
  const row = (rows[at + 1] ??= new Uint8Array(typed.length + 1))
  const letter = word.charAt(at)
  row[0] = at + 1
  let least = Math.min(at + 1, ...last.subarray(0, 1))
  for (let to = 1; to <= typed.length; to++) {
    const change = (last[to - 1] ?? 0) + (typed.charAt(to - 1) === letter ? 0 : 1)
    let slips = Math.min(change, (last[to] ?? 0) + 1, (row[to - 1] ?? 0) + 1)
    if (at > 0 && to > 1 && typed.charAt(to - 2) === letter && typed.charAt(to - 1) === word.charAt(at - 1)) {
      slips = Math.min(slips, (rows[at - 1]?.[to - 2] ?? 0) + 1)
    }
    row[to] = slips
    // A swap may still come of the row before.
    least = Math.min(least, slips, last[to] ?? slips)
  }
  return least
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1
  return length
}
