import type { Point } from '#schema/primitives'
import { dot, type Projection } from '../plan/projection.ts'

/** How plan metres become clip space; columns of a 4 × 4 matrix, and what a metre of lift adds. */
export interface GazeMatrix {
  readonly view: readonly number[]
  readonly liftStep: readonly [number, number, number, number]
}

/** Metres of depth that are kept before and behind the middle of what is shown. */
const DEPTH_M = 1_500

/** The projection of a level as a matrix over glass of a size; exactly where `project` puts a point. */
export function gazeMatrix(projection: Projection, middle: Point, widthPx: number, heightPx: number): GazeMatrix {
  const { across, away, depthScale, heightScale, sideways, origin, pxPerM } = projection
  const [x, y] = [(2 / widthPx) * pxPerM, (2 / heightPx) * pxPerM]
  const z = 1 / DEPTH_M
  return {
    view: [
      [x * across[0], y * depthScale * away[0], z * heightScale * away[0], 0],
      [x * across[1], y * depthScale * away[1], z * heightScale * away[1], 0],
      [x * sideways, y * heightScale, -z * depthScale, 0],
      [(2 * origin[0]) / widthPx - 1, 1 - (2 * origin[1]) / heightPx, -z * heightScale * dot(away, middle), 1],
    ].flat(),
    liftStep: [0, y * heightScale, -z * depthScale, 0],
  }
}

/** Metres that each level is lifted over the one that stays in place. */
export function liftsOf(projections: readonly Projection[], still: Projection): number[] {
  return projections.map(({ origin }) => (still.origin[1] - origin[1]) / (still.pxPerM * still.heightScale))
}
