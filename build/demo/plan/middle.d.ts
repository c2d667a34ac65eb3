import type { PlanBuilder } from './plan-builder.ts'
/** The middle of the historic city hall: the great hall below, galleries with the council chamber above. */
export declare function addMiddle(plan: PlanBuilder): void
/** The courtyard between the old wings, and the square in front of the new house. */
export declare function addOutside(plan: PlanBuilder): void
