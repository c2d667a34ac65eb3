/** What one does on an edge. */
export const EDGE = { floor: 0, door: 1, ride: 2, guide: 3 } as const
export type EdgeKind = (typeof EDGE)[keyof typeof EDGE]

/**
 * Directed edges in compressed rows: those of node `n` are `first[n]` up to `first[n + 1]`. They say where one can go
 * at all; what it takes, and for whom it is closed, is weighed for each profile.
 */
export interface EdgeRows {
  readonly first: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly kind: Uint8Array
  /** Index of the crossed unit, or `-1 - index` of the connector. */
  readonly via: Int32Array
  /** Walked length; in lifts nobody walks. */
  readonly metres: Float64Array
}

/** Joins of two nodes while a graph grows: one `[a, b, kind, via]` each, passable both ways. */
export class EdgeList {
  readonly #joins: (readonly [a: number, b: number, kind: EdgeKind, via: number, metres: number])[] = []

  join(a: number, b: number, kind: EdgeKind, via: number, metres: number): void {
    this.#joins.push([a, b, kind, via, metres])
  }

  /** The rows, in an order that depends on the joins alone and not on when they were made. */
  rows(nodeCount: number): EdgeRows {
    const joins = this.#joins.toSorted(
      (s, t) =>
        Math.min(s[0], s[1]) - Math.min(t[0], t[1]) ||
        Math.max(s[0], s[1]) - Math.max(t[0], t[1]) ||
        s[2] - t[2] ||
        s[3] - t[3],
    )
    const first = new Int32Array(nodeCount + 1)
    for (const [a, b] of joins) {
      first[a + 1] = (first[a + 1] ?? 0) + 1
      first[b + 1] = (first[b + 1] ?? 0) + 1
    }
    for (let node = 0; node < nodeCount; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
    const count = joins.length * 2
    const rows = {
      first,
      from: new Int32Array(count),
      to: new Int32Array(count),
      kind: new Uint8Array(count),
      via: new Int32Array(count),
      metres: new Float64Array(count),
    }
    const next = first.slice()
    const put = (from: number, to: number, kind: EdgeKind, via: number, metres: number): void => {
      const edge = next[from] ?? 0
      next[from] = edge + 1
      rows.from[edge] = from
      rows.to[edge] = to
      rows.kind[edge] = kind
      rows.via[edge] = via
      rows.metres[edge] = metres
    }
    for (const [a, b, kind, via, metres] of joins) {
      put(a, b, kind, via, metres)
      put(b, a, kind, via, metres)
    }
    return rows
  }
}
