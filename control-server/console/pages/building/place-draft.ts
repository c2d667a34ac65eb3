import Type, { type Static } from 'typebox'
import { buildingAt } from '#player/wayfinding/screen-place'
import type { BuildingPlan } from '#schema/building'
import { ScreenPlace } from '#schema/screen'

/** Where a screen would stand, and where it stood when somebody began to move it. */
export const PlaceDraft = Type.Object({ place: ScreenPlace, seen: ScreenPlace })
export type PlaceDraft = Static<typeof PlaceDraft>

export const placeDraftKey = (screenId: string): string => `place.${screenId}`

/** A place after something of it has changed; the building is always the one in which it then lies. */
export function moved(plan: BuildingPlan, place: ScreenPlace, changes: Partial<ScreenPlace>): ScreenPlace {
  const next = { ...place, ...changes }
  if (changes.point === undefined && changes.levelId === undefined) return next
  return { ...next, buildingId: buildingAt(plan, next.levelId, next.point) ?? place.buildingId }
}

/** "12,5" or "12.5" as a number; undefined for anything else, so that nothing typed is taken for something it is not. */
export function numberOf(typed: string): number | undefined {
  const text = typed.trim().replace(/^[−–]/, '-')
  return /^[+-]?\d+(?:[.,]\d*)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
