import type { BuildingPlan, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { floorShape, isInside, wallDistances } from './floor-shape.ts'
import { bearingDeg, distance, nearestOnSegment, type Segment, sidesOf, turnDeg } from './geometry.ts'
import { unitsInView } from './sight.ts'
import { WALL_M_MAX } from './start.ts'

/** Where a point lies on a level. */
export type Standing =
  /** On the floor of these units, the smallest first. */
  | { readonly kind: 'inside'; readonly units: readonly Unit[] }
  /** In a wall or a niche: routes begin beside it. */
  | { readonly kind: 'beside'; readonly distanceM: number }
  /** Too far from any floor that visitors walk on. */
  | { readonly kind: 'outside' }

/** Whether a screen can hang there: what is `outside` could not show a way. */
export function standingOf(plan: BuildingPlan, levelId: string, point: Point): Standing {
  const shapes = plan.units.flatMap((unit) => (unit.levelId === levelId ? [{ unit, shape: floorShape(unit) }] : []))
  const around = shapes.filter(({ shape }) => isInside(shape, point)).map(({ unit }) => unit)
  if (around.length > 0) return { kind: 'inside', units: around.toSorted((a, b) => sizeOf(a) - sizeOf(b)) }
  const passages = shapes.filter(({ unit }) => unit.passage)
  const distanceM = Math.min(...passages.map(({ shape }) => Math.min(...wallDistances(shape, point))))
  return distanceM <= WALL_M_MAX ? { kind: 'beside', distanceM } : { kind: 'outside' }
}

/** The building to which a point belongs: of the floor there, else of the nearest passage; undefined far from both. */
export function buildingAt(plan: BuildingPlan, levelId: string, point: Point): string | undefined {
  const standing = standingOf(plan, levelId, point)
  if (standing.kind === 'inside') return standing.units[0]?.buildingId
  if (standing.kind === 'outside') return undefined
  const [nearest] = plan.units
    .filter((unit) => unit.levelId === levelId && unit.passage)
    .map((unit) => ({ unit, distanceM: distance(point, nearestOf(unit, point)) }))
    .toSorted((a, b) => a.distanceM - b.distanceM)
  return nearest?.unit.buildingId
}

/** The nearest point on a wall of a passage and the direction in which a reader in front of it looks. */
export interface WallSpot {
  readonly point: Point
  readonly readerHeadingDeg: number
}

/** Screens hang on walls: the foot on the nearest one within `reachM`, a reader looking square at it. */
export function snapToWall(plan: BuildingPlan, levelId: string, point: Point, reachM: number): WallSpot | undefined {
  let best: { readonly foot: Point; readonly wall: Segment; readonly distanceM: number } | undefined
  for (const unit of plan.units) {
    if (unit.levelId !== levelId || !unit.passage) continue
    for (const wall of [unit.outline, ...(unit.holes ?? [])].flatMap(sidesOf)) {
      const foot = nearestOnSegment(point, wall)
      const distanceM = distance(point, foot)
      if (distanceM <= reachM && (!best || distanceM < best.distanceM)) best = { foot, wall, distanceM }
    }
  }
  if (!best) return undefined
  const along = bearingDeg(best.wall[0], best.wall[1])
  const towards = best.distanceM > 1e-6 ? bearingDeg(point, best.foot) : along + 90
  // Square to the wall, on the side from which the point was.
  const square = [along + 90, along + 270].toSorted(
    (a, b) => Math.abs(turnDeg(a, towards)) - Math.abs(turnDeg(b, towards)),
  )
  return { point: best.foot, readerHeadingDeg: Math.round((square[0] ?? 0) % 360) % 360 }
}

export type ViewSide = 'ahead' | 'right' | 'behind' | 'left'

/** Something to be seen from a place. */
export interface SeenUnit {
  readonly unit: Unit
  readonly distanceM: number
}

/** Farther away than this nobody would say that something is "ahead". */
const VIEW_M_MAX = 60
const SEEN_MAX = 4

/**
 * What is ahead, right, behind and left of somebody who stands there and looks that way: the nearest units with a name
 * on each side whose door or gap one sees from there, as the crow flies. For a person on site who checks the heading of
 * a screen, so nothing that lies behind a wall.
 */
export function viewFrom(
  plan: BuildingPlan,
  place: { readonly levelId: string; readonly point: Point; readonly readerHeadingDeg: number },
): Readonly<Record<ViewSide, readonly SeenUnit[]>> {
  const here = new Set(standingOf(plan, place.levelId, place.point).kind === 'inside' ? standingUnits(plan, place) : [])
  const buildingId = buildingAt(plan, place.levelId, place.point)
  const openUnits = unitsInView(plan, place)
  const seen = plan.units
    .filter((unit) => unit.buildingId === buildingId && openUnits.has(unit.id) && !here.has(unit.id) && isNamed(unit))
    .map((unit) => {
      const point = nearestOf(unit, place.point)
      return { unit, distanceM: distance(place.point, point), towards: bearingDeg(place.point, middleOf(unit)) }
    })
    .filter(({ distanceM }) => distanceM <= VIEW_M_MAX)
    .toSorted((a, b) => a.distanceM - b.distanceM)
  const on = (side: ViewSide): SeenUnit[] =>
    seen
      .filter(({ towards }) => sideOf(turnDeg(place.readerHeadingDeg, towards)) === side)
      .slice(0, SEEN_MAX)
      .map(({ unit, distanceM }) => ({ unit, distanceM }))
  return { ahead: on('ahead'), right: on('right'), behind: on('behind'), left: on('left') }
}

function standingUnits(plan: BuildingPlan, { levelId, point }: { levelId: string; point: Point }): string[] {
  const standing = standingOf(plan, levelId, point)
  return standing.kind === 'inside' ? standing.units.map(({ id }) => id) : []
}

function sideOf(turn: number): ViewSide {
  if (Math.abs(turn) <= 45) return 'ahead'
  if (Math.abs(turn) >= 135) return 'behind'
  return turn > 0 ? 'right' : 'left'
}

function isNamed({ kind, name, number }: Unit): boolean {
  return name !== undefined || number !== undefined || kind === 'lift' || kind === 'stairs'
}

function nearestOf({ outline }: Unit, point: Point): Point {
  return sidesOf(outline)
    .map((wall) => nearestOnSegment(point, wall))
    .reduce((best, foot) => (distance(point, foot) < distance(point, best) ? foot : best), outline[0] ?? point)
}

function middleOf({ outline }: Unit): Point {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

function sizeOf({ outline }: Unit): number {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
}
