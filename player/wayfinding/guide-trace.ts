import type { BuildingPlan, Guide, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { isInside, type FloorShape } from './floor-shape.ts'
import { distance, distanceToSegment } from './geometry.ts'

/** A tactile guide as one walks along it. */
export type GuidePart =
  | { readonly kind: 'point'; readonly unitIndex: number; readonly point: Point }
  /** Through a door, from the first unit into the second. */
  | { readonly kind: 'door'; readonly openingId: string; readonly unitIndexes: readonly [number, number] }
  /** It goes on somewhere else: nobody can follow it through a wall. */
  | { readonly kind: 'break' }

/** One may step on a guide at least so often, metres. */
const STEP_M = 2
/** A guide leads through a door when it passes this near to its middle, metres. */
const DOOR_REACH_M = 0.75

/** Follows a guide over the floors of its level. What lies on no floor is left out. */
export function traceGuide(
  plan: BuildingPlan,
  floors: readonly { readonly unit: Unit; readonly shape: FloorShape }[],
  guide: Guide,
): GuidePart[] {
  const onLevel = [...floors.entries()].filter(([, { unit }]) => unit.levelId === guide.levelId)
  const unitAt = (point: Point): number => onLevel.find(([, { shape }]) => isInside(shape, point))?.[0] ?? -1
  const parts: GuidePart[] = []
  let before: { readonly unitIndex: number; readonly point: Point } | undefined
  for (const point of withSteps(guide.points)) {
    const here = { unitIndex: unitAt(point), point }
    if (here.unitIndex === -1) continue
    if (before && before.unitIndex !== here.unitIndex) {
      const door = doorBetween(plan, floors, before, here)
      parts.push(door ?? { kind: 'break' })
    }
    parts.push({ kind: 'point', ...here })
    before = here
  }
  return parts
}

function withSteps(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    if (!next) return [point]
    const count = Math.max(1, Math.ceil(distance(point, next) / STEP_M))
    return Array.from({ length: count }, (_, step): Point => {
      const t = step / count
      return [point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t]
    })
  })
}

function doorBetween(
  plan: BuildingPlan,
  floors: readonly { readonly unit: Unit }[],
  from: { readonly unitIndex: number; readonly point: Point },
  to: { readonly unitIndex: number; readonly point: Point },
): GuidePart | undefined {
  const [a, b] = [floors[from.unitIndex]?.unit.id ?? '', floors[to.unitIndex]?.unit.id ?? '']
  const opening = plan.openings
    .filter(({ unitIds }) => unitIds.includes(a) && unitIds.includes(b))
    .map(({ id, at }) => ({ id, offM: distanceToSegment(at, [from.point, to.point]) }))
    .filter(({ offM }) => offM <= DOOR_REACH_M)
    .toSorted((s, t) => s.offM - t.offM)[0]
  return opening && { kind: 'door', openingId: opening.id, unitIndexes: [from.unitIndex, to.unitIndex] }
}
