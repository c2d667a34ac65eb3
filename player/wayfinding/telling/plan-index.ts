import type { BuildingPlan, Connector, Guide, Landmark, Level, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { insideRing } from '../geometry.ts'
import type { Building } from './instruction.ts'

/** What is on one level, to be looked up quickly. */
export interface LevelIndex {
  readonly landmarks: readonly Landmark[]
  readonly guides: readonly Guide[]
  /** The unit on whose floor a point lies. */
  unitAt(point: Point): Unit | undefined
  /** The opening that is exactly at a point of a route. */
  openingAt(point: Point | undefined): Opening | undefined
}

/** A plan, to be looked up quickly: telling a route must not search it again for every step. */
export interface PlanIndex {
  readonly units: ReadonlyMap<string, Unit>
  readonly openings: ReadonlyMap<string, Opening>
  readonly levels: ReadonlyMap<string, Level>
  readonly connectors: ReadonlyMap<string, Connector>
  readonly buildings: ReadonlyMap<string, Building>
  on(levelId: string): LevelIndex
  /** Its doors and gaps. */
  openingsOf(unitId: string): readonly Opening[]
  /** The lift or the stairs that a unit is part of. */
  connectorIn(unitId: string): Connector | undefined
}

const kept = new WeakMap<BuildingPlan, PlanIndex>()

/** The index of a plan, made when it is first asked for and kept as long as the plan. */
export function indexOf(plan: BuildingPlan): PlanIndex {
  const known = kept.get(plan)
  if (known) return known
  const made = makeIndex(plan)
  kept.set(plan, made)
  return made
}

function makeIndex(plan: BuildingPlan): PlanIndex {
  const openingsByUnit = Map.groupBy(
    plan.openings.flatMap((opening) => opening.unitIds.map((unitId) => ({ unitId, opening }))),
    ({ unitId }) => unitId,
  )
  const openingsOf = new Map([...openingsByUnit].map(([id, list]) => [id, list.map(({ opening }) => opening)]))
  const connectorIn = new Map(
    plan.connectors.toReversed().flatMap((connector) => connector.stops.map(({ unitId }) => [unitId, connector])),
  )
  const levels = levelIndexes(plan)
  return {
    units: byId(plan.units),
    openings: byId(plan.openings),
    levels: byId(plan.levels),
    connectors: byId(plan.connectors),
    buildings: byId(plan.buildings),
    on: (levelId) => levels.get(levelId) ?? NOTHING,
    openingsOf: (unitId) => openingsOf.get(unitId) ?? [],
    connectorIn: (unitId) => connectorIn.get(unitId),
  }
}

const NOTHING: LevelIndex = { landmarks: [], guides: [], unitAt: () => undefined, openingAt: () => undefined }

function levelIndexes(plan: BuildingPlan): Map<string, LevelIndex> {
  const units = Map.groupBy(plan.units, ({ levelId }) => levelId)
  const openings = Map.groupBy(plan.openings, ({ levelId }) => levelId)
  const landmarks = Map.groupBy(plan.landmarks, ({ levelId }) => levelId)
  const guides = Map.groupBy(plan.guides ?? [], ({ levelId }) => levelId)
  return new Map(
    [...units].map(([levelId, onLevel]) => {
      const boxed = onLevel.map((unit) => ({ unit, box: boxOf(unit.outline) }))
      const byPlace = new Map(
        (openings.get(levelId) ?? []).toReversed().map((opening) => [placeKey(opening.at), opening]),
      )
      return [
        levelId,
        {
          landmarks: landmarks.get(levelId) ?? [],
          guides: guides.get(levelId) ?? [],
          unitAt: (point) => boxed.find(({ unit, box }) => inBox(point, box) && isOnFloor(unit, point))?.unit,
          openingAt: (point) => point && byPlace.get(placeKey(point)),
        },
      ]
    }),
  )
}

interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

function boxOf(outline: readonly Point[]): Box {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)]
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) }
}

function inBox([x, y]: Point, { minX, minY, maxX, maxY }: Box): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY
}

function isOnFloor({ outline, holes }: Unit, point: Point): boolean {
  return insideRing(point, outline) && !(holes ?? []).some((hole) => insideRing(point, hole))
}

function placeKey([x, y]: Point): string {
  return `${x} ${y}`
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
