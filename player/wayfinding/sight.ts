import type { BuildingPlan, Opening } from '#schema/building'
import type { Point } from '#schema/primitives'
import { floorShape, isInside } from './floor-shape.ts'
import { distance, distanceToSegment, type Segment, segmentsMeet, side, sidesOf } from './geometry.ts'

/** Whoever reads a screen stands so far in front of it. */
const READER_M = 0.7
/** A wall is so thick at most: an opening lies in its middle, the outlines of both rooms on its faces. */
const WALL_HALF_M = 0.4
const DOOR_WIDTH_M = 0.9

/**
 * Ids of the units on that level into which one looks from in front of a screen: through a gap freely, and as far as
 * the doors in view, be they open or not. A line of sight ends at every wall and behind every door.
 */
export function unitsInView(
  plan: BuildingPlan,
  place: { readonly levelId: string; readonly point: Point; readonly readerHeadingDeg: number },
): ReadonlySet<string> {
  const units = plan.units.filter(({ levelId }) => levelId === place.levelId)
  const shapes = units.map((unit) => floorShape(unit))
  const openings = plan.openings.filter(({ levelId }) => levelId === place.levelId)
  const walls = units.flatMap(({ holes, outline }) => [outline, ...(holes ?? [])].flatMap(sidesOf))
  const gaps = openings.filter(({ kind }) => kind === 'gap')
  const eye = eyeOf(place, (point) => shapes.some((shape) => isInside(shape, point)), walls)
  const seen = new Set<string>()
  for (const opening of openings) {
    if (!isFree([eye, opening.at], walls, [opening, ...gaps])) continue
    for (const id of opening.unitIds) seen.add(id)
  }
  return seen
}

/** In front of the screen, unless there is no floor or a wall comes between. */
function eyeOf(
  { point, readerHeadingDeg }: { readonly point: Point; readonly readerHeadingDeg: number },
  isFloor: (point: Point) => boolean,
  walls: readonly Segment[],
): Point {
  const angle = (readerHeadingDeg * Math.PI) / 180
  const behind = (byM: number): Point => [point[0] - byM * Math.sin(angle), point[1] - byM * Math.cos(angle)]
  const eye = behind(READER_M)
  // The wall on which it is mounted does not come between.
  const isCut = walls.some((wall) => segmentsMeet([behind(WALL_HALF_M), eye], wall))
  return isFloor(eye) && !isCut ? eye : point
}

function isFree(line: Segment, walls: readonly Segment[], openings: readonly Opening[]): boolean {
  return walls.every((wall) => {
    if (!segmentsMeet(line, wall)) return true
    const at = crossing(line, wall)
    return openings.some((opening) => distance(at, opening.at) <= reachOf(opening))
  })
}

function reachOf({ widthMm }: Opening): number {
  return Math.hypot((widthMm === undefined ? DOOR_WIDTH_M : widthMm / 1_000) / 2, WALL_HALF_M)
}

/** Where two segments that meet do so; for two on one line, the end that lies nearest to the other. */
function crossing([a, b]: Segment, wall: Segment): Point {
  const [c, d] = [side(wall[0], wall[1], a), side(wall[0], wall[1], b)]
  if (c === d) return distanceToSegment(a, wall) <= distanceToSegment(b, wall) ? a : b
  const t = c / (c - d)
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]
}
