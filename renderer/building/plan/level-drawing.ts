import type { Route } from '#player/wayfinding/route'
import { sidesOf } from '#player/wayfinding/geometry'
import type { BuildingPlan, Level, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { ScreenPlace } from '#schema/screen'
import { type FloorLabel, type LabelRoom, labelTexts, placeFloorLabels } from './floor-labels.ts'
import { clipSegment, type Frame, insideFrame } from './frame.ts'
import { closedPath, type Projection, type Spot } from './projection.ts'
import { clippedRings, frontEdges } from './slab.ts'
import { backToFront, type Solid, visibleSides, wallSolid } from './solids.ts'
import { liftFootprint, stairSolids, stopsOn } from './steps.ts'
import type { Surroundings } from './surroundings.ts'
import { drawTrail, type Trail } from './trail.ts'
import { type Wall, wallsOf } from './walls.ts'

/** Area of one look; `path` is SVG in pixels of the drawing unless said otherwise. */
export interface Patch {
  readonly look: string
  readonly path: string
}

/** Everything of one level, in the order in which it is painted. */
export interface LevelDrawing {
  readonly level: Level
  readonly projection: Projection
  /** Front edges of the floor. */
  readonly slab: readonly Patch[]
  /** Outlines of floors and walls on the glass, for finding free room around them. */
  readonly rings: readonly (readonly Spot[])[]
  /** In plan metres, under `projection.matrix`. */
  readonly floors: readonly Patch[]
  /** In plan metres. */
  readonly labels: readonly FloorLabel[]
  /** In plan metres. */
  readonly trails: readonly Trail[]
  /** Sides of walls and steps, back to front. */
  readonly faces: readonly Patch[]
  /** Cut faces of the walls: nothing on this level is above them. */
  readonly tops: string
  readonly lifts: readonly {
    readonly connectorId: string
    readonly footprint: readonly Point[]
    readonly patches: readonly Patch[]
    readonly onRoute: boolean
  }[]
}

export interface LevelRequest {
  readonly plan: BuildingPlan
  readonly route: Route
  readonly place: ScreenPlace
  readonly surroundings: Surroundings
  readonly labelEmPx: number
  readonly trailWidthM: number
}

/** Walls are cut at this height, so that one looks over them into the rooms. */
export const WALL_M = 1.15
const SLAB_M = 0.6
const LIFT_M = 2.3
const WINDOW_M: readonly [number, number] = [0.42, 0.92]

/** What is drawn of a level. */
export function frameOf(level: Level, { surroundings: { frames } }: Pick<LevelRequest, 'surroundings'>): Frame {
  const frame = frames.get(level.id)
  if (!frame) throw new Error(`level ${level.id} is not among the surroundings`)
  return frame
}

/** Draws one level of the surroundings under a projection. */
export function drawLevel(level: Level, projection: Projection, request: LevelRequest): LevelDrawing {
  const { plan, route } = request
  const frame = frameOf(level, request)
  const units = plan.units.filter((unit) => unit.levelId === level.id && clippedRings(unit, frame).length > 0)
  const ways = route.legs.filter((leg) => leg.levelId === level.id).map((leg) => leg.points)
  const walls = wallsIn(level, units, request, frame)
  const solids = solidsOf(level, units, walls, request, frame)
  const lifts = liftsOf(level, projection, request, frame)
  return {
    level,
    projection,
    slab: frontEdges(units, frame, projection).map(({ side: [a, b], light }) => ({
      look: light === 'left' ? 'slab-left' : 'slab-right',
      path: closedPath([
        projection.project(a),
        projection.project(b),
        projection.project(b, -SLAB_M),
        projection.project(a, -SLAB_M),
      ]),
    })),
    rings: units.flatMap((unit) =>
      clippedRings(unit, frame)
        .slice(0, 1)
        .flatMap((ring) => [-SLAB_M, WALL_M].map((heightM) => ring.map((point) => projection.project(point, heightM)))),
    ),
    floors: units
      .toSorted((a, b) => floorRank(a) - floorRank(b))
      .map((unit) => ({ look: floorLook(unit, route), path: clippedRings(unit, frame).map(closedPath).join('') })),
    labels: placeFloorLabels(labelled(units, request, level), {
      frame,
      projection,
      emPx: request.labelEmPx,
      hiding: [
        ...walls.map(({ from, to }) => ({ segment: [from, to] as const, heightM: WALL_M })),
        ...lifts.flatMap(({ footprint }) => sidesOf(footprint).map((segment) => ({ segment, heightM: LIFT_M }))),
      ],
      keepFree: keepFree(ways, request, level, projection),
    }),
    trails: ways.map((points) => drawTrail(points, request.trailWidthM, request.trailWidthM * 3.2)),
    faces: joinAlike(backToFront(solids, projection).flatMap((solid) => facesOf(solid, projection))),
    tops: solids
      .filter((solid) => solid.look !== 'step')
      .map((solid) => closedPath(solid.footprint.map((point) => projection.project(point, WALL_M))))
      .join(''),
    lifts,
  }
}

function wallsIn(level: Level, units: readonly Unit[], { plan }: LevelRequest, frame: Frame): Wall[] {
  const openings = plan.openings.filter((opening) => opening.levelId === level.id)
  return wallsOf(units, openings).flatMap((wall) => {
    const clipped = clipSegment(wall.from, wall.to, frame)
    return clipped ? [{ ...wall, from: clipped[0], to: clipped[1] }] : []
  })
}

function solidsOf(
  level: Level,
  units: readonly Unit[],
  walls: readonly Wall[],
  { plan }: LevelRequest,
  frame: Frame,
): Solid[] {
  const openings = plan.openings.filter((opening) => opening.levelId === level.id)
  const stops = stopsOn(plan.connectors, level.id, ['stairs', 'escalator'])
  const stairs = units
    .filter((unit) => unit.kind === 'stairs')
    .flatMap((unit) => {
      const entries = stops.filter(({ stop }) => stop.unitId === unit.id).map(({ stop }) => stop.at)
      const doors = openings.filter((opening) => opening.unitIds.includes(unit.id)).map((opening) => opening.at)
      return stairSolids(unit, [...doors, ...entries], WALL_M * 0.92, frame)
    })
  return [...walls.map((wall) => wallSolid(wall, WALL_M)), ...stairs]
}

function facesOf(solid: Solid, projection: Projection): Patch[] {
  const { project } = projection
  const patches = visibleSides(solid.footprint, projection).flatMap(({ side: [a, b], light }): Patch[] => {
    const stripe = (low: number, high: number): string =>
      closedPath([project(a, low), project(b, low), project(b, high), project(a, high)])
    const name = solid.look === 'step' ? 'step' : 'wall'
    const face = { look: `${name}-${light}`, path: stripe(0, solid.heightM) }
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]) > 1
    if (solid.look !== 'window' || !long) return [face]
    // One calm band instead of single windows.
    return [face, { look: `glass-${light}`, path: stripe(WINDOW_M[0], WINDOW_M[1]) }]
  })
  if (solid.look !== 'step') return patches
  return [
    ...patches,
    { look: 'step-top', path: closedPath(solid.footprint.map((point) => project(point, solid.heightM))) },
  ]
}

/** Fewer elements: neighbours in the order with the same look become one path. */
function joinAlike(patches: readonly Patch[]): Patch[] {
  const joined: { look: string; path: string }[] = []
  for (const { look, path } of patches) {
    const last = joined.at(-1)
    if (last?.look === look) last.path += path
    else joined.push({ look, path })
  }
  return joined
}

function liftsOf(level: Level, projection: Projection, { plan, route }: LevelRequest, frame: Frame) {
  const taken = new Set(route.legs.flatMap((leg) => leg.via?.connectorId ?? []))
  return stopsOn(plan.connectors, level.id, ['lift', 'paternoster'])
    .filter(({ stop }) => insideFrame(stop.at, frame))
    .map(({ connector, stop }) => {
      const footprint = liftFootprint(
        plan.units.find((unit) => unit.id === stop.unitId),
        stop.at,
      )
      const sides = visibleSides(footprint, projection).map(({ side: [a, b] }) =>
        closedPath([
          projection.project(a),
          projection.project(b),
          projection.project(b, LIFT_M),
          projection.project(a, LIFT_M),
        ]),
      )
      const lid = closedPath(footprint.map((point) => projection.project(point, LIFT_M)))
      const base = closedPath(footprint.map((point) => projection.project(point)))
      const patches = [base, ...sides, lid].map((path) => ({ look: 'lift', path }))
      return { connectorId: connector.id, footprint, patches, onRoute: taken.has(connector.id) }
    })
}

function floorLook(unit: Unit, route: Route): string {
  if (unit.id === route.targetUnitId) return 'goal'
  if (unit.kind === 'outdoor') return 'yard'
  return unit.passage ||
    unit.kind === 'corridor' ||
    unit.kind === 'hall' ||
    unit.kind === 'stairs' ||
    unit.kind === 'lift'
    ? 'floor'
    : 'room'
}

/** Large floors first, so that a unit inside another one is seen. */
function floorRank(unit: Unit): number {
  return unit.kind === 'outdoor' ? 0 : unit.kind === 'hall' || unit.kind === 'corridor' ? 1 : 2
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
  { place, trailWidthM }: LevelRequest,
  level: Level,
  { away }: Projection,
): LabelRoom['keepFree'] {
  const free = ways.flatMap((points) =>
    points.slice(1).map((to, index) => ({ segment: [points[index] ?? to, to] as const, aroundM: trailWidthM * 0.85 })),
  )
  if (place.levelId !== level.id) return free
  // The stem of the visitor's tag hangs down from the dot.
  const below: Point = [place.point[0] - away[0] * trailWidthM * 5, place.point[1] - away[1] * trailWidthM * 5]
  return [
    ...free,
    { segment: [place.point, place.point] as const, aroundM: trailWidthM * 2 },
    { segment: [place.point, below] as const, aroundM: trailWidthM * 0.5 },
  ]
}
