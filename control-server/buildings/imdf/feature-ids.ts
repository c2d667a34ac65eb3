import type { BuildingPlan } from '#schema/building'
import type { ImdfFeatureType } from './feature-types.ts'

/** Ids of features for the members of a plan: unique in the whole archive, and the plan's own wherever that is free. */
export interface FeatureIds {
  of(type: ImdfFeatureType, planId: string): string
  /** A new id for a feature that the plan does not have. */
  added(type: ImdfFeatureType, wish: string): string
}

/**
 * Ids in a plan are unique list by list, in IMDF in the whole archive (rule FeatureIdMustBeUnique). Units come first
 * and so keep theirs; a level `west` beside a unit `west` becomes `level:west`.
 */
export function featureIdsOf(plan: BuildingPlan): FeatureIds {
  const taken = new Set<string>()
  const byPlanId = new Map<string, string>()
  const take = (type: ImdfFeatureType, wish: string) => {
    let id = wish
    for (let count = 1; taken.has(id); count++) id = count === 1 ? `${type}:${wish}` : `${type}:${wish}:${count}`
    taken.add(id)
    return id
  }
  const lists: [ImdfFeatureType, readonly { readonly id: string }[]][] = [
    ['unit', plan.units],
    ['opening', plan.openings],
    ['relationship', plan.connectors],
    ['level', plan.levels],
    ['building', plan.buildings],
    ['amenity', plan.landmarks],
    ['detail', plan.guides ?? []],
    ['kiosk', plan.kiosks ?? []],
    ['venue', [plan]],
  ]
  for (const [type, list] of lists) for (const { id } of list) byPlanId.set(`${type}/${id}`, take(type, id))
  return { of: (type, planId) => byPlanId.get(`${type}/${planId}`) ?? planId, added: take }
}
