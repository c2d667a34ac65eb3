import { sidesOf } from '#player/wayfinding/geometry'
import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { clipRing, type Frame, frameCorners, insideFrame, onFloor } from './frame.ts'
import { between } from './frame.ts'
import { dot, type Projection } from './projection.ts'

/** Piece of the floor's edge. */
export interface Edge {
  /** The floor is to the left. */
  readonly side: readonly [Point, Point]
  /** Away from the floor; its length is that of the side. */
  readonly outward: Point
}

/** Piece of the floor's edge that the visitor sees. */
export interface FrontEdge {
  readonly side: readonly [Point, Point]
  readonly light: 'left' | 'right'
}

/** Outlines and holes of a unit inside the frame. */
export function clippedRings(unit: Unit, frame: Frame): Point[][] {
  return [unit.outline, ...(unit.holes ?? [])].map((ring) => clipRing(ring, frame)).filter((ring) => ring.length > 2)
}

/**
 * Front edges of all floors, in any order: what a neighbour's floor lies in front of is covered by that floor, because
 * floors are drawn after all edges.
 */
export function frontEdges(units: readonly Unit[], frame: Frame, projection: Projection): FrontEdge[] {
  return slabEdges(units, frame)
    .filter(({ outward }) => dot(outward, projection.sight) < -1e-9)
    .map(({ side, outward }) => ({ side, light: dot(outward, projection.beside) < 0 ? 'left' : 'right' }))
}

/** All edges of all floors; on the border of the frame only where there is floor behind it. */
export function slabEdges(units: readonly Unit[], frame: Frame): Edge[] {
  return [...outlineEdges(units, frame), ...cutEdges(units, frame)]
}

function outlineEdges(units: readonly Unit[], frame: Frame): Edge[] {
  const edges: Edge[] = []
  for (const unit of units)
    for (const ring of clippedRings(unit, frame))
      for (const [a, b] of sidesOf(ring)) {
        if (Math.hypot(b[0] - a[0], b[1] - a[1]) < 1e-6) continue
        const outward = outwardOf(unit, a, b)
        if (outward && !onBorder(between(a, b, 0.5), frame)) edges.push(edge(a, b, outward))
      }
  return edges
}

function cutEdges(units: readonly Unit[], frame: Frame): Edge[] {
  return sidesOf(frameCorners(frame)).flatMap(([a, b]) => {
    const outward: Point = [b[1] - a[1], a[0] - b[0]]
    const length = Math.hypot(outward[0], outward[1])
    if (length < 1e-6) return []
    const inward: Point = [(-outward[0] / length) * 0.02, (-outward[1] / length) * 0.02]
    const marks = [0, ...units.flatMap((unit) => crossings(unit, a, b)), 1].toSorted((s, t) => s - t)
    return marks.flatMap((from, index): Edge[] => {
      const to = marks[index + 1]
      if (to === undefined || to - from < 1e-9) return []
      const middle = between(a, b, (from + to) / 2)
      const probe: Point = [middle[0] + inward[0], middle[1] + inward[1]]
      if (!units.some((unit) => onFloor(probe, unit))) return []
      return [edge(between(a, b, from), between(a, b, to), outward)]
    })
  })
}

/** Turns the side so that the floor is to its left. */
function edge(a: Point, b: Point, outward: Point): Edge {
  const isRight = outward[0] * (b[1] - a[1]) - outward[1] * (b[0] - a[0]) > 0
  return { side: isRight ? [a, b] : [b, a], outward }
}

/** Where sides of a unit cross the segment, as parts of its length. */
function crossings(unit: Unit, a: Point, b: Point): number[] {
  const run: Point = [b[0] - a[0], b[1] - a[1]]
  const cross = (p: Point): number => run[0] * (p[1] - a[1]) - run[1] * (p[0] - a[0])
  return [unit.outline, ...(unit.holes ?? [])].flatMap((ring) =>
    sidesOf(ring).flatMap(([p, q]) => {
      const [s, t] = [cross(p), cross(q)]
      if (s < 0 === t < 0) return []
      const hit = between(p, q, s / (s - t))
      const part = dot([hit[0] - a[0], hit[1] - a[1]], run) / dot(run, run)
      return part > 0 && part < 1 ? [part] : []
    }),
  )
}

/** Normal of a side that points away from the unit's floor; nothing for slivers with floor on both sides. */
function outwardOf(unit: Unit, a: Point, b: Point): Point | undefined {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  const right: Point = [(b[1] - a[1]) / length, (a[0] - b[0]) / length]
  const middle = between(a, b, 0.5)
  const isFloor = (sign: number): boolean =>
    onFloor([middle[0] + right[0] * 0.02 * sign, middle[1] + right[1] * 0.02 * sign], unit)
  const [floorRight, floorLeft] = [isFloor(1), isFloor(-1)]
  if (floorRight === floorLeft) return undefined
  return floorLeft ? right : [-right[0], -right[1]]
}

function onBorder(point: Point, frame: Frame): boolean {
  const grown = (by: number): Frame => ({
    ...frame,
    uM: [frame.uM[0] - by, frame.uM[1] + by],
    vM: [frame.vM[0] - by, frame.vM[1] + by],
  })
  return insideFrame(point, grown(1e-3)) && !insideFrame(point, grown(-1e-3))
}
