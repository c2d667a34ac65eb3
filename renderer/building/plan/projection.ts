import type { Point } from '#schema/primitives'

/** Point on the glass, CSS pixels, y downwards. */
export type Spot = readonly [xPx: number, yPx: number]

/** How the building is looked at. */
export interface Gaze {
  /** Compass direction in which the visitor looks. */
  readonly readerHeadingDeg: number
  /** Side to which uprights lean on the glass: 1 is right. */
  readonly lean: Lean
  /** How steeply one looks down; `PITCH_DEG` of an isometric drawing, or steeper where the glass has room. */
  readonly pitchDeg: number
}

/** Pitch of an isometric drawing: depth shrinks by its sine, height by its cosine. */
export const PITCH_DEG = (Math.atan(Math.SQRT1_2) * 180) / Math.PI

/**
 * Uprights lean sideways by this part of their height, so that walls along the line of sight show a side while straight
 * ahead stays straight up: a plan that is turned against its reader is misread (oblique projection; the house itself is
 * never turned).
 */
export const LEAN = 0.42

export type Lean = 1 | -1

/** Parallel view of the plan as the visitor stands: what is ahead is up, what is near is below. */
export interface Projection {
  readonly pxPerM: number
  /** Plan direction that runs to the right on the glass. */
  readonly across: Point
  /** Plan direction that runs away from the visitor, up on the glass. */
  readonly away: Point
  /** Plan direction of the lines of sight, away from the eye; uprights hide what lies there behind them. */
  readonly sight: Point
  /** To the right of `sight`. */
  readonly beside: Point
  /** Metres of floor along `sight` that a wall of this height hides. */
  readonly hiddenBehindM: (heightM: number) => number
  /** A point of the plan, `heightM` above its floor. */
  readonly project: (point: Point, heightM?: number) => Spot
  /** The point of the floor that is seen at a spot. */
  readonly floorAt: (spot: Spot) => Point
  /** `matrix(…)` that lays drawings in plan metres flat on the floor. */
  readonly matrix: string
  /** Length on the glass of a metre away from the visitor, and of an upright metre, as parts of `pxPerM`. */
  readonly depthScale: number
  readonly heightScale: number
  /** How far to the right the top of an upright metre lies, as a part of `pxPerM`. */
  readonly sideways: number
  readonly origin: Spot
}

export function createProjection(gaze: Gaze, pxPerM: number, origin: Spot = [0, 0]): Projection {
  const heading = (gaze.readerHeadingDeg * Math.PI) / 180
  const pitch = (gaze.pitchDeg * Math.PI) / 180
  const [depthScale, heightScale] = [Math.sin(pitch), Math.cos(pitch)]
  const across: Point = [Math.cos(heading), -Math.sin(heading)]
  const away: Point = [Math.sin(heading), Math.cos(heading)]
  const depth = pxPerM * depthScale
  const [sideways, ahead] = [gaze.lean * LEAN, heightScale / depthScale]
  const perHeight = Math.hypot(sideways, ahead)
  const sight: Point = [
    (across[0] * sideways + away[0] * ahead) / perHeight,
    (across[1] * sideways + away[1] * ahead) / perHeight,
  ]
  const numbers = [pxPerM * across[0], -depth * away[0], pxPerM * across[1], -depth * away[1], origin[0], origin[1]]
  return {
    pxPerM,
    across,
    away,
    sight,
    beside: [sight[1], -sight[0]],
    hiddenBehindM: (heightM) => heightM * perHeight,
    project: (point, heightM = 0) => [
      origin[0] + pxPerM * (dot(across, point) + sideways * heightM),
      origin[1] - depth * dot(away, point) - pxPerM * heightScale * heightM,
    ],
    floorAt: ([x, y]) => {
      const [right, up] = [(x - origin[0]) / pxPerM, (origin[1] - y) / depth]
      return [across[0] * right + away[0] * up, across[1] * right + away[1] * up]
    },
    matrix: `matrix(${numbers.map(shortNumber).join(' ')})`,
    depthScale,
    heightScale,
    sideways,
    origin,
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
