import { arrowToUnit } from '#player/calls/counter-arrow'
import { decodeBundle } from '#player/wayfinding/bundle'
import type { Release } from '#schema/release'

/** Directions to counters, one lookup for each screen. */
export type CounterArrows = (screenId: string, areaId: string, counterId: string) => number | undefined

export const NO_ARROWS: CounterArrows = () => undefined

/** Computes every arrow of a release once. A building that can not be read gives none: a call shows without. */
export function counterArrows(release: Release, bundle: Uint8Array | undefined): CounterArrows {
  const building = bundle && decodeBundle(bundle)
  if (!building?.ok) return NO_ARROWS
  const units = new Map(building.value.plan.units.map((unit) => [unit.id, unit]))
  const arrows = new Map<string, number>()
  for (const screen of release.screens) {
    for (const area of release.waitingAreas.filter(({ id }) => screen.waitingAreaIds.includes(id))) {
      for (const counter of area.counters) {
        const unit = units.get(counter.unitId ?? '')
        const arrowDeg = unit && arrowToUnit(screen.place, unit)
        if (arrowDeg !== undefined) arrows.set(`${screen.id}/${area.id}/${counter.id}`, arrowDeg)
      }
    }
  }
  return (screenId, areaId, counterId) => arrows.get(`${screenId}/${areaId}/${counterId}`)
}
