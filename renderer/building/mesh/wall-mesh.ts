import { sidesOf, signedArea } from '#player/wayfinding/geometry'
import type { Point } from '#schema/primitives'
import { WINDOW_M } from '../plan/measures.ts'
import { WALL_M } from '../plan/measures.ts'
import { type Solid, wallSolid } from '../plan/solids.ts'
import type { Wall } from '../plan/walls.ts'
import type { MeshWriter } from './mesh-writer.ts'

/** The end of a wall is no place for a window. */
const WINDOW_SIDE_M = 1
const NOSING_M = 0.07

/** Walls, cut so that one looks over them, with dark cut faces and one calm band of glass in outer walls. */
export function addWalls(writer: MeshWriter, walls: readonly Wall[]): void {
  for (const wall of walls) {
    const { footprint } = wallSolid(wall, WALL_M)
    const ring = anticlockwise(footprint)
    for (const [a, b] of sidesOf(ring)) {
      if (!wall.outer || Math.hypot(b[0] - a[0], b[1] - a[1]) < WINDOW_SIDE_M) {
        writer.upright(a, b, 0, WALL_M, 'wall-l')
        continue
      }
      const [sillM, headM] = WINDOW_M
      writer.upright(a, b, 0, sillM, 'wall-l')
      writer.upright(a, b, sillM, headM, 'glass-l')
      writer.upright(a, b, headM, WALL_M, 'wall-l')
    }
    writer.lid(ring, WALL_M, 'wall-top')
  }
}

/** Steps, each with a line along its edges, so that they can be told apart from above. */
export function addStairs(writer: MeshWriter, steps: readonly Solid[]): void {
  for (const { footprint, heightM } of steps) {
    const ring = anticlockwise(footprint)
    for (const [a, b] of sidesOf(ring)) writer.upright(a, b, 0, heightM, 'slab-2')
    writer.lid(ring, heightM, 'slab')
    writer.lid(shrunk(ring, NOSING_M), heightM + 0.004, 'desk')
  }
}

function anticlockwise(ring: readonly Point[]): readonly Point[] {
  return signedArea(ring) < 0 ? ring.toReversed() : ring
}

/** A rectangle whose sides lie `byM` further inside. */
function shrunk(ring: readonly Point[], byM: number): Point[] {
  return ring.map((corner, index) => {
    const [before, after] = [ring.at(index - 1) ?? corner, ring[(index + 1) % ring.length] ?? corner]
    const towards = (other: Point): Point => {
      const length = Math.hypot(other[0] - corner[0], other[1] - corner[1]) || 1
      return [((other[0] - corner[0]) / length) * byM, ((other[1] - corner[1]) / length) * byM]
    }
    const [s, t] = [towards(before), towards(after)]
    return [corner[0] + s[0] + t[0], corner[1] + s[1] + t[1]]
  })
}
