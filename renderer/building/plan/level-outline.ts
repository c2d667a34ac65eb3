import { type Segment, sidesOf } from '#player/wayfinding/geometry'
import type { Route } from '#player/wayfinding/route'
import type { BuildingPlan, Connector, Level, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { ScreenPlace } from '#schema/screen'
import { type FloorLabel, type LabelRoom, labelTexts, placeFloorLabels } from './floor-labels.ts'
import { clipSegment, type Frame, insideFrame } from './frame.ts'
import { LIFT_M, SLAB_M, WALL_M } from './measures.ts'
import type { Projection, Spot } from './projection.ts'
import { isOfShownBuilding } from './shown-buildings.ts'
import { clippedRings } from './slab.ts'
import { wallSolid } from './solids.ts'
import { liftFootprint, stopsOn } from './stops.ts'
import { frameOf, shownUnits, type Surroundings } from './surroundings.ts'
import { type Wall, wallsOf } from './walls.ts'

/** What is shown of one level and where it lies on the glass, before anybody draws it. */
export interface LevelOutline {
  readonly level: Level
  readonly frame: Frame
  readonly projection: Projection
  /** Units of which something lies inside the frame. */
  readonly units: readonly Unit[]
  readonly openings: readonly Opening[]
  /** Inside the frame, plan metres. */
  readonly walls: readonly Wall[]
  readonly lifts: readonly Lift[]
  /** The way on this level, plan metres. */
  readonly ways: readonly (readonly Point[])[]
  /** In plan metres. */
  readonly labels: readonly FloorLabel[]
  /** Outlines of floors and walls on the glass, for finding free room around them. */
  readonly rings: readonly (readonly Spot[])[]
}

/** A lift where it stops on a level. */
export interface Lift {
  readonly connector: Connector
  readonly footprint: readonly Point[]
  readonly onRoute: boolean
}

export interface LevelRequest {
  readonly plan: BuildingPlan
  readonly route: Route
  readonly place: ScreenPlace
  readonly surroundings: Surroundings
  /** Type size of names on floors as the visitor wants it, and the usual one. */
  readonly labelEmPx: number
  readonly usualEmPx: number
  readonly trailWidthM: number
  /** Upright ways that start on a level, by its id: what they stand before must not be read. */
  readonly rises: ReadonlyMap<string, readonly Segment[]>
}

/** Finds what is shown of one level of the surroundings, and where its names lie. */
export function outlineLevel(level: Level, projection: Projection, request: LevelRequest): LevelOutline {
  const { plan, route } = request
  const frame = frameOf(level, request.surroundings)
  const units = shownUnits(plan, level, request.surroundings)
  const shown = new Set(units.map(({ id }) => id))
  const openings = plan.openings.filter(
    (opening) => opening.levelId === level.id && opening.unitIds.some((id) => shown.has(id)),
  )
  const ways = route.legs.filter((leg) => leg.levelId === level.id).map((leg) => leg.points)
  const walls = wallsOf(units, openings).flatMap((wall) => {
    const clipped = clipSegment(wall.from, wall.to, frame)
    return clipped ? [{ ...wall, from: clipped[0], to: clipped[1] }] : []
  })
  const lifts = liftsOf(level, request, frame)
  return {
    level,
    frame,
    projection,
    units,
    openings,
    walls,
    lifts,
    ways,
    labels: placeReadable(labelled(units, request, level), request, {
      frame,
      projection,
      hiding: [
        ...walls.flatMap((wall) => wallFaces(wall).map((segment) => ({ segment, heightM: WALL_M }))),
        ...lifts.flatMap(({ footprint }) => sidesOf(footprint).map((segment) => ({ segment, heightM: LIFT_M }))),
      ],
      keepFree: keepFree(ways, request, level, projection),
    }),
    rings: units.flatMap((unit) =>
      clippedRings(unit, frame)
        .slice(0, 1)
        .flatMap((ring) => [-SLAB_M, WALL_M].map((heightM) => ring.map((point) => projection.project(point, heightM)))),
    ),
  }
}

/** Part of the names that may be lost to larger type. */
const LOST_MAX = 0.25

/** In the type size that the visitor wants; where rooms are too small for it, in the usual one rather than unnamed. */
function placeReadable(
  units: readonly Unit[],
  { labelEmPx, usualEmPx }: LevelRequest,
  room: Omit<LabelRoom, 'emPx'>,
): FloorLabel[] {
  const wanted = placeFloorLabels(units, { ...room, emPx: labelEmPx })
  if (labelEmPx <= usualEmPx) return wanted
  const usual = placeFloorLabels(units, { ...room, emPx: usualEmPx })
  return wanted.length < usual.length * (1 - LOST_MAX) ? usual : wanted
}

/** Both faces of a wall: a thick one hides more than its middle line does. */
function wallFaces(wall: Wall): Segment[] {
  const [a, b, c, d] = wallSolid(wall, WALL_M).footprint
  return a && b && c && d
    ? [
        [a, b],
        [c, d],
      ]
    : []
}

function liftsOf(level: Level, { plan, route, surroundings: { buildings } }: LevelRequest, frame: Frame): Lift[] {
  const taken = new Set(route.legs.flatMap((leg) => leg.via?.connectorId ?? []))
  return stopsOn(plan.connectors, level.id, ['lift', 'paternoster'])
    .filter(({ stop }) => insideFrame(stop.at, frame))
    .filter(({ stop }) => {
      const unit = plan.units.find(({ id }) => id === stop.unitId)
      return !unit || isOfShownBuilding(unit, buildings)
    })
    .map(({ connector, stop }) => ({
      connector,
      footprint: liftFootprint(
        plan.units.find((unit) => unit.id === stop.unitId),
        stop.at,
      ),
      onRoute: taken.has(connector.id),
    }))
}

/** Units whose name may be written, nearest to the way first; the goal has its own sign. */
function labelled(units: readonly Unit[], { route }: LevelRequest, level: Level): Unit[] {
  const way = route.legs.filter((leg) => leg.levelId === level.id).flatMap((leg) => leg.points)
  const far = (unit: Unit): number =>
    Math.min(
      ...way.map((point) =>
        Math.min(...unit.outline.map((corner) => Math.hypot(corner[0] - point[0], corner[1] - point[1]))),
      ),
    )
  return units
    .filter((unit) => unit.id !== route.targetUnitId && labelTexts(unit).length > 0)
    .map((unit) => ({ unit, far: way.length > 0 ? far(unit) : 0 }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ unit }) => unit)
}

function keepFree(
  ways: readonly Point[][],
  { place, trailWidthM, rises }: LevelRequest,
  level: Level,
  { away }: Projection,
): LabelRoom['keepFree'] {
  const free: { segment: Segment; aroundM: number }[] = ways.flatMap((points) =>
    points.slice(1).map((to, index) => ({ segment: [points[index] ?? to, to] as const, aroundM: trailWidthM * 0.85 })),
  )
  for (const segment of rises.get(level.id) ?? []) free.push({ segment, aroundM: trailWidthM * 1.2 })
  if (place.levelId !== level.id) return free
  // The stem of the visitor's tag hangs down from the dot.
  const below: Point = [place.point[0] - away[0] * trailWidthM * 5, place.point[1] - away[1] * trailWidthM * 5]
  return [
    ...free,
    { segment: [place.point, place.point] as const, aroundM: trailWidthM * 2 },
    { segment: [place.point, below] as const, aroundM: trailWidthM * 0.5 },
  ]
}
