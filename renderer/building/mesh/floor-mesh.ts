import { ShapeUtils, Vector2 } from 'three'
import { distanceToSegment, sidesOf, signedArea } from '#player/wayfinding/geometry'
import type { Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { Frame } from '../plan/frame.ts'
import { insideFrame } from '../plan/frame.ts'
import { floorLook, floorRank } from '../plan/level-drawing.ts'
import { SLAB_M } from '../plan/measures.ts'
import { clippedRings, slabEdges } from '../plan/slab.ts'
import type { MeshWriter } from './mesh-writer.ts'

/** Smaller floors lie this much above larger ones, so that a unit inside another one is seen. */
const RANK_M = 0.006
const KERB_M = 0.16
const SILL_DEPTH_M = 0.5
const USUAL_DOOR_M = 0.95

/** Floors of all units inside the frame. `roomOf` numbers the units from 1. */
export function addFloors(
  writer: MeshWriter,
  units: readonly Unit[],
  frame: Frame,
  roomOf: (unitId: string) => number,
): void {
  for (const unit of units) {
    const [outline, ...holes] = clippedRings(unit, frame)
    if (!outline) continue
    const { corners, triangles } = triangulate(outline, holes)
    writer.flat(corners, triangles, floorRank(unit) * RANK_M, floorLook(unit), roomOf(unit.id))
    if (unit.kind === 'outdoor') addKerb(writer, turned(outline, 1))
  }
}

/** A line along the edge of what is outdoors: in some themes it has the colour of the paper. */
function addKerb(writer: MeshWriter, outline: readonly Point[]): void {
  for (const [a, b] of sidesOf(outline)) {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (length < KERB_M) continue
    const inward: Point = [(-(b[1] - a[1]) / length) * KERB_M, ((b[0] - a[0]) / length) * KERB_M]
    writer.lid([a, b, [b[0] + inward[0], b[1] + inward[1]], [a[0] + inward[0], a[1] + inward[1]]], RANK_M / 2, 'slab')
  }
}

/** Edges of the floors, as thick as a ceiling. */
export function addSlab(writer: MeshWriter, units: readonly Unit[], frame: Frame): void {
  for (const { side } of slabEdges(units, frame)) writer.upright(side[0], side[1], -SLAB_M, 0, 'slab-2')
}

/** Floor in doors: where walls have been drawn between two rooms, neither of the rooms reaches into the opening. */
export function addSills(writer: MeshWriter, openings: readonly Opening[], units: readonly Unit[], frame: Frame): void {
  for (const { at, unitIds, widthMm } of openings) {
    const sides = units.filter((unit) => unitIds.includes(unit.id)).flatMap((unit) => sidesOf(unit.outline))
    const nearest = sides.toSorted((s, t) => distanceToSegment(at, s) - distanceToSegment(at, t))[0]
    if (!nearest || unitIds.length < 2 || !insideFrame(at, frame)) continue
    const [a, b] = nearest
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const half = widthMm === undefined ? USUAL_DOOR_M / 2 : widthMm / 2_000
    const u: Point = [((b[0] - a[0]) / length) * half, ((b[1] - a[1]) / length) * half]
    const v: Point = [(-u[1] / half) * (SILL_DEPTH_M / 2), (u[0] / half) * (SILL_DEPTH_M / 2)]
    const corner = (s: number, t: number): Point => [at[0] + s * u[0] + t * v[0], at[1] + s * u[1] + t * v[1]]
    writer.lid([corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)], -RANK_M, 'floor')
  }
}

/** Triangles of a floor with holes, anticlockwise. */
export function triangulate(
  outline: readonly Point[],
  holes: readonly (readonly Point[])[],
): { corners: Point[]; triangles: number[][] } {
  const outer = turned(outline, 1)
  const inner = holes.map((hole) => turned(hole, -1))
  const vectors = (ring: readonly Point[]): Vector2[] => ring.map(([x, y]) => new Vector2(x, y))
  const corners = [outer, ...inner].flat()
  const triangles = ShapeUtils.triangulateShape(vectors(outer), inner.map(vectors)).map((triangle) => {
    const [a, b, c] = triangle.map((index) => corners[index])
    return a && b && c && signedArea([a, b, c]) < 0 ? triangle.toReversed() : triangle
  })
  return { corners, triangles }
}

function turned(ring: readonly Point[], sign: 1 | -1): Point[] {
  return signedArea(ring) * sign < 0 ? ring.toReversed() : [...ring]
}
