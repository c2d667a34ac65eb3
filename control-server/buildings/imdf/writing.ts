import type { BuildingPlan } from '#schema/building'
import type { Frame } from '../frame.ts'
import type { FeatureIds } from './feature-ids.ts'

/** What every part of a plan needs on its way into IMDF. */
export interface Writing {
  readonly plan: BuildingPlan
  readonly frame: Frame
  readonly ids: FeatureIds
}

/** The id in the plan, where the feature could not have it. */
export function planId(featureId: string, id: string): { plan_id?: string } {
  return featureId === id ? {} : { plan_id: id }
}
