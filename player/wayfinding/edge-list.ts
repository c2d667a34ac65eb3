import type { Access } from '#schema/building'

/** Edge accesses as stored in `EdgeRows.access`. */
export const ACCESS_ORDER: readonly Access[] = ['yes', 'unknown', 'no']

/** What it takes to go from one node to another. */
export interface Edge {
  readonly seconds: number
  readonly metres: number
  readonly access: Access
  /** Index of the crossed unit, or `-1 - index` of the connector. */
  readonly via: number
}

/** Directed edges in compressed rows: those of node `n` are `first[n]` up to `first[n + 1]`. */
export interface EdgeRows {
  readonly first: Int32Array
  readonly to: Int32Array
  readonly seconds: Float64Array
  readonly metres: Float64Array
  /** Index in `ACCESS_ORDER`. */
  readonly access: Uint8Array
  readonly via: Int32Array
}

/** Edges while a graph grows; each joins both ways. */
export class EdgeList {
  readonly #edges: (Edge & { readonly from: number; readonly to: number })[] = []

  join(a: number, b: number, edge: Edge): void {
    this.#edges.push({ ...edge, from: a, to: b }, { ...edge, from: b, to: a })
  }

  rows(nodeCount: number): EdgeRows {
    const edges = this.#edges.toSorted((a, b) => a.from - b.from || a.to - b.to)
    const first = new Int32Array(nodeCount + 1)
    let next = 0
    for (let node = 0; node <= nodeCount; node++) {
      while (next < edges.length && (edges[next]?.from ?? node) < node) next++
      first[node] = next
    }
    return {
      first,
      to: Int32Array.from(edges, (edge) => edge.to),
      seconds: Float64Array.from(edges, (edge) => edge.seconds),
      metres: Float64Array.from(edges, (edge) => edge.metres),
      access: Uint8Array.from(edges, (edge) => ACCESS_ORDER.indexOf(edge.access)),
      via: Int32Array.from(edges, (edge) => edge.via),
    }
  }
}
