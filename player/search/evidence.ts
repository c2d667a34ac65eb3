/** How much speaks for each entry, by its place in the directory. */
export type Evidence = Map<number, number>

/** Keeps the stronger of both for each entry. */
export function raise(evidence: Evidence, by: ReadonlyMap<number, number>, weight = 1): void {
  for (const [entry, strength] of by) {
    const weighted = strength * weight
    if (weighted > (evidence.get(entry) ?? 0)) evidence.set(entry, weighted)
  }
}

export function add(evidence: Evidence, more: ReadonlyMap<number, number>, weight = 1): void {
  for (const [entry, strength] of more) evidence.set(entry, (evidence.get(entry) ?? 0) + strength * weight)
}

export function strongest(evidence: ReadonlyMap<number, number>): number {
  let top = 0
  for (const strength of evidence.values()) if (strength > top) top = strength
  return top
}
