import type { NavGraph } from './graph.ts'
import { type GraphIndex, indexOf } from './graph-index.ts'
import type { Weights } from './weigh.ts'

/** What to search for. */
export interface PathQuery {
  readonly graph: NavGraph
  readonly weights: Weights
  /** Where one may begin, and what it takes to get there. */
  readonly starts: readonly { readonly node: number; readonly cost: number; readonly seconds: number }[]
  /** Units on whose floor one stands at the start: one may leave them, whatever they are. */
  readonly startUnits: readonly number[]
  /** Units to get to; the nearest counts. */
  readonly targetUnits: readonly number[]
  /** Whether an edge can be passed so many seconds after the start. Absent: always. */
  readonly isOpenAfter?: (edge: number, seconds: number) => boolean
}

/** A cheapest path: its edges in order, the node where it begins, and what all of it takes. */
export interface Path {
  readonly startNode: number
  readonly edges: number[]
  readonly cost: number
  readonly seconds: number
}

/** A* over typed arrays that are used again and again. Undefined when no target can be reached. */
export function shortestPath(query: PathQuery): Path | undefined {
  const search = searchOf(query.graph)
  return search.run(query)
}

const kept = new WeakMap<NavGraph, Search>()

function searchOf(graph: NavGraph): Search {
  const known = kept.get(graph) ?? new Search(graph)
  kept.set(graph, known)
  return known
}

/**
 * The room that searches of one graph need. What a search has written counts only with its own number (`stamp`), so
 * nothing has to be cleared before the next one.
 */
class Search {
  readonly #graph: NavGraph
  readonly #index: GraphIndex
  readonly #cost: Float64Array
  readonly #seconds: Float64Array
  readonly #key: Float64Array
  readonly #edgeTo: Int32Array
  readonly #stamp: Int32Array
  /** Place of a node in the heap; -1 when it is done. */
  readonly #place: Int32Array
  readonly #heap: Int32Array
  readonly #unitStamp: Int32Array
  readonly #goalStamp: Int32Array
  #size = 0
  #run = 0

  constructor(graph: NavGraph) {
    const count = graph.nodes.length
    this.#graph = graph
    this.#index = indexOf(graph)
    this.#cost = new Float64Array(count)
    this.#seconds = new Float64Array(count)
    this.#key = new Float64Array(count)
    this.#edgeTo = new Int32Array(count)
    this.#stamp = new Int32Array(count)
    this.#place = new Int32Array(count)
    this.#heap = new Int32Array(count)
    this.#unitStamp = new Int32Array(graph.units.length)
    this.#goalStamp = new Int32Array(count)
  }

  run(query: PathQuery): Path | undefined {
    const { weights, isOpenAfter } = query
    const { edges } = this.#graph
    const { first, to } = edges
    const { privateUnit } = this.#index
    const { cost: edgeCost, seconds: edgeSeconds } = weights
    this.#begin(query)
    const estimate = this.#aim(query)
    for (const { node, cost, seconds } of query.starts) this.#reach(node, cost, seconds, -1, estimate)
    while (this.#size > 0) {
      const node = this.#pop()
      if (this.#goalStamp[node] === this.#run) return this.#trace(node)
      const [cost, seconds] = [this.#cost[node] ?? 0, this.#seconds[node] ?? 0]
      const end = first[node + 1] ?? 0
      for (let edge = first[node] ?? 0; edge < end; edge++) {
        const total = cost + (edgeCost[edge] ?? 0)
        const next = to[edge] ?? 0
        if (this.#stamp[next] === this.#run && total >= (this.#cost[next] ?? 0)) continue
        if (total === Number.POSITIVE_INFINITY) continue
        const room = privateUnit[edge] ?? -1
        if (room !== -1 && this.#unitStamp[room] !== this.#run) continue
        if (isOpenAfter && !isOpenAfter(edge, seconds)) continue
        this.#reach(next, total, seconds + (edgeSeconds[edge] ?? 0), edge, estimate)
      }
    }
    return undefined
  }

  #begin({ startUnits, targetUnits }: PathQuery): void {
    this.#run += 1
    this.#size = 0
    for (const unit of startUnits) this.#unitStamp[unit] = this.#run
    for (const unit of targetUnits) {
      this.#unitStamp[unit] = this.#run
      for (const node of this.#graph.units[unit]?.nodes ?? []) this.#goalStamp[node] = this.#run
    }
  }

  /** Lower bound of the cost from a node: as the crow flies to the box around all goals, and its levels. */
  #aim({ targetUnits, weights }: PathQuery): (node: number) => number {
    const { x, y, ordinal } = this.#index
    const { metreCostMin, levelCostMin } = weights
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity]
    let [lowest, highest] = [Infinity, -Infinity]
    for (const unit of targetUnits) {
      for (const node of this.#graph.units[unit]?.nodes ?? []) {
        left = Math.min(left, x[node] ?? 0)
        right = Math.max(right, x[node] ?? 0)
        bottom = Math.min(bottom, y[node] ?? 0)
        top = Math.max(top, y[node] ?? 0)
        lowest = Math.min(lowest, ordinal[node] ?? 0)
        highest = Math.max(highest, ordinal[node] ?? 0)
      }
    }
    return (node) => {
      const [px, py, level] = [x[node] ?? 0, y[node] ?? 0, ordinal[node] ?? 0]
      const dx = px < left ? left - px : px > right ? px - right : 0
      const dy = py < bottom ? bottom - py : py > top ? py - top : 0
      const levels = level < lowest ? lowest - level : level > highest ? level - highest : 0
      return Math.sqrt(dx * dx + dy * dy) * metreCostMin + levels * levelCostMin
    }
  }

  #reach(node: number, cost: number, seconds: number, edge: number, estimate: (node: number) => number): void {
    const isKnown = this.#stamp[node] === this.#run
    if (isKnown && cost >= (this.#cost[node] ?? 0)) return
    const key = cost + (isKnown ? (this.#key[node] ?? 0) - (this.#cost[node] ?? 0) : estimate(node))
    if (!isKnown || this.#place[node] === -1) {
      this.#stamp[node] = this.#run
      this.#place[node] = this.#size
      this.#heap[this.#size++] = node
    }
    this.#cost[node] = cost
    this.#seconds[node] = seconds
    this.#key[node] = key
    this.#edgeTo[node] = edge
    this.#rise(this.#place[node] ?? 0, node, key)
  }

  #rise(from: number, node: number, key: number): void {
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 2
      const other = this.#heap[above] ?? 0
      if ((this.#key[other] ?? 0) <= key) break
      this.#heap[at] = other
      this.#place[other] = at
      at = above
    }
    this.#heap[at] = node
    this.#place[node] = at
  }

  #pop(): number {
    const top = this.#heap[0] ?? 0
    const size = --this.#size
    this.#place[top] = -1
    if (size === 0) return top
    const node = this.#heap[size] ?? 0
    const key = this.#key[node] ?? 0
    let at = 0
    for (;;) {
      const firstBelow = 4 * at + 1
      if (firstBelow >= size) break
      let least = firstBelow
      const end = Math.min(firstBelow + 4, size)
      for (let below = firstBelow + 1; below < end; below++) {
        if ((this.#key[this.#heap[below] ?? 0] ?? 0) < (this.#key[this.#heap[least] ?? 0] ?? 0)) least = below
      }
      const other = this.#heap[least] ?? 0
      if ((this.#key[other] ?? 0) >= key) break
      this.#heap[at] = other
      this.#place[other] = at
      at = least
    }
    this.#heap[at] = node
    this.#place[node] = at
    return top
  }

  #trace(goal: number): Path {
    const path: number[] = []
    let node = goal
    for (let edge = this.#edgeTo[node] ?? -1; edge !== -1; edge = this.#edgeTo[node] ?? -1) {
      path.push(edge)
      node = this.#graph.edges.from[edge] ?? 0
    }
    return { startNode: node, edges: path.toReversed(), cost: this.#cost[goal] ?? 0, seconds: this.#seconds[goal] ?? 0 }
  }
}
