import type { PlanBuilder } from './plan-builder.ts'
/** Lifts, stairs and the Paternoster. */
export declare function addConnectors(plan: PlanBuilder): void
/** What one sees on the way. */
export declare function addLandmarks(plan: PlanBuilder): void
