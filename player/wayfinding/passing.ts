import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { side } from './geometry.ts'
import { at as atDative, connectorNoun, unitNoun } from './german-nouns.ts'
import type { Stretch } from './walk.ts'

export type Side = 'links' | 'rechts'

/** A door beside the way, and what is behind it. */
export interface PassedDoor {
  readonly opening: Opening
  readonly unit: Unit
  readonly side: Side
  /** How far along the stretch, metres. */
  readonly alongM: number
}

/** Farther from the way than this nothing is noticed, metres. */
const SIGHT_M = 4.5

/** Doors to other rooms beside a stretch, in the order in which one comes to them. */
export function passedDoors(plan: BuildingPlan, stretch: Stretch, levelId: string): PassedDoor[] {
  const floor = new Set(stretch.units.map(({ id }) => id))
  const doors = plan.openings.flatMap((opening): PassedDoor[] => {
    if (opening.levelId !== levelId || opening.unitIds.length < 2) return []
    const here = opening.unitIds.filter((id) => floor.has(id))
    const unit = plan.units.find(({ id }) => opening.unitIds.includes(id) && !floor.has(id))
    const place = here.length === 1 ? beside(stretch, opening.at) : undefined
    return unit && place ? [{ opening, unit, ...place }] : []
  })
  return doors.toSorted((a, b) => a.alongM - b.alongM)
}

/** One sentence on what one sees on the way, the best there is; undefined where there is nothing to see. */
export function sightSentence(plan: BuildingPlan, stretch: Stretch, levelId: string): string | undefined {
  const doors = passedDoors(plan, stretch, levelId)
  return (
    landmarkSentence(plan, stretch, levelId) ??
    connectorSentence(plan, doors) ??
    nameSentence(doors) ??
    numberSentence(doors)
  )
}

/** A landmark right at a point, in the dative: "der Infotheke". */
export function landmarkAt(plan: BuildingPlan, point: Point, levelId: string): string | undefined {
  return plan.landmarks.find(({ levelId: onLevel, at }) => {
    return onLevel === levelId && Math.hypot(at[0] - point[0], at[1] - point[1]) < SIGHT_M
  })?.nameDative
}

function landmarkSentence(plan: BuildingPlan, stretch: Stretch, levelId: string): string | undefined {
  const floor = new Set(stretch.units.map(({ id }) => id))
  const seen = plan.landmarks
    .filter((landmark) => landmark.levelId === levelId && floor.has(landmark.unitId))
    .flatMap(({ nameDative, at }) => {
      const place = beside(stretch, at)
      return place ? [{ nameDative, alongM: place.alongM }] : []
    })
    .toSorted((a, b) => a.alongM - b.alongM)
    .slice(0, 2)
  if (seen.length === 0) return undefined
  return `Sie kommen ${seen.map(({ nameDative }) => atDative(nameDative)).join(' und ')} vorbei.`
}

function connectorSentence(plan: BuildingPlan, doors: readonly PassedDoor[]): string | undefined {
  const behind = new Set(doors.filter(({ unit }) => ['stairs', 'lift'].includes(unit.kind)).map(({ unit }) => unit.id))
  const connector = plan.connectors.find(({ stops }) => stops.some(({ unitId }) => behind.has(unitId)))
  return connector && `Sie kommen ${atDative(connectorNoun(connector).in('dative'))} vorbei.`
}

function nameSentence(doors: readonly PassedDoor[]): string | undefined {
  const door = doors.find(({ unit }) => unit.name !== undefined && (unit.kind === 'room' || unit.kind === 'hall'))
  if (!door) return undefined
  const noun = unitNoun(door.unit)
  const isQuoted = noun.in('nominative').includes('„')
  return `${door.side === 'links' ? 'Links' : 'Rechts'} liegt ${isQuoted ? `„${door.unit.name ?? ''}“` : noun.in('nominative')}.`
}

/** Numbers of one side of the corridor, since the two sides seldom count on from each other. */
function numberSentence(doors: readonly PassedDoor[]): string | undefined {
  const bySide = (wanted: Side) => doors.flatMap(({ side: on, unit }) => (on === wanted ? (unit.number ?? []) : []))
  const [left, right] = [[...new Set(bySide('links'))], [...new Set(bySide('rechts'))]]
  return roomsSentence(left.length > right.length ? left : right)
}

/** "Sie kommen an den Zimmern 210 bis 213 vorbei." `bis` only where no number between is missing. */
export function roomsSentence(numbers: readonly string[]): string | undefined {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (numbers.length === 1) return `Sie kommen an Zimmer ${first} vorbei.`
  if (numbers.length === 2) return `Sie kommen an den Zimmern ${first} und ${last} vorbei.`
  const values = numbers.map(Number)
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  const counts = Math.abs(step) === 1 && values.every((value, index) => value === (values[0] ?? 0) + step * index)
  return counts ? `Sie kommen an den Zimmern ${first} bis ${last} vorbei.` : undefined
}

/** Where a point lies beside a stretch; undefined when one does not come past it. */
function beside(stretch: Stretch, at: Point): { side: Side; alongM: number } | undefined {
  const { from, to, lengthM } = stretch
  if (lengthM === 0) return undefined
  const alongM = ((at[0] - from[0]) * (to[0] - from[0]) + (at[1] - from[1]) * (to[1] - from[1])) / lengthM
  const offM = side(from, to, at) / lengthM
  if (alongM < 0.3 || alongM > lengthM - 0.3 || Math.abs(offM) > SIGHT_M) return undefined
  return { side: offM > 0 ? 'links' : 'rechts', alongM }
}
