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

/** Joins of two nodes while a graph grows, each passable both ways. */
export class EdgeList {
  readonly #a: number[] = []
  readonly #b: number[] = []
  readonly #kind: EdgeKind[] = []
  readonly #via: number[] = []
  readonly #metres: number[] = []

  join(a: number, b: number, kind: EdgeKind, via: number, metres: number): void {
    this.#a.push(a)
    this.#b.push(b)
    this.#kind.push(kind)
    this.#via.push(via)
    this.#metres.push(metres)
  }

  /** The rows, in an order that depends on the joins alone and not on when they were made. */
  rows(nodeCount: number): EdgeRows {
    const first = new Int32Array(nodeCount + 1)
    for (const ends of [this.#a, this.#b]) for (const node of ends) first[node + 1] = (first[node + 1] ?? 0) + 1
    for (let node = 0; node < nodeCount; node++) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
    const order = this.#inRows(first)
    const count = order.length
    const rows = {
      first,
      from: new Int32Array(count),
      to: new Int32Array(count),
      kind: new Uint8Array(count),
      via: new Int32Array(count),
      metres: new Float64Array(count),
    }
    for (const [edge, half] of order.entries()) {
      const join = half >> 1
      rows.from[edge] = this.#endOf(half ^ 1)
      rows.to[edge] = this.#endOf(half)
      rows.kind[edge] = this.#kind[join] ?? EDGE.floor
      rows.via[edge] = this.#via[join] ?? -1
      rows.metres[edge] = this.#metres[join] ?? 0
    }
    return rows
  }

  /** The halves of all joins, row by row: half `2 j` leads to the first node of join `j`, `2 j + 1` to the second. */
  #inRows(first: Int32Array): Int32Array {
    const next = first.slice()
    const order = new Int32Array(this.#a.length * 2)
    for (let half = 0; half < order.length; half++) {
      const from = this.#endOf(half ^ 1)
      const place = next[from] ?? 0
      next[from] = place + 1
      order[place] = half
    }
    const compare = (s: number, t: number): number =>
      this.#endOf(s) - this.#endOf(t) ||
      (this.#kind[s >> 1] ?? 0) - (this.#kind[t >> 1] ?? 0) ||
      (this.#via[s >> 1] ?? 0) - (this.#via[t >> 1] ?? 0)
    for (let node = 0; node + 1 < first.length; node++) order.subarray(first[node], first[node + 1]).sort(compare)
    return order
  }

  #endOf(half: number): number {
    return ((half & 1) === 0 ? this.#a[half >> 1] : this.#b[half >> 1]) ?? 0
  }
}
