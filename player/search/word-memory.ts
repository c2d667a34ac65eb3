/** By memory: what was worked out for words of the query that is being answered. */
let passing: Map<object, Map<string, unknown>> | undefined

/** Words of directories and the lexicon; more than these are pieces of them that hardly come again. */
const KEPT_MAX = 20_000

/**
 * What was worked out for a word, so that it need not be worked out again. Words of directories are kept; what is
 * looked up within `forgetting` was typed by somebody and is gone afterwards.
 */
export class WordMemory<Value> {
  readonly #kept = new Map<string, Value>()

  of(word: string, workOut: (word: string) => Value): Value {
    const kept = this.#kept.get(word)
    if (kept !== undefined) return kept
    const memory = passing ? this.#passing(passing) : this.#kept
    const known = memory.get(word)
    if (known !== undefined) return known
    const value = workOut(word)
    if (memory.size >= KEPT_MAX) memory.clear()
    memory.set(word, value)
    return value
  }

  #passing(all: Map<object, Map<string, unknown>>): Map<string, Value> {
    const known = all.get(this) as Map<string, Value> | undefined
    if (known) return known
    const memory = new Map<string, Value>()
    all.set(this, memory)
    return memory
  }
}

/** Answers a query of a visitor: no memory holds a word of it afterwards. */
export function forgetting<Answer>(answer: () => Answer): Answer {
  const before = passing
  passing = new Map()
  try {
    return answer()
  } finally {
    passing = before
  }
}
