import type { Landmark, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { side } from '../geometry.ts'
import type { Side } from '../turn.ts'
import type { Numbers } from './instruction.ts'
import type { PlanIndex } from './plan-index.ts'
import type { Stretch } from './walk.ts'

/** A door beside the way, and what is behind it. */
export interface PassedDoor {
  readonly opening: Opening
  readonly unit: Unit
  readonly side: Side
  /** How far along the stretch, metres. */
  readonly alongM: number
}

export interface PassedLandmark {
  readonly landmark: Landmark
  readonly side: Side
  readonly alongM: number
}

/** Farther from the way than this nothing is noticed, metres. */
export const SIGHT_M = 4.5

/** Doors to other rooms beside a stretch, in the order in which one comes to them. */
export function passedDoors(index: PlanIndex, stretch: Stretch): PassedDoor[] {
  const floor = new Set(stretch.units.map(({ id }) => id))
  const openings = new Set([...floor].flatMap((id) => index.openingsOf(id)))
  const doors = [...openings].flatMap((opening): PassedDoor[] => {
    const behind = opening.unitIds.filter((id) => !floor.has(id))
    const unit = opening.unitIds.length === 2 && behind.length === 1 ? index.units.get(behind[0] ?? '') : undefined
    const place = unit && beside(stretch, opening.at)
    return place ? [{ opening, unit, ...place }] : []
  })
  return doors.toSorted((a, b) => a.alongM - b.alongM)
}

/** Landmarks on the floors of a stretch, in the order in which one comes to them. */
export function passedLandmarks(index: PlanIndex, stretch: Stretch, levelId: string): PassedLandmark[] {
  const floor = new Set(stretch.units.map(({ id }) => id))
  return index
    .on(levelId)
    .landmarks.filter(({ unitId }) => floor.has(unitId))
    .flatMap((landmark) => {
      const place = beside(stretch, landmark.at)
      return place ? [{ landmark, ...place }] : []
    })
    .toSorted((a, b) => a.alongM - b.alongM)
}

/** Visitors count doors, but neither open passages nor lifts. */
export function isDoorToRoom({ opening, unit }: PassedDoor): boolean {
  return opening.kind === 'door' && unit.kind !== 'lift' && unit.kind !== 'stairs'
}

/** Door numbers in one breath; undefined where there is none, or where they do not count on. */
export function numbersOf(doors: readonly PassedDoor[]): Numbers | undefined {
  const numbers = [...new Set(doors.flatMap(({ unit }) => unit.number ?? []))]
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (numbers.length === 1) return { kind: 'one', first }
  if (numbers.length === 2) return { kind: 'two', first, last }
  const values = numbers.map((number) => Number(/^[A-Za-z]*[. ]?(\d+)$/.exec(number)?.[1] ?? Number.NaN))
  const start = values[0] ?? 0
  const step = (values[1] ?? 0) - start
  const counts = Math.abs(step) === 1 && values.every((value, at) => value === start + step * at)
  return counts ? { kind: 'range', first, last } : undefined
}

/** The end of a stretch moved on: what one turns into lies just behind it. */
export function movedOn({ to, headingDeg }: Stretch, metres: number): Point {
  const angle = (headingDeg * Math.PI) / 180
  return [to[0] + metres * Math.sin(angle), to[1] + metres * Math.cos(angle)]
}

/** Where a point lies beside a stretch; undefined when one does not come past it. */
function beside(stretch: Stretch, at: Point): { side: Side; alongM: number } | undefined {
  const { from, to, lengthM } = stretch
  if (lengthM === 0) return undefined
  const alongM = ((at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1])) / lengthM
  const offM = side(from, to, at) / lengthM
  if (alongM < 0.3 || alongM > lengthM - 0.3 || Math.abs(offM) > SIGHT_M) return undefined
  return { side: offM > 0 ? 'left' : 'right', alongM }
}
