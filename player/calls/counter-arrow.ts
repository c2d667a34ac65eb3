import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { ScreenPlace } from '#schema/screen'

/** Nearer than this a direction says nothing. */
const DISTANCE_M_MIN = 1.5

/**
 * Direction from a screen to the middle of a counter's room as its reader sees it: whole degrees clockwise, 0 is
 * straight ahead, as the crow flies. Undefined when the room is on another level or right here: an arrow through the
 * ceiling would be wrong.
 */
export function arrowToUnit(place: ScreenPlace, unit: Pick<Unit, 'levelId' | 'outline'>): number | undefined {
  if (unit.levelId !== place.levelId) return undefined
  const [x, y] = centroid(unit.outline)
  const eastM = x - place.point[0]
  const northM = y - place.point[1]
  if (Math.hypot(eastM, northM) < DISTANCE_M_MIN) return undefined
  const bearingDeg = (Math.atan2(eastM, northM) * 180) / Math.PI
  return Math.round(modulo(bearingDeg - place.readerHeadingDeg, 360)) % 360
}

/** Centre of area; of a degenerate outline the mean of its corners. */
function centroid(outline: readonly Point[]): Point {
  let doubleArea = 0
  let x = 0
  let y = 0
  for (const [n, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(n + 1) % outline.length] ?? [ax, ay]
    const cross = ax * by - bx * ay
    doubleArea += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
  }
  if (Math.abs(doubleArea) > 1e-6) return [x / (3 * doubleArea), y / (3 * doubleArea)]
  return [mean(outline.map((corner) => corner[0])), mean(outline.map((corner) => corner[1]))]
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function modulo(value: number, base: number): number {
  return ((value % base) + base) % base
}
