import type { Point } from '#schema/primitives'
import { bendPoints, CLEARANCE_M, isClear, wallDistances, type FloorShape } from './floor-shape.ts'
import { toMillimetres } from './geometry.ts'

/** Which points of a floor see each other. */
export interface UnitView {
  readonly clearanceM: number
  /** The given points first, then the optional ones, then the corners around which paths bend. */
  readonly points: readonly Point[]
  /** Indexes in `points` of those that can be joined by a straight path, each pair once. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** Tried in turn until no given point is cut off: a narrow passage is better than none. */
const CLEARANCES_M = [CLEARANCE_M, CLEARANCE_M / 2, CLEARANCE_M / 8]

/** Bends stand this much farther off, so that the clearance is kept when they are rounded to millimetres. */
const ROUNDING_M = 0.001

/**
 * The visibility graph of a floor, with as much clearance from its walls as leaves no given point cut off. `optional`
 * points are joined to all others that they see, but not to one another.
 */
export function lookAround(shape: FloorShape, given: readonly Point[], optional: readonly Point[] = []): UnitView {
  let best: UnitView | undefined
  let fewestParts = Number.POSITIVE_INFINITY
  for (const clearanceM of CLEARANCES_M) {
    const view = viewWith(shape, given, optional, clearanceM)
    const partCount = countParts(view, given.length)
    if (partCount < fewestParts) [best, fewestParts] = [view, partCount]
    if (partCount <= 1) break
  }
  return best ?? { clearanceM: CLEARANCE_M, points: [...given, ...optional], pairs: [] }
}

function viewWith(
  shape: FloorShape,
  given: readonly Point[],
  optional: readonly Point[],
  clearanceM: number,
): UnitView {
  const bends = bendPoints(shape, clearanceM + ROUNDING_M).map(toMillimetres)
  const points = [...given, ...optional, ...bends]
  const stands = points.map((point) => ({ point, distances: wallDistances(shape, point) }))
  const optionalUntil = given.length + optional.length
  const pairs: [number, number][] = []
  stands.forEach((a, i) => {
    const isOptional = i >= given.length && i < optionalUntil
    for (let j = isOptional ? optionalUntil : i + 1; j < stands.length; j++) {
      const b = stands[j]
      if (b && isClear(shape, a, b, clearanceM)) pairs.push([i, j])
    }
  })
  return { clearanceM, points, pairs }
}

/** Into how many parts that can not reach each other the first `count` points fall. */
function countParts(view: UnitView, count: number): number {
  const parent = view.points.map((_, index) => index)
  const rootOf = (index: number): number => {
    const above = parent[index] ?? index
    return above === index ? index : rootOf(above)
  }
  for (const [i, j] of view.pairs) parent[rootOf(i)] = rootOf(j)
  return new Set(Array.from({ length: count }, (_, index) => rootOf(index))).size
}
