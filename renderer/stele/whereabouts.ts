import { levelName } from '#player/wayfinding/directions'
import type { BuildingPlan, Level, Unit } from '#schema/building'
import type { DirectoryEntry } from '#schema/directory'
import { currentLanguage, t } from './text.ts'

/** `Zimmer 214, 2. Obergeschoss, Ostflügel` for a unit; a name that the title has said already is left out. */
export function whereText(plan: BuildingPlan, unit: Unit, title = ''): string {
  return listed([roomText(unit, title), levelText(levelOf(plan, unit)), buildingName(plan, unit.buildingId)])
}

/** `Zimmer 214, 2. Obergeschoss`: enough beside a plan of the house. */
export function shortWhereText(plan: BuildingPlan, unit: Unit, title = ''): string {
  return listed([roomText(unit, title), levelText(levelOf(plan, unit))])
}

/** The storey as its sign and the steps of a way say it, on the phone as here. */
export function levelText(level: Level | undefined): string | undefined {
  return level && levelName(level, currentLanguage())
}

export function buildingName(plan: BuildingPlan, buildingId: string): string | undefined {
  return plan.buildings.find((building) => building.id === buildingId)?.name
}

/** What stands on the door: the number, else the name. Also the text of the sign on the plan. */
export function doorText(unit: Unit, fallback: string): string {
  return unit.number || unit.name || fallback
}

export function unitOf(plan: BuildingPlan, unitId: string | undefined): Unit | undefined {
  return unitId === undefined ? undefined : plan.units.find((unit) => unit.id === unitId)
}

/** First room of an entry that the plan knows. */
export function firstUnit(plan: BuildingPlan, entry: DirectoryEntry): Unit | undefined {
  for (const unitId of entry.unitIds) {
    const unit = unitOf(plan, unitId)
    if (unit) return unit
  }
  return undefined
}

function levelOf(plan: BuildingPlan, unit: Unit): Level | undefined {
  return plan.levels.find((level) => level.id === unit.levelId)
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => part || []).join(t('list.comma'))
}

function roomText(unit: Unit, title: string): string | undefined {
  if (unit.number) return t('where.room', { number: unit.number })
  return unit.name === title ? undefined : unit.name
}
