import type { EdgeRows } from './edge-list.ts'

/** What to search for in a graph of compressed rows. */
export interface PathQuery {
  readonly nodeCount: number
  readonly edges: EdgeRows
  /** Where one may begin, and what it costs to get there, seconds. */
  readonly starts: readonly { readonly node: number; readonly seconds: number }[]
  isGoal(node: number): boolean
  mayUse(edge: number): boolean
  /** Lower bound of the seconds from a node to a goal; must never drop by more than an edge costs. */
  estimate(node: number): number
}

/** A cheapest path: its edges in order, the node where it begins, and the cost of all. */
export interface Path {
  readonly startNode: number
  readonly edges: number[]
  readonly seconds: number
}

/** A* over typed arrays. Undefined when no goal can be reached. */
export function shortestPath(query: PathQuery): Path | undefined {
  const { edges } = query
  const secondsTo = new Float64Array(query.nodeCount).fill(Number.POSITIVE_INFINITY)
  const edgeTo = new Int32Array(query.nodeCount).fill(-1)
  const done = new Uint8Array(query.nodeCount)
  const open = new MinHeap()
  for (const { node, seconds } of query.starts) {
    if (seconds >= (secondsTo[node] ?? 0)) continue
    secondsTo[node] = seconds
    open.push(node, seconds + query.estimate(node))
  }
  for (let node = open.pop(); node !== -1; node = open.pop()) {
    if (done[node] === 1) continue
    done[node] = 1
    if (query.isGoal(node)) return trace(query, edgeTo, node, secondsTo[node] ?? 0)
    const end = edges.first[node + 1] ?? 0
    for (let edge = edges.first[node] ?? 0; edge < end; edge++) {
      const to = edges.to[edge] ?? 0
      const seconds = (secondsTo[node] ?? 0) + (edges.seconds[edge] ?? 0)
      if (seconds >= (secondsTo[to] ?? 0) || done[to] === 1 || !query.mayUse(edge)) continue
      secondsTo[to] = seconds
      edgeTo[to] = edge
      open.push(to, seconds + query.estimate(to))
    }
  }
  return undefined
}

function trace(query: PathQuery, edgeTo: Int32Array, goal: number, seconds: number): Path {
  const path: number[] = []
  let node = goal
  for (let edge = edgeTo[node] ?? -1; edge !== -1; edge = edgeTo[node] ?? -1) {
    path.push(edge)
    node = fromOf(query.edges, edge)
  }
  return { startNode: node, edges: path.toReversed(), seconds }
}

/** The node whose row holds an edge. */
export function fromOf(edges: EdgeRows, edge: number): number {
  let low = 0
  let high = edges.first.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges.first[middle] ?? 0) <= edge) low = middle
    else high = middle - 1
  }
  return low
}

/** Binary heap of nodes by key. A node may be in it several times; the caller skips the later ones. */
class MinHeap {
  readonly #nodes: number[] = []
  readonly #keys: number[] = []

  push(node: number, key: number): void {
    let index = this.#nodes.length
    while (index > 0) {
      const above = (index - 1) >> 1
      if ((this.#keys[above] ?? 0) <= key) break
      this.#put(index, this.#nodes[above] ?? 0, this.#keys[above] ?? 0)
      index = above
    }
    this.#put(index, node, key)
  }

  /** The node with the smallest key; -1 when there is none. */
  pop(): number {
    const top = this.#nodes[0]
    const node = this.#nodes.pop()
    const key = this.#keys.pop()
    if (top === undefined || node === undefined || key === undefined) return -1
    const size = this.#nodes.length
    if (size === 0) return top
    let index = 0
    for (;;) {
      let below = 2 * index + 1
      if (below >= size) break
      if (below + 1 < size && (this.#keys[below + 1] ?? 0) < (this.#keys[below] ?? 0)) below++
      if ((this.#keys[below] ?? 0) >= key) break
      this.#put(index, this.#nodes[below] ?? 0, this.#keys[below] ?? 0)
      index = below
    }
    this.#put(index, node, key)
    return top
  }

  #put(index: number, node: number, key: number): void {
    this.#nodes[index] = node
    this.#keys[index] = key
  }
}
