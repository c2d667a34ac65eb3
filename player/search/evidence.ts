/** How much speaks for each entry, by its place in the directory. */
export type Evidence = Map<number, number>

/** The same at rest, for many terms in a few arrays: a map for each would take thirty times the memory. */
export interface Posting {
  readonly places: Uint16Array | Uint32Array
  /** Whole numbers of `unit`. */
  readonly strengths: Uint16Array
  readonly unit: number
}

export const NOTHING: Posting = { places: new Uint16Array(), strengths: new Uint16Array(), unit: 0 }

const STRENGTH_STEPS = 65_535
const SHORT_PLACES = 65_536

/** Evidence for each of a row of things, by their number. */
export class Postings {
  readonly #starts: Uint32Array
  readonly #places: Uint16Array | Uint32Array
  readonly #strengths: Uint16Array
  readonly #unit: number

  /** @param placeCount how many entries there are */
  constructor(rows: readonly ReadonlyMap<number, number>[], placeCount: number) {
    this.#starts = new Uint32Array(rows.length + 1)
    for (const [at, { size }] of rows.entries()) this.#starts[at + 1] = (this.#starts[at] ?? 0) + size
    const length = this.#starts.at(-1) ?? 0
    this.#places = placeCount <= SHORT_PLACES ? new Uint16Array(length) : new Uint32Array(length)
    this.#strengths = new Uint16Array(length)
    this.#unit = rows.reduce((top, row) => Math.max(top, strongest(row)), 0) / STRENGTH_STEPS
    let at = 0
    for (const [place, strength] of rows.flatMap((row) => [...row])) {
      this.#places[at] = place
      this.#strengths[at] = Math.round(strength / this.#unit)
      at += 1
    }
  }

  of(number: number | undefined): Posting {
    const [from, to] = number === undefined ? [] : [this.#starts[number], this.#starts[number + 1]]
    if (from === undefined || to === undefined) return NOTHING
    const [places, strengths] = [this.#places.subarray(from, to), this.#strengths.subarray(from, to)]
    return { places, strengths, unit: this.#unit }
  }
}

/** Keeps the stronger of both for each entry. */
export function raise(evidence: Evidence, by: ReadonlyMap<number, number> | Posting, weight = 1): void {
  each(by, (place, strength) => {
    const weighted = strength * weight
    if (weighted > (evidence.get(place) ?? 0)) evidence.set(place, weighted)
  })
}

export function add(evidence: Evidence, more: ReadonlyMap<number, number> | Posting, weight = 1): void {
  each(more, (place, strength) => evidence.set(place, (evidence.get(place) ?? 0) + strength * weight))
}

export function strongest(evidence: ReadonlyMap<number, number>): number {
  let top = 0
  for (const strength of evidence.values()) if (strength > top) top = strength
  return top
}

function each(evidence: ReadonlyMap<number, number> | Posting, take: (place: number, strength: number) => void): void {
  if (!('unit' in evidence)) {
    for (const [place, strength] of evidence) take(place, strength)
    return
  }
  const { places, strengths, unit } = evidence
  for (let at = 0; at < places.length; at++) take(places[at] ?? 0, (strengths[at] ?? 0) * unit)
}
