import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { wholeMillimetres } from './frame.ts'
import { CLEARANCE_M, floorShape, isInside, wallDistances } from '#player/wayfinding/floor-shape'

/** A point well inside of a unit: of a coarse grid, the one that is farthest from the walls. Whole millimetres. */
export function innerPoint(unit: Pick<Unit, 'outline' | 'holes'>): Point {
  const shape = floorShape(unit)
  const [xs, ys] = [unit.outline.map(([x]) => x), unit.outline.map(([, y]) => y)]
  const [minX, minY] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - minX, Math.max(...ys) - minY]
  const centre: Point = [minX + width / 2, minY + height / 2]
  const grid = Array.from({ length: 225 }, (_, index): Point => {
    return [minX + (width * ((index % 15) + 0.5)) / 15, minY + (height * (Math.floor(index / 15) + 0.5)) / 15]
  })
  let [best, bestM] = [centre, -1]
  for (const point of [centre, ...grid]) {
    const roomM = isInside(shape, point) ? Math.min(...wallDistances(shape, point)) : -1
    if (roomM > bestM) [best, bestM] = [point, roomM]
    if (point === centre && bestM >= 2 * CLEARANCE_M) break
  }
  return wholeMillimetres(best)
}
