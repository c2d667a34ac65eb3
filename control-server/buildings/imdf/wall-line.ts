import type { Point } from '#schema/primitives'
import { distance, distanceToSegment, type Segment, sidesOf } from '#player/wayfinding/geometry'

/** Length of the line of an opening whose width nobody has measured. */
export const UNCHECKED_WIDTH_M = 0.9
/** Half of the side of the square that stands for a screen. */
const KIOSK_HALF_M = 0.25

/** A line of this length whose middle is the opening, along the nearest wall of the given rings. */
export function lineAlongWall(at: Point, lengthM: number, rings: readonly (readonly Point[])[]): Point[] {
  let [nearest, nearestM]: [Segment | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const wall of rings.flatMap(sidesOf)) {
    const wallM = distanceToSegment(at, wall)
    if (wallM < nearestM && distance(...wall) > 0) [nearest, nearestM] = [wall, wallM]
  }
  const [from, to] = nearest ?? [at, [at[0] + 1, at[1]] as Point]
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0])
  const [dx, dy] = [(Math.cos(angle) * lengthM) / 2, (Math.sin(angle) * lengthM) / 2]
  return [
    [at[0] - dx, at[1] - dy],
    [at[0] + dx, at[1] + dy],
  ]
}

export function squareAround([x, y]: Point): Point[] {
  return [
    [x - KIOSK_HALF_M, y - KIOSK_HALF_M],
    [x + KIOSK_HALF_M, y - KIOSK_HALF_M],
    [x + KIOSK_HALF_M, y + KIOSK_HALF_M],
    [x - KIOSK_HALF_M, y + KIOSK_HALF_M],
  ]
}
