import type { Level } from '#schema/building'
import { officesByFrequency, unitsOf } from './entries.ts'
import type { SignboardRequest } from './request.ts'

/** One floor of the building in which the screen hangs. */
export interface SignFloor {
  readonly level: Level
  /** Where the screen hangs. */
  readonly isHere: boolean
  /** What is there, most wanted first: departments, and halls with a name. */
  readonly names: readonly string[]
}

/** The floors of the building that hold something to go to, and the own one; empty when that is all there is. */
export function signFloors(request: SignboardRequest): SignFloor[] {
  const { graph, place } = request
  const offices = officesByFrequency(request).map((office) => ({ name: office.name, units: unitsOf(request, office) }))
  const floors = graph.plan.levels.map((level): SignFloor => {
    const isOn = (unit: { readonly levelId: string; readonly buildingId: string }) =>
      unit.levelId === level.id && unit.buildingId === place.buildingId
    const names = [
      ...offices.filter(({ units }) => units.some(isOn)).map(({ name }) => name),
      ...graph.plan.units.flatMap((unit) => (unit.kind === 'hall' && isOn(unit) ? (unit.name ?? []) : [])),
    ]
    return { level, isHere: level.id === place.levelId, names: [...new Set(names)] }
  })
  const worth = floors.filter(({ isHere, names }) => isHere || names.length > 0)
  return worth.length < 2 ? [] : worth.toSorted((a, b) => b.level.ordinal - a.level.ordinal)
}
