import type { Route } from '#player/wayfinding/route'
import type { BuildingPlan, Level, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { ScreenPlace } from '#schema/screen'
import { insideRing, signedArea } from '#player/wayfinding/geometry'
import { clampFrame, clipRing, type Frame, frameAround, frameAreaM2, frameCorners, wallAxis } from './frame.ts'
import {
  allBuildings,
  buildingsAlong,
  enteredBuildings,
  isOfShownBuilding,
  type ShownBuildings,
} from './shown-buildings.ts'
import { createProjection, dot, type Lean, PITCH_DEG } from './projection.ts'

/** The part of a plan that is drawn for a route. */
export interface Surroundings {
  /** Lowest first. */
  readonly levels: readonly Level[]
  /** All that could be drawn. */
  readonly house: Frame
  /** The buildings that the way goes through, on all of its levels. */
  readonly entered: Frame
  /** What is drawn of each level, by its id. */
  readonly frames: ReadonlyMap<string, Frame>
  readonly buildings: ShownBuildings
  /** Points of each level that must be seen. */
  readonly mustSee: ReadonlyMap<string, readonly Point[]>
  /** Away from the visitor, as uprights do for an eye that stands there. */
  readonly lean: Lean
}

/** Less than this part of a unit is a strip, which nobody recognises. */
const STRIP = 0.35
/** Floor around the way that helps to recognise it. */
const MARGIN_M = 7
const SMALLEST_SIDE_M = 20
/** Air around the house, so that its outlines never lie exactly on the frame. */
const HOUSE_MARGIN_M = 0.1
/** Up to this many times the area that is needed, the whole house is shown instead of a part. */
const WHOLE_HOUSE = 1.5

/** One whole level, for looking around. */
export function wholeLevel(plan: BuildingPlan, levelId: string, place: ScreenPlace): Surroundings {
  const units = plan.units.filter((unit) => unit.levelId === levelId)
  const frame = frameAround(
    units.flatMap((unit) => unit.outline),
    wallAxis(units),
    HOUSE_MARGIN_M,
  )
  const levels = plan.levels.filter((level) => level.id === levelId)
  const frames = new Map([[levelId, frame]])
  const buildings = allBuildings(plan, levels)
  return {
    levels,
    house: frame,
    entered: frame,
    frames,
    buildings,
    mustSee: new Map(),
    lean: leanAwayFrom(place, frame),
  }
}

/**
 * Levels that the route touches, and of each a rectangle along the walls with everything that one sees on the way; the
 * whole level where that is hardly more.
 */
export function surroundingsOf(plan: BuildingPlan, route: Route, place: ScreenPlace): Surroundings {
  const ids = new Set([place.levelId, ...route.legs.map((leg) => leg.levelId)])
  const levels = plan.levels.filter((level) => ids.has(level.id)).toSorted((a, b) => a.ordinal - b.ordinal)
  const buildings = buildingsAlong(plan, levels, route, place)
  const units = plan.units.filter((unit) => buildings.get(unit.levelId)?.has(unit.buildingId))
  const axis = wallAxis(units)
  const house = frameAround(
    units.flatMap((unit) => unit.outline),
    axis,
    HOUSE_MARGIN_M,
  )
  const ownIds = enteredBuildings(plan, route, place)
  const own = units.filter(({ kind, buildingId }) => kind !== 'outdoor' && ownIds.has(buildingId))
  const entered = frameAround(
    own.flatMap((unit) => unit.outline),
    axis,
    HOUSE_MARGIN_M,
  )
  const around = (points: readonly Point[]): Frame => {
    const needed = clampFrame(atLeast(frameAround(points, axis, MARGIN_M)), house)
    return frameAreaM2(house) <= frameAreaM2(needed) * WHOLE_HOUSE ? house : needed
  }
  const all = around(levels.flatMap((level) => wayOn(level.id, plan, route, place)))
  const frames = new Map(
    levels.map((level): [string, Frame] => [
      level.id,
      all === house ? house : around(wayOn(level.id, plan, route, place)),
    ]),
  )
  const mustSee = new Map(levels.map((level) => [level.id, wayOn(level.id, plan, route, place)]))
  return { levels, house, entered, frames, buildings, mustSee, lean: leanAwayFrom(place, all) }
}

/** What is drawn of a level. */
export function frameOf(level: Level, { frames }: Pick<Surroundings, 'frames'>): Frame {
  const frame = frames.get(level.id)
  if (!frame) throw new Error(`level ${level.id} is not among the surroundings`)
  return frame
}

/** Units of which something is drawn; not rooms of which a strip would be seen at the edge of the picture. */
export function shownUnits(plan: BuildingPlan, level: Level, surroundings: Surroundings): Unit[] {
  const frame = frameOf(level, surroundings)
  const must = surroundings.mustSee.get(level.id) ?? []
  return plan.units.filter((unit) => {
    if (unit.levelId !== level.id || !isOfShownBuilding(unit, surroundings.buildings)) return false
    const clipped = clipRing(unit.outline, frame)
    if (clipped.length < 3) return false
    if (unit.kind === 'outdoor') return true
    if (areaM2(clipped) > areaM2(unit.outline) * STRIP || must.some((point) => insideRing(point, unit.outline)))
      return true
    return thinSideM(clipped, frame.u) > thinSideM(unit.outline, frame.u) * STRIP
  })
}

function thinSideM(ring: readonly Point[], axis: Point): number {
  const { uM, vM } = frameAround(ring, axis)
  return Math.min(uM[1] - uM[0], vM[1] - vM[0])
}

function areaM2(ring: readonly Point[]): number {
  return Math.abs(signedArea(ring))
}

/** Everything on a level that must be seen. */
function wayOn(levelId: string, plan: BuildingPlan, route: Route, place: ScreenPlace): Point[] {
  const points = route.legs.filter((leg) => leg.levelId === levelId).flatMap((leg) => leg.points)
  const goal = plan.units.find((unit) => unit.id === route.targetUnitId && unit.levelId === levelId)
  return [...(place.levelId === levelId ? [place.point] : []), ...points, ...nearPart(goal, route)]
}

/** Halls can be large; of those only the part where the route ends must be seen. */
function nearPart(goal: Unit | undefined, route: Route): Point[] {
  const end = route.legs.at(-1)?.points.at(-1)
  if (!goal || !end) return []
  return goal.outline.filter((point) => Math.hypot(point[0] - end[0], point[1] - end[1]) < 15)
}

function atLeast(frame: Frame): Frame {
  const grow = ([from, to]: readonly [number, number]): [number, number] => {
    const missing = Math.max(0, SMALLEST_SIDE_M - (to - from)) / 2
    return [from - missing, to + missing]
  }
  return { ...frame, uM: grow(frame.uM), vM: grow(frame.vM) }
}

/** Uprights lean away from the visitor, as they do for an eye that stands there. */
function leanAwayFrom(place: ScreenPlace, frame: Frame): Lean {
  const { across } = createProjection({ readerHeadingDeg: place.readerHeadingDeg, lean: 1, pitchDeg: PITCH_DEG }, 1)
  const [left, right] = [Math.min, Math.max].map((end) =>
    end(...frameCorners(frame).map((corner) => dot(across, corner))),
  )
  return ((left ?? 0) + (right ?? 0)) / 2 >= dot(across, place.point) ? 1 : -1
}
