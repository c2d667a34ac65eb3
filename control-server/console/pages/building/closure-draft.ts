import Type, { type Static } from 'typebox'
import { findFeature } from '#player/wayfinding/feature-name'
import type { BuildingPlan } from '#schema/building'
import { canonicalJson } from '#schema/canonical-json'
import { ClosureTerms, type StaffClosure } from '#schema/staff-building'
import { type Circumstances, ClosureForm, formOf, newForm, presetEnd, type UntilPreset } from './closure-form-state.ts'

/** What somebody has typed and not saved, and what held when they began; nothing for a new closure. */
export const ClosureDraft = Type.Object({ form: ClosureForm, seen: Type.Optional(ClosureTerms) })
export type ClosureDraft = Static<typeof ClosureDraft>

/** What a form is about. */
export interface ClosureSubject {
  readonly featureId: string
  /** Absent: a new one. */
  readonly closure: StaffClosure | undefined
}

const PRESETS: readonly UntilPreset[] = ['today', 'tomorrow', 'hours', 'open', 'other']

export function closureDraftKey({ closure, featureId }: ClosureSubject): string {
  return closure ? `closure.${closure.id}` : closingDraftKey(featureId)
}

/** Of a new closure. */
export const closingDraftKey = (featureId: string): string => `closing.${featureId}`

/** What stands in the fields as long as nobody has typed. */
export function untouchedForm(
  { closure, featureId }: ClosureSubject,
  plan: BuildingPlan,
  circumstances: Circumstances,
): ClosureForm {
  if (closure) return formOf(termsOf(closure), circumstances)
  const feature = findFeature(plan, featureId)
  const isLift =
    feature?.kind === 'connector' && feature.connector.kind !== 'stairs' && feature.connector.kind !== 'ramp'
  return newForm(isLift, circumstances)
}

/** The ends that can be chosen: what is over for today is not offered. */
export function presetsFor({ begins, until }: ClosureForm, circumstances: Circumstances): UntilPreset[] {
  const isOver = presetEnd('today', circumstances.now, circumstances) === undefined
  return PRESETS.filter((preset) => preset !== 'today' || !isOver || begins === 'later' || until === 'today')
}

/** Somebody else has changed what is being changed here. */
export function hasChangedMeanwhile(closure: StaffClosure, draft: ClosureDraft | undefined): boolean {
  return draft?.seen !== undefined && canonicalJson(draft.seen) !== canonicalJson(termsOf(closure))
}

export function termsOf({ from, kind, reason, until }: ClosureTerms): ClosureTerms {
  return { kind, from, ...(until !== undefined && { until }), ...(reason !== undefined && { reason }) }
}
