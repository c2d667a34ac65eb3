/** How much speaks for each entry, by its place in the directory. */
export type Evidence = Map<number, number>

/** The same at rest: place, strength, place, strength. It takes an eighth of the memory of a map. */
export type Posting = Float32Array

export const NOTHING: Posting = new Float32Array()

export function postingOf(evidence: ReadonlyMap<number, number>): Posting {
  return new Float32Array([...evidence].flat())
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
  if (!(evidence instanceof Float32Array)) {
    for (const [place, strength] of evidence) take(place, strength)
    return
  }
  for (let at = 0; at < evidence.length; at += 2) take(evidence[at] ?? 0, evidence[at + 1] ?? 0)
}
