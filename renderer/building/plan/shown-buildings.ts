import { insideRing } from '#player/wayfinding/geometry'
import type { Route } from '#player/wayfinding/route'
import type { BuildingPlan, Level, Unit } from '#schema/building'
import type { ScreenPlace } from '#schema/screen'

/** Ids of buildings of which something is shown, by level. */
export type ShownBuildings = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Buildings that the way goes through, and on each level those that one enters from them without going outdoors. A house
 * across the yard to which nobody goes only makes the way small.
 */
export function buildingsAlong(
  plan: BuildingPlan,
  levels: readonly Level[],
  route: Route,
  place: ScreenPlace,
): ShownBuildings {
  const entered = enteredBuildings(plan, route, place)
  const indoors = plan.units.filter(({ kind }) => kind !== 'outdoor')
  const buildingOf = new Map(indoors.map(({ id, buildingId }) => [id, buildingId]))
  return new Map(
    levels.map(({ id }) => {
      const doors = plan.openings.filter(({ levelId }) => levelId === id)
      const beside = doors.flatMap(({ unitIds }) => {
        const ids = unitIds.flatMap((unitId) => buildingOf.get(unitId) ?? [])
        return ids.some((buildingId) => entered.has(buildingId)) ? ids : []
      })
      return [id, new Set([...entered, ...beside])]
    }),
  )
}

/** Ids of the buildings that the way goes through, and of that in which one stands. */
export function enteredBuildings(plan: BuildingPlan, route: Route, place: ScreenPlace): ReadonlySet<string> {
  const crossed = plan.units.filter(
    (unit) => unit.kind !== 'outdoor' && (unit.id === route.targetUnitId || isCrossed(unit, route)),
  )
  return new Set([place.buildingId, ...crossed.map(({ buildingId }) => buildingId)])
}

export function allBuildings({ buildings }: BuildingPlan, levels: readonly Level[]): ShownBuildings {
  const ids = new Set(buildings.map(({ id }) => id))
  return new Map(levels.map((level) => [level.id, ids]))
}

/** Yards and squares belong to no house: they are seen wherever the picture reaches. */
export function isOfShownBuilding({ kind, levelId, buildingId }: Unit, shown: ShownBuildings): boolean {
  return kind === 'outdoor' || shown.get(levelId)?.has(buildingId) === true
}

function isCrossed({ levelId, outline }: Unit, { legs }: Route): boolean {
  return legs.some((leg) => leg.levelId === levelId && leg.points.some((point) => insideRing(point, outline)))
}
