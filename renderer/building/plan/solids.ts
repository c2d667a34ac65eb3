import { sidesOf, signedArea } from '#player/wayfinding/geometry'
import type { Point } from '#schema/primitives'
import { dot, type Projection } from './projection.ts'
import type { Wall } from './walls.ts'

/** Upright block with a convex footprint. */
export interface Solid {
  readonly footprint: readonly Point[]
  readonly heightM: number
  readonly look: 'wall' | 'window' | 'step'
}

interface Shadow {
  readonly solid: Solid
  /** Extent across the lines of sight. */
  readonly from: number
  readonly to: number
  readonly far: number
}

export function wallSolid({ from, to, thicknessM, outer }: Wall, heightM: number): Solid {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1
  const half: Point = [
    (-(to[1] - from[1]) / length) * (thicknessM / 2),
    ((to[0] - from[0]) / length) * (thicknessM / 2),
  ]
  const footprint: Point[] = [
    [from[0] - half[0], from[1] - half[1]],
    [to[0] - half[0], to[1] - half[1]],
    [to[0] + half[0], to[1] + half[1]],
    [from[0] + half[0], from[1] + half[1]],
  ]
  return { footprint, heightM, look: outer ? 'window' : 'wall' }
}

/**
 * Back to front (painter's order). Disjoint convex footprints seen from one direction always have such an order
 * (Guibas and Yao, 1980), so sorting by "lies behind" can not run in circles; where footprints overlap a little in
 * corners their middle lines decide.
 */
export function backToFront(solids: readonly Solid[], projection: Projection): Solid[] {
  const shadows = solids.map((solid) => shadowOf(solid, projection)).toSorted((a, b) => b.far - a.far)
  const state = new Map<Shadow, 'open' | 'done'>()
  const order: Solid[] = []
  const visit = (shadow: Shadow): void => {
    if (state.has(shadow)) return
    state.set(shadow, 'open')
    for (const other of shadows)
      if (other !== shadow && !state.has(other) && isBehind(other, shadow, projection)) visit(other)
    state.set(shadow, 'done')
    order.push(shadow.solid)
  }
  for (const shadow of shadows) visit(shadow)
  return order
}

/** Sides that the visitor sees, as pairs of floor points with the hand from which the light differs. */
export function visibleSides(
  footprint: readonly Point[],
  projection: Projection,
): { side: [Point, Point]; light: 'left' | 'right' }[] {
  const ring = signedArea(footprint) < 0 ? footprint.toReversed() : footprint
  return sidesOf(ring).flatMap(([a, b]) => {
    const outward: Point = [b[1] - a[1], a[0] - b[0]]
    if (dot(outward, projection.sight) >= -1e-9) return []
    return [
      {
        side: [a, b] as [Point, Point],
        light: dot(outward, projection.beside) < 0 ? ('left' as const) : ('right' as const),
      },
    ]
  })
}

function shadowOf(solid: Solid, projection: Projection): Shadow {
  const across = solid.footprint.map((point) => dot(projection.beside, point))
  const away = solid.footprint.map((point) => dot(projection.sight, point))
  return { solid, from: Math.min(...across), to: Math.max(...across), far: Math.max(...away) }
}

function isBehind(a: Shadow, b: Shadow, projection: Projection): boolean {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)]
  if (to - from < 1e-6) return false
  const at = (from + to) / 2
  return middleDepth(a.solid, at, projection) > middleDepth(b.solid, at, projection)
}

/** Depth of the middle of the footprint on the line of sight `across`. */
function middleDepth(solid: Solid, across: number, projection: Projection): number {
  let near = Infinity
  let far = -Infinity
  for (const [a, b] of sidesOf(solid.footprint)) {
    const [s, t] = [dot(projection.beside, a), dot(projection.beside, b)]
    if (s < across === t < across) continue
    const depth =
      dot(projection.sight, a) + ((across - s) / (t - s)) * (dot(projection.sight, b) - dot(projection.sight, a))
    near = Math.min(near, depth)
    far = Math.max(far, depth)
  }
  return (near + far) / 2
}
