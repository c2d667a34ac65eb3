import Type, { type Static } from 'typebox'
import { ScreenPlace } from '#schema/screen'

/** Where a screen would hang, and where it hung when somebody began to move it. */
export const PlaceDraft = Type.Object({ place: ScreenPlace, seen: ScreenPlace })
export type PlaceDraft = Static<typeof PlaceDraft>

export const placeDraftKey = (screenId: string): string => `place.${screenId}`
