import type { Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { bearingDeg, distance, distanceToSegment, turnDeg } from '../geometry.ts'
import type { RouteLeg } from '../route.ts'
import { STRAIGHT_DEG } from '../turn.ts'
import type { LevelIndex, PlanIndex } from './plan-index.ts'

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
  /** Openings walked through, in this order; one that two stretches share belongs to the later. */
  readonly openings: readonly Opening[]
}

export interface Doorway {
  readonly opening: Opening
  /** Direction in which one walks through it. */
  readonly headingDeg: number
}

/** Bends that stay this close to a straight line are not told, metres. */
const WOBBLE_M = 1.2
/** Stretches shorter than this are part of the turn, metres. */
const STEP_M = 1.6

interface Ends {
  /** The first door belongs to the room, lift or stairs in which the leg begins. */
  readonly startsInside: boolean
  /** The last door belongs to the goal or a connector. */
  readonly endsBehindDoor: boolean
}

/** Reads a leg of a route against the plan. */
export function readWalk(index: PlanIndex, leg: RouteLeg, { startsInside, endsBehindDoor }: Ends): Walk {
  const level = index.on(leg.levelId)
  const doorIndexes = leg.points.flatMap((point, at) => (level.openingAt(point) ? [at] : []))
  const exitAt = startsInside ? (doorIndexes[0] ?? -1) : -1
  const lastAt = doorIndexes.at(-1) ?? -1
  const entranceAt = endsBehindDoor && lastAt > exitAt ? lastAt : leg.points.length
  const exit = doorway(level, leg.points[exitAt], leg.points[exitAt], leg.points[exitAt + 1])
  const entrance = doorway(level, leg.points[entranceAt], leg.points[entranceAt - 1], leg.points[entranceAt])
  const path = leg.points.slice(exitAt + 1, entranceAt)
  const thresholds = path.flatMap((point, at) => (isThreshold(index, level.openingAt(point)) ? [at] : []))
  const corners = rememberedCorners(path, thresholds)
  const stretches = corners.slice(1).map((end, at) => stretchOf(level, path.slice(corners[at] ?? 0, end + 1)))
  return { levelId: leg.levelId, stretches, ...(exit && { exit }), ...(entrance && { entrance }) }
}

function stretchOf(level: LevelIndex, part: readonly Point[]): Stretch {
  const [from, to] = [part[0] ?? ([0, 0] as Point), part.at(-1) ?? ([0, 0] as Point)]
  return {
    from,
    to,
    headingDeg: bearingDeg(from, to),
    lengthM: distance(from, to),
    units: crossed(level, part),
    openings: part.slice(0, -1).flatMap((point) => level.openingAt(point) ?? []),
  }
}

/** Between inside and the open. */
function isThreshold(index: PlanIndex, opening: Opening | undefined): boolean {
  const kinds = (opening?.unitIds ?? []).flatMap((id) => index.units.get(id)?.kind ?? [])
  return kinds.length === 2 && (kinds[0] === 'outdoor') !== (kinds[1] === 'outdoor')
}

function doorway(level: LevelIndex, at: Point | undefined, from: Point | undefined, to: Point | undefined) {
  const opening = level.openingAt(at)
  return opening && from && to ? { opening, headingDeg: bearingDeg(from, to) } : undefined
}

/** Indexes of the corners that somebody would tell, first and last point among them. `kept` are told in any case. */
function rememberedCorners(path: readonly Point[], kept: readonly number[]): number[] {
  if (path.length < 2) return path.map((_, index) => index)
  const fixed = [...new Set([0, ...kept, path.length - 1])]
  let corners = fixed.flatMap((corner, at) => [corner, ...innerCorners(path, corner, fixed[at + 1] ?? corner)])
  for (;;) {
    const idle = corners.findIndex((corner, at) => !fixed.includes(corner) && isIdle(path, corners, at, corner))
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

function crossed(level: LevelIndex, part: readonly Point[]): Unit[] {
  const found: Unit[] = []
  part.slice(1).forEach((point, index) => {
    const previous = part[index] ?? point
    const unit = level.unitAt([(point[0] + previous[0]) / 2, (point[1] + previous[1]) / 2])
    if (unit && found.at(-1) !== unit) found.push(unit)
  })
  return found
}
