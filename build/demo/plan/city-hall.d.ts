import type { BuildingPlan } from '#schema/building'
/** Generates the plan of the demo city hall. The same plan each time. */
export declare function cityHallPlan(): BuildingPlan
