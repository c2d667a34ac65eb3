import { insideRing, segmentsMeet, sidesOf } from '#player/wayfinding/geometry'
import type { Spot } from './projection.ts'
import type { Box } from './tags.ts'

/** Grid on which free places are looked for: finer than any sign is high. */
const STEP_PX = 16

/**
 * Places for a box beside a drawing, nearest to it first: within the bounds and clear of every ring. To the right of the
 * drawing before its left, below before above, as long as the way is not much longer.
 */
export function freePlaces(
  size: { readonly width: number; readonly height: number },
  drawing: readonly Spot[],
  rings: readonly (readonly Spot[])[],
  bounds: Box,
  airPx: number,
): Box[] {
  const places: { box: Box; far: number }[] = []
  const walls = rings.map((ring) => ({ ring, extent: extentOf(ring) }))
  const { x: left, y: top, width, height } = extentOf(drawing)
  for (let x = bounds.x; x <= bounds.x + bounds.width - size.width; x += STEP_PX)
    for (
      let y = Math.max(bounds.y, top - size.height);
      y <= Math.min(bounds.y + bounds.height, top + height + 3 * size.height) - size.height;
      y += STEP_PX
    ) {
      const box = { x, y, ...size }
      const room = { x: x - airPx, y: y - airPx, width: size.width + 2 * airPx, height: size.height + 2 * airPx }
      if (walls.some(({ ring, extent }) => boxesMeet(room, extent) && boxMeetsRing(room, ring))) continue
      const middle: Spot = [x + size.width / 2, y + size.height / 2]
      const near = Math.min(...drawing.map((spot) => boxDistance(box, spot)))
      const awry = Math.max(0, left + width - middle[0]) * 0.12 + Math.max(0, top + height - middle[1]) * 0.25
      places.push({ box, far: near + awry })
    }
  return places.toSorted((a, b) => a.far - b.far).map(({ box }) => box)
}

/** True when a box and a closed outline have any point in common. */
export function boxMeetsRing(box: Box, ring: readonly Spot[]): boolean {
  const [x0, y0, x1, y1] = [box.x, box.y, box.x + box.width, box.y + box.height]
  const corners: [number, number][] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
  const outline = ring.map((spot): [number, number] => [spot[0], spot[1]])
  if (corners.some((corner) => insideRing(corner, outline))) return true
  if (outline.some(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1)) return true
  return sidesOf(corners).some((side) => sidesOf(outline).some((wall) => segmentsMeet(side, wall)))
}

function extentOf(spots: readonly Spot[]): Box {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function boxesMeet(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function boxDistance(box: Box, [x, y]: Spot): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
}
