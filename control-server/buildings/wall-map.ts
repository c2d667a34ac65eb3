import type { Unit, UnitKind } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type FloorShape, floorShape, isInside, wallDistances } from '#player/wayfinding/floor-shape'

/** A door farther from every wall than this belongs to none, metres. */
const BESIDE_WALL_M = 1
/** How far one steps through a door to see where one is; walls between rooms have some thickness. */
const STEPS_M = [0.15, 0.35, 0.6, 0.9]

/** Through the first kind one gets to the others. */
const KIND_ORDER: readonly UnitKind[] = ['corridor', 'hall', 'outdoor', 'stairs', 'lift', 'room', 'toilet']

/** Finds the units on both sides of a door. */
export class WallMap {
  readonly #byLevel = new Map<string, { readonly unit: Unit; readonly shape: FloorShape }[]>()

  constructor(units: readonly Unit[]) {
    for (const unit of units) {
      const level = this.#byLevel.get(unit.levelId) ?? []
      level.push({ unit, shape: floorShape(unit) })
      this.#byLevel.set(unit.levelId, level)
    }
  }

  /**
   * Steps through the door, square to its line, and sees in which unit one is on either side. Where a side stays open,
   * the nearest wall decides. At most two, the one through which one comes first.
   */
  unitsBeside(levelId: string, at: Point, from: Point, to: Point): Unit[] {
    const placed = this.#byLevel.get(levelId) ?? []
    const near = placed.filter(({ shape }) => isInside(shape, at) || wallM(shape, at) <= BESIDE_WALL_M)
    const lengthM = Math.hypot(to[0] - from[0], to[1] - from[1])
    const across: Point = lengthM < 0.05 ? [0, 0] : [(from[1] - to[1]) / lengthM, (to[0] - from[0]) / lengthM]
    const found = new Set<Unit>()
    for (const sign of lengthM < 0.05 ? [] : [1, -1]) {
      const unit = stepInto(near, at, [across[0] * sign, across[1] * sign], found)
      if (unit) found.add(unit)
    }
    // A point says nothing of the direction: the units whose walls it touches are meant.
    const touching = near
      .filter(({ shape }) => wallM(shape, at) <= 0.35)
      .toSorted((a, b) => wallM(a.shape, at) - wallM(b.shape, at))
    for (const { unit } of touching) if (found.size < 2 && lengthM < 0.05) found.add(unit)
    return [...found].toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind))
  }
}

function stepInto(
  near: readonly { readonly unit: Unit; readonly shape: FloorShape }[],
  at: Point,
  [dx, dy]: Point,
  taken: ReadonlySet<Unit>,
): Unit | undefined {
  for (const stepM of STEPS_M) {
    const point: Point = [at[0] + dx * stepM, at[1] + dy * stepM]
    const inside = near.find(({ unit, shape }) => !taken.has(unit) && isInside(shape, point))
    if (inside) return inside.unit
  }
  return undefined
}

function wallM(shape: FloorShape, at: Point): number {
  return Math.min(...wallDistances(shape, at))
}
