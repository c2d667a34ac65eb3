import type { BuildingPlan, Connector, Landmark, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
/** Axis-parallel rectangle in metres, corner to corner. */
export interface Rect {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}
export interface UnitSpec extends Omit<Unit, 'outline' | 'wheelchair'> {
  readonly rect: Rect
}
export interface OpeningSpec {
  readonly levelId: string
  readonly unitIds: readonly string[]
  readonly at: Point
  readonly widthMm?: number
  readonly kind: Opening['kind']
}
/** Collects a plan piece by piece; ids of openings follow from their order, so the same script gives the same plan. */
export declare class PlanBuilder {
  #private
  addUnit({ rect, ...unit }: UnitSpec): Unit
  addOpening({ unitIds, ...opening }: OpeningSpec): void
  addConnector(connector: Connector): void
  addLandmark(landmark: Landmark): void
  build(rest: Omit<BuildingPlan, 'format' | 'units' | 'openings' | 'connectors' | 'landmarks'>): BuildingPlan
}
