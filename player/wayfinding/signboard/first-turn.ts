import type { Point } from '#schema/primitives'
import type { ScreenPlace } from '#schema/screen'
import { bearingDeg, distance, turnDeg } from '../geometry.ts'
import { findRoute, type Route } from '../route.ts'
import type { SignboardRequest } from './request.ts'

/** So far a reader's glance follows the arrow before the way may bend, metres. */
const GLANCE_M = 4
/** A goal that is nearer than this has no direction, metres. */
const HERE_M = 1.5

/** The way from the screen to the nearest of some units; undefined where none can be reached. */
export function routeFrom(
  { graph, place, conditions }: SignboardRequest,
  unitIds: readonly string[],
): Route | undefined {
  const route = findRoute(graph, { levelId: place.levelId, point: place.point }, unitIds, conditions)
  return route.ok ? route.value : undefined
}

/**
 * In which direction a route leaves the reader, degrees clockwise from straight ahead: towards the point that it
 * reaches after a few metres, so that a step around a pillar turns no arrow. Undefined when it ends right here.
 */
export function firstTurnDeg({ point, readerHeadingDeg }: ScreenPlace, { legs }: Route): number | undefined {
  const [leg] = legs
  if (!leg) return undefined
  const glance = pointAlong(leg.points, GLANCE_M)
  if (legs.length === 1 && distance(point, leg.points.at(-1) ?? point) < HERE_M) return undefined
  return distance(point, glance) === 0 ? undefined : turnDeg(readerHeadingDeg, bearingDeg(point, glance))
}

/** The point of a path so many metres from its start, or its end. */
function pointAlong(points: readonly Point[], metres: number): Point {
  let leftM = metres
  let previous = points[0] ?? [0, 0]
  for (const point of points.slice(1)) {
    const lengthM = distance(previous, point)
    if (lengthM >= leftM) {
      const share = leftM / lengthM
      return [previous[0] + (point[0] - previous[0]) * share, previous[1] + (point[1] - previous[1]) * share]
    }
    leftM -= lengthM
    previous = point
  }
  return previous
}
