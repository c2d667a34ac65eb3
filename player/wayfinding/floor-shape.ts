import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import {
  distanceToSegment,
  insideRing,
  nearestOnSegment,
  segmentDistance,
  segmentsMeet,
  side,
  sidesOf,
  signedArea,
  type Segment,
} from './geometry.ts'

/** How far a path keeps from walls where there is room, metres: half a wheelchair. */
export const CLEARANCE_M = 0.3
const EPSILON_M = 1e-6

/** Floor of a unit: the outline runs anticlockwise, holes clockwise, so the floor is always on the left of a wall. */
export interface FloorShape {
  readonly rings: readonly Point[][]
  readonly walls: readonly Segment[]
}

export function floorShape(unit: Pick<Unit, 'outline' | 'holes'>): FloorShape {
  const outline = withoutIdleCorners(unit.outline)
  const holes = (unit.holes ?? []).map(withoutIdleCorners)
  const rings = [directed(outline, 1), ...holes.map((hole) => directed(hole, -1))].filter((ring) => ring.length > 2)
  return { rings, walls: rings.flatMap(sidesOf) }
}

/** True when the point lies on the floor, neither outside nor in a hole. */
export function isInside(shape: FloorShape, point: Point): boolean {
  return shape.rings.filter((ring) => insideRing(point, ring)).length % 2 === 1
}

/** Distance of a point to each wall, metres. */
export function wallDistances(shape: FloorShape, point: Point): Float64Array {
  return Float64Array.from(shape.walls, (wall) => distanceToSegment(point, wall))
}

/**
 * Whether one can walk straight from `a` to `b`. No wall may come nearer than the clearance, except walls to which an
 * end is nearer already: a door beside a corner must still be left somehow.
 */
export function isClear(
  shape: FloorShape,
  a: { readonly point: Point; readonly distances: Float64Array },
  b: { readonly point: Point; readonly distances: Float64Array },
  clearanceM: number,
): boolean {
  const path: Segment = [a.point, b.point]
  const minX = Math.min(a.point[0], b.point[0]) - clearanceM
  const maxX = Math.max(a.point[0], b.point[0]) + clearanceM
  const minY = Math.min(a.point[1], b.point[1]) - clearanceM
  const maxY = Math.max(a.point[1], b.point[1]) + clearanceM
  return shape.walls.every((wall, index) => {
    const [from, to] = wall
    if ((from[0] < minX && to[0] < minX) || (from[0] > maxX && to[0] > maxX)) return true
    if ((from[1] < minY && to[1] < minY) || (from[1] > maxY && to[1] > maxY)) return true
    const required = Math.min(clearanceM, a.distances[index] ?? 0, b.distances[index] ?? 0)
    if (required <= 0) return false
    return segmentDistance(path, wall) >= required - EPSILON_M
  })
}

/**
 * The points around which shortest paths bend: corners that jut into the floor, moved away from both walls by the
 * clearance. A corner sharper than a right angle gives two, or the path would have to swing out far.
 */
export function bendPoints(shape: FloorShape, clearanceM: number): Point[] {
  return shape.rings
    .flatMap((ring) => ring.flatMap((corner, index) => bendsAt(ring, index, corner, clearanceM)))
    .filter((point) => isInside(shape, point) && Math.min(...wallDistances(shape, point)) > clearanceM / 2)
}

/**
 * A point on the floor just inside of `at`, which is on or near a wall. Tries the given depths in turn (metres) and
 * takes the first that keeps as much clearance as its depth allows; undefined when `at` is nowhere near the floor.
 */
export function stepInside(shape: FloorShape, at: Point, depthsM: readonly number[]): Point | undefined {
  const wall = nearestWall(shape, at)
  if (!wall) return undefined
  const foot = nearestOnSegment(at, wall)
  const inward = Math.atan2(wall[1][0] - wall[0][0], -(wall[1][1] - wall[0][1]))
  let best: { point: Point; roomM: number } | undefined
  for (const depthM of depthsM) {
    for (const turn of [0, 1, -1, 2, -2, 3, -3, 4]) {
      const angle = inward + (turn * Math.PI) / 4
      const point: Point = [foot[0] + depthM * Math.cos(angle), foot[1] + depthM * Math.sin(angle)]
      if (!isInside(shape, point) || isWallBetween(shape, foot, point)) continue
      const roomM = Math.min(...wallDistances(shape, point))
      if (roomM >= Math.min(depthM, CLEARANCE_M) - EPSILON_M) return point
      if (!best || roomM > best.roomM) best = { point, roomM }
    }
  }
  return best?.point
}

function nearestWall(shape: FloorShape, at: Point): Segment | undefined {
  let best: Segment | undefined
  let bestM = Number.POSITIVE_INFINITY
  for (const wall of shape.walls) {
    const wallM = distanceToSegment(at, wall)
    if (wallM < bestM) [best, bestM] = [wall, wallM]
  }
  return best
}

/** Leaves out the first centimetre, where the foot stands on a wall itself. */
function isWallBetween(shape: FloorShape, foot: Point, point: Point): boolean {
  const lengthM = Math.hypot(point[0] - foot[0], point[1] - foot[1])
  const t = Math.min(0.5, 0.01 / lengthM)
  const start: Point = [foot[0] + (point[0] - foot[0]) * t, foot[1] + (point[1] - foot[1]) * t]
  return shape.walls.some((wall) => segmentsMeet([start, point], wall))
}

function bendsAt(ring: readonly Point[], index: number, corner: Point, clearanceM: number): Point[] {
  const before = ring[(index + ring.length - 1) % ring.length] ?? corner
  const after = ring[(index + 1) % ring.length] ?? corner
  if (side(before, corner, after) >= 0) return []
  const [tx, ty] = unitVector(before, corner)
  const [ux, uy] = unitVector(corner, after)
  const cosTurn = tx * ux + ty * uy
  if (cosTurn < -EPSILON_M) {
    return [
      [corner[0] + clearanceM * (tx - ty), corner[1] + clearanceM * (ty + tx)],
      [corner[0] + clearanceM * (-ux - uy), corner[1] + clearanceM * (-uy + ux)],
    ]
  }
  const scale = clearanceM / (1 + cosTurn)
  return [[corner[0] + scale * (-ty - uy), corner[1] + scale * (tx + ux)]]
}

function unitVector(a: Point, b: Point): Point {
  const lengthM = Math.hypot(b[0] - a[0], b[1] - a[1])
  return [(b[0] - a[0]) / lengthM, (b[1] - a[1]) / lengthM]
}

function directed(ring: Point[], sign: 1 | -1): Point[] {
  return signedArea(ring) * sign < 0 ? ring.toReversed() : ring
}

/** Drops repeated points and corners in the middle of a straight wall. */
function withoutIdleCorners(ring: readonly Point[]): Point[] {
  const distinct = ring.filter((point, index) => {
    const previous = ring[(index + ring.length - 1) % ring.length] ?? point
    return Math.hypot(point[0] - previous[0], point[1] - previous[1]) > EPSILON_M
  })
  return distinct.filter((point, index) => {
    const before = distinct[(index + distinct.length - 1) % distinct.length] ?? point
    const after = distinct[(index + 1) % distinct.length] ?? point
    return distanceToSegment(point, [before, after]) > EPSILON_M
  })
}
