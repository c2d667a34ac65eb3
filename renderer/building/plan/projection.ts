import type { Point } from '#schema/primitives'

/** Point on the glass, CSS pixels, y downwards. */
export type Spot = readonly [xPx: number, yPx: number]

/** True isometric view from above: depth shrinks by sin, height by cos of 35.26°. */
const DEPTH_SCALE = Math.sin(Math.atan(Math.SQRT1_2))
const HEIGHT_SCALE = Math.cos(Math.atan(Math.SQRT1_2))

/**
 * How far the model is turned away from the visitor's line of sight, so that walls along it show a side. Straight ahead
 * still points up, left stays left and right stays right.
 */
export const VIEW_TURN_DEG = 33

/** Parallel view of the plan as the visitor stands: what is ahead is up, what is near is below. */
export interface Projection {
  readonly pxPerM: number
  /** Plan direction that runs to the right on the glass. */
  readonly across: Point
  /** Plan direction that runs away from the visitor, up on the glass. */
  readonly away: Point
  /** Metres of floor behind a wall of this height that the wall hides. */
  readonly hiddenBehindM: (heightM: number) => number
  /** A point of the plan, `heightM` above its floor. */
  readonly project: (point: Point, heightM?: number) => Spot
  /** `matrix(…)` that lays drawings in plan metres flat on the floor. */
  readonly matrix: string
}

/**
 * `readerHeadingDeg` is the compass direction in which the visitor looks; `turn` says to which side the model is turned:
 * 1 lets straight ahead lean to the left, -1 to the right.
 */
export function createProjection(
  readerHeadingDeg: number,
  turn: 1 | -1,
  pxPerM: number,
  origin: Spot = [0, 0],
): Projection {
  const heading = (readerHeadingDeg * Math.PI) / 180
  const yaw = (turn * VIEW_TURN_DEG * Math.PI) / 180
  const across: Point = [Math.cos(heading + yaw), -Math.sin(heading + yaw)]
  const away: Point = [Math.sin(heading + yaw), Math.cos(heading + yaw)]
  const depth = pxPerM * DEPTH_SCALE
  const numbers = [pxPerM * across[0], -depth * away[0], pxPerM * across[1], -depth * away[1], origin[0], origin[1]]
  return {
    pxPerM,
    across,
    away,
    hiddenBehindM: (heightM) => (heightM * HEIGHT_SCALE) / DEPTH_SCALE,
    project: (point, heightM = 0) => [
      origin[0] + pxPerM * dot(across, point),
      origin[1] - depth * dot(away, point) - pxPerM * HEIGHT_SCALE * heightM,
    ],
    matrix: `matrix(${numbers.map(shortNumber).join(' ')})`,
  }
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1]
}

/** For SVG: two decimals are a twentieth of a hair on any screen. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Closed SVG path through the spots. */
export function closedPath(spots: readonly (readonly [number, number])[]): string {
  return `M${spots.map(([x, y]) => `${shortNumber(x)} ${shortNumber(y)}`).join('L')}z`
}
