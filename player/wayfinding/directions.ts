import type { BuildingPlan } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { Route } from './route.ts'

export type StepIcon =
  | 'start'
  | 'straight'
  | 'left'
  | 'right'
  | 'slight-left'
  | 'slight-right'
  | 'around'
  | 'lift-up'
  | 'lift-down'
  | 'stairs-up'
  | 'stairs-down'
  | 'door'
  | 'goal'

/** One instruction in German: what to do, and what one sees then. */
export interface RouteStep {
  readonly icon: StepIcon
  readonly title: string
  readonly detail?: string
  readonly levelId: string
  /** Where it happens. */
  readonly point: Point
}

/**
 * A route in words. `readerHeadingDeg` is the compass direction in which the reader of the screen looks: the first
 * instruction is relative to it, all others to the way one walks.
 */
export function describeRoute(plan: BuildingPlan, route: Route, readerHeadingDeg: number): RouteStep[] {
  void [plan, route, readerHeadingDeg]
  return []
}
