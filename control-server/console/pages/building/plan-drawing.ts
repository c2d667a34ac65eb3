import { bearingDeg, distanceToSegment, sidesOf } from '#player/wayfinding/geometry'
import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { drawFloor, type FloorDrawing } from '../screens/floor-geometry.ts'

type DrawnPoint = ReturnType<FloorDrawing['place']>

/** A floor with the doors in it, and the way back from the drawing to the house. */
export interface PlanDrawing extends FloorDrawing {
  readonly doors: readonly { readonly id: string; readonly from: DrawnPoint; readonly to: DrawnPoint }[]
  /** Middles of all rooms, for what is drawn on them. */
  readonly middles: ReadonlyMap<string, DrawnPoint>
  /** From the drawing to metres of the plan, to the centimetre. */
  readonly placeOf: (at: Point) => Point
  /** How long a metre is in the drawing. */
  readonly perMetre: number
}

const DOOR_M_MIN = 1

/** One level of a house; undefined when the plan has nothing on it. */
export function drawPlan(plan: BuildingPlan, levelId: string): PlanDrawing | undefined {
  const floor = drawFloor(plan, levelId)
  if (!floor) return undefined
  const [left, top] = floor.place([0, 0])
  const [right] = floor.place([1_000, 0])
  const perMetre = (right - left) / 1_000
  const units = plan.units.filter((unit) => unit.levelId === levelId)
  return {
    ...floor,
    perMetre,
    middles: new Map(units.map(({ id, outline }) => [id, floor.place(middleOf(outline))])),
    placeOf: ([x, y]) => [centimetres((x - left) / perMetre), centimetres((top - y) / perMetre)],
    doors: plan.openings.flatMap((opening) => {
      if (opening.levelId !== levelId) return []
      const ends = doorEnds(opening, units)
      return ends ? [{ id: opening.id, from: floor.place(ends[0]), to: floor.place(ends[1]) }] : []
    }),
  }
}

function middleOf(outline: readonly Point[]): Point {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

/** A door as the piece of wall that it is. */
function doorEnds({ at, unitIds, widthMm }: Opening, units: readonly Unit[]): readonly [Point, Point] | undefined {
  const walls = units
    .filter(({ id }) => unitIds.includes(id))
    .flatMap(({ outline, holes }) => [outline, ...(holes ?? [])].flatMap(sidesOf))
  const [first, ...others] = walls
  if (!first) return undefined
  const [a, b] = others.reduce(
    (best, wall) => (distanceToSegment(at, wall) < distanceToSegment(at, best) ? wall : best),
    first,
  )
  const angle = (bearingDeg(a, b) * Math.PI) / 180
  const half = Math.max(DOOR_M_MIN, (widthMm ?? 0) / 1_000) / 2
  const [dx, dy] = [Math.sin(angle) * half, Math.cos(angle) * half]
  return [
    [at[0] - dx, at[1] - dy],
    [at[0] + dx, at[1] + dy],
  ]
}

function centimetres(metres: number): number {
  return Math.round(metres * 100) / 100
}

/**
 * What somebody means who points at a part of the plan: of a lift's shaft or a staircase the lift or the stairs, not
 * the shaft on this one floor.
 */
export function featureAt(plan: BuildingPlan, id: string): string {
  const unit = plan.units.find((one) => one.id === id)
  if (unit?.kind !== 'lift' && unit?.kind !== 'stairs') return id
  return plan.connectors.find(({ stops }) => stops.some(({ unitId }) => unitId === id))?.id ?? id
}

/** Units that show that something is closed: for a lift its shaft on every floor. */
export function unitsOf(plan: BuildingPlan, featureId: string): string[] {
  const connector = plan.connectors.find(({ id }) => id === featureId)
  if (!connector) return [featureId]
  const kinds = new Map(plan.units.map(({ id, kind }) => [id, kind]))
  return connector.stops
    .map(({ unitId }) => unitId)
    .filter((unitId) => ['lift', 'stairs'].includes(kinds.get(unitId) ?? ''))
}

/** On which levels a part of the building is, lowest first. */
export function levelsOf(plan: BuildingPlan, featureId: string): string[] {
  const connector = plan.connectors.find(({ id }) => id === featureId)
  if (connector) return connector.stops.map(({ levelId }) => levelId)
  const one = [...plan.units, ...plan.openings].find(({ id }) => id === featureId)
  return one ? [one.levelId] : []
}
