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

/** Clearances are tried by this step where the usual one cuts something off, metres. */
const STEP_M = 0.01
const STEPS = Math.round(CLEARANCE_M / STEP_M)
/** Below this it is a slit, and no way. */
const STEPS_MIN = 4

/** Bends stand this much farther off, so that the clearance is kept when they are rounded to millimetres. */
const ROUNDING_M = 0.001

/**
 * The visibility graph of a floor, with the usual clearance from its walls; where that cuts a given point off, with the
 * largest that does not, which leads through the middle of the narrowest place. `optional` points are joined to all
 * others that they see, but not to one another.
 */
export function lookAround(shape: FloorShape, given: readonly Point[], optional: readonly Point[] = []): UnitView {
  const usual = viewWith(shape, given, optional, CLEARANCE_M)
  if (countParts(usual, given.length) <= 1) return usual
  let best = viewWith(shape, given, optional, STEPS_MIN / Math.round(1 / STEP_M))
  const partCount = countParts(best, given.length)
  // What holds together with some clearance does so with less.
  let [holds, cuts] = [STEPS_MIN, STEPS]
  if (countParts(usual, given.length) === partCount) return usual
  while (cuts - holds > 1) {
    const middle = (holds + cuts) >> 1
    const view = viewWith(shape, given, optional, middle / Math.round(1 / STEP_M))
    if (countParts(view, given.length) === partCount) [holds, best] = [middle, view]
    else cuts = middle
  }
  return best
}

function viewWith(
  shape: FloorShape,
  given: readonly Point[],
  optional: readonly Point[],
  clearanceM: number,
): UnitView {
  // A bend that is too near to the wall opposite would lead past the middle.
  const bends = bendPoints(shape, clearanceM + ROUNDING_M)
    .map(toMillimetres)
    .filter((point) => Math.min(...wallDistances(shape, point)) >= clearanceM)
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
