import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'

const GAP_M = 30
const WALK_M = 8

/** Several copies of a building side by side, joined by a covered walk along their entrances. */
export function campusOf(plan: BuildingPlan, copies: number): BuildingPlan {
  const xs = plan.units.flatMap(({ outline }) => outline.map(([x]) => x))
  const south = Math.min(...plan.units.flatMap(({ outline }) => outline.map(([, y]) => y)))
  const widthM = Math.max(...xs) - Math.min(...xs) + GAP_M
  const ground = plan.levels.find(({ ordinal }) => ordinal === 0)?.id ?? plan.levels[0]?.id ?? ''
  const parts = Array.from({ length: copies }, (_, copy) => shifted(plan, `k${copy}-`, copy * widthM))
  const [west, east] = [Math.min(...xs), Math.min(...xs) + copies * widthM]
  const walk: Unit = {
    id: 'walk',
    buildingId: plan.buildings[0]?.id ?? '',
    levelId: ground,
    kind: 'outdoor',
    covered: 'yes',
    passage: true,
    wheelchair: 'yes',
    outline: [
      [west, south - WALK_M],
      [east, south - WALK_M],
      [east, south],
      [west, south],
    ],
  }
  // A way out of a house leads to the walk.
  const joined = ({ levelId, unitIds, kind }: Opening) =>
    kind === 'entrance' && levelId === ground && unitIds.length === 1
  return {
    ...plan,
    units: [...parts.flatMap(({ units }) => units), walk],
    openings: parts
      .flatMap(({ openings }) => openings)
      .map((opening) => (joined(opening) ? { ...opening, unitIds: [...opening.unitIds, walk.id] } : opening)),
    connectors: parts.flatMap(({ connectors }) => connectors),
    landmarks: parts.flatMap(({ landmarks }) => landmarks),
  }
}

function shifted(
  plan: BuildingPlan,
  prefix: string,
  byM: number,
): Pick<BuildingPlan, 'units' | 'openings' | 'connectors' | 'landmarks'> {
  const to = ([x, y]: Point): Point => [Math.round((x + byM) * 1_000) / 1_000, y]
  const own = <T extends { readonly id: string }>(item: T): T => ({ ...item, id: prefix + item.id })
  return {
    units: plan.units.map((unit) => ({
      ...own(unit),
      outline: unit.outline.map(to),
      ...(unit.holes && { holes: unit.holes.map((hole) => hole.map(to)) }),
    })),
    openings: plan.openings.map((opening) => ({
      ...own(opening),
      at: to(opening.at),
      unitIds: opening.unitIds.map((id) => prefix + id),
    })),
    connectors: plan.connectors.map((connector) => ({
      ...own(connector),
      stops: connector.stops.map((stop) => ({ ...stop, unitId: prefix + stop.unitId, at: to(stop.at) })),
    })),
    landmarks: plan.landmarks.map((landmark) => ({
      ...own(landmark),
      unitId: prefix + landmark.unitId,
      at: to(landmark.at),
    })),
  }
}
