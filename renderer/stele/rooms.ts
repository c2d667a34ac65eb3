import type { BuildingPlan } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import type { Target } from './visit.ts'

/**
 * The way to a room that a council source names ("Ratssaal", "Zimmer 1046"): the unit or directory entry of exactly that
 * name, or the unit with that number. A guess could send people to the wrong door, so there is none.
 */
export function roomTarget(
  title: string,
  room: string | undefined,
  plan: BuildingPlan,
  directory: Directory | undefined,
): Target | undefined {
  if (room === undefined) return undefined
  const wanted = fold(room)
  const unit = plan.units.find(
    (one) => fold(one.name ?? '') === wanted || (one.number !== undefined && fold(one.number) === numberIn(wanted)),
  )
  if (unit) return { title, unitIds: [unit.id] }
  const entry = directory?.entries.find(
    (one) => one.unitIds.length > 0 && [one.name, ...one.synonyms].some((name) => fold(name) === wanted),
  )
  return entry && { title, unitIds: entry.unitIds, entry }
}

/** The nearest room of an entry, or exactly the one that was chosen. */
export function entryTarget(entry: DirectoryEntry, unitId?: string): Target {
  return { unitIds: unitId === undefined ? entry.unitIds : [unitId], entry }
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}

/** The number in "zimmer 214" or "raum 214", when nothing else is said. */
function numberIn(text: string): string | undefined {
  return /^(?:zimmer|raum|sitzungszimmer|saal|nr\.?)\s(\w[\w.-]*)$/.exec(text)?.[1]
}
