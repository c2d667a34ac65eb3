import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { bearingDeg, distance, distanceToSegment, insideRing, turnDeg } from './geometry.ts'
import type { RouteLeg } from './route.ts'

/** A leg as a person remembers it: straight stretches with turns between them. */
export interface Walk {
  readonly levelId: string
  readonly stretches: readonly Stretch[]
  /** Door behind which the walk begins, where it begins in a room, a lift or on stairs. */
  readonly exit?: Doorway
  /** Door in which it ends: of the goal, or of what is taken to the next level. */
  readonly entrance?: Doorway
}

export interface Stretch {
  readonly from: Point
  readonly to: Point
  readonly headingDeg: number
  readonly lengthM: number
  /** Walked through in this order. */
  readonly units: readonly Unit[]
  /** Doors walked through, gaps not among them. */
  readonly doors: readonly Opening[]
}

export interface Doorway {
  readonly opening: Opening
  /** Direction in which one walks through it. */
  readonly headingDeg: number
}

/** A turn by less than this is no turn to a person. */
export const STRAIGHT_DEG = 30
/** Bends that stay this close to a straight line are not told, metres. */
const WOBBLE_M = 1.2
/** Stretches shorter than this are part of the turn, metres. */
const STEP_M = 1.6

/** Reads a leg of a route against the plan. `endsBehindDoor`: the last door belongs to the goal or a connector. */
export function readWalk(plan: BuildingPlan, leg: RouteLeg, startsInside: boolean, endsBehindDoor: boolean): Walk {
  const openings = plan.openings.filter(({ levelId }) => levelId === leg.levelId)
  const openingAt = (point: Point | undefined) =>
    point && openings.find(({ at }) => at[0] === point[0] && at[1] === point[1])
  const doorIndexes = leg.points.flatMap((point, index) => (openingAt(point) ? [index] : []))
  const exitIndex = startsInside ? (doorIndexes[0] ?? -1) : -1
  const lastIndex = doorIndexes.at(-1) ?? -1
  const entranceIndex = endsBehindDoor && lastIndex > exitIndex ? lastIndex : leg.points.length
  const exit = doorway(openingAt(leg.points[exitIndex]), leg.points[exitIndex], leg.points[exitIndex + 1])
  const entrance = doorway(
    openingAt(leg.points[entranceIndex]),
    leg.points[entranceIndex - 1],
    leg.points[entranceIndex],
  )
  const path = leg.points.slice(exitIndex + 1, entranceIndex)
  const corners = rememberedCorners(path)
  const units = plan.units.filter(({ levelId }) => levelId === leg.levelId)
  const stretches = corners.slice(1).map((end, index): Stretch => {
    const start = corners[index] ?? 0
    const part = path.slice(start, end + 1)
    const [from, to] = [part[0] ?? [0, 0], part.at(-1) ?? [0, 0]] as [Point, Point]
    const doors = part.flatMap((point) => openingAt(point) ?? []).filter(({ kind }) => kind !== 'gap')
    return {
      from,
      to,
      headingDeg: bearingDeg(from, to),
      lengthM: distance(from, to),
      units: crossed(units, part),
      doors,
    }
  })
  return { levelId: leg.levelId, stretches, ...(exit ? { exit } : {}), ...(entrance ? { entrance } : {}) }
}

/** The smallest unit on whose floor a point lies. */
export function unitAt(units: readonly Unit[], point: Point): Unit | undefined {
  return units.find(({ outline, holes }) => {
    return insideRing(point, outline) && !(holes ?? []).some((hole) => insideRing(point, hole))
  })
}

function doorway(opening: Opening | undefined, from: Point | undefined, to: Point | undefined): Doorway | undefined {
  return opening && from && to ? { opening, headingDeg: bearingDeg(from, to) } : undefined
}

/** Indexes of the corners that somebody would tell, first and last point among them. */
function rememberedCorners(path: readonly Point[]): number[] {
  if (path.length < 2) return path.map((_, index) => index)
  let corners = [0, ...innerCorners(path, 0, path.length - 1), path.length - 1]
  for (;;) {
    const idle = corners.findIndex(
      (corner, at) => at > 0 && at < corners.length - 1 && isIdle(path, corners, at, corner),
    )
    if (idle === -1) return corners
    corners = corners.toSpliced(idle, 1)
  }
}

/** Douglas and Peucker's way of leaving out points: the farthest from the chord stays when it is far enough. */
function innerCorners(path: readonly Point[], first: number, last: number): number[] {
  const [from, to] = [path[first], path[last]]
  if (!from || !to) return []
  let farthest = -1
  let farthestM = WOBBLE_M
  for (let index = first + 1; index < last; index++) {
    const offM = distanceToSegment(path[index] ?? from, [from, to])
    if (offM > farthestM) [farthest, farthestM] = [index, offM]
  }
  if (farthest === -1) return []
  return [...innerCorners(path, first, farthest), farthest, ...innerCorners(path, farthest, last)]
}

function isIdle(path: readonly Point[], corners: readonly number[], at: number, corner: number): boolean {
  const [before, here, after] = [path[corners[at - 1] ?? 0], path[corner], path[corners[at + 1] ?? 0]]
  if (!before || !here || !after) return true
  if (Math.abs(turnDeg(bearingDeg(before, here), bearingDeg(here, after))) < STRAIGHT_DEG) return true
  return Math.min(distance(before, here), distance(here, after)) < STEP_M
}

function crossed(units: readonly Unit[], part: readonly Point[]): Unit[] {
  const found: Unit[] = []
  part.slice(1).forEach((point, index) => {
    const previous = part[index] ?? point
    const unit = unitAt(units, [(point[0] + previous[0]) / 2, (point[1] + previous[1]) / 2])
    if (unit && found.at(-1) !== unit) found.push(unit)
  })
  return found
}
