import Type, { type Static } from 'typebox'
import { addDays, localDate, wallClockInstant } from '#player/time'
import { Closure } from '#schema/building-state'
import type { ClosureTerms } from '#schema/staff-building'
import { momentOf } from '../planner/moment-input.ts'
import { buildingTexts } from './building-texts.ts'

const texts = buildingTexts.problems
const HOUR_MS = 3_600_000

export const REASON_LENGTH_MAX = 120

export const UntilPreset = Type.Union([
  Type.Literal('today'),
  Type.Literal('tomorrow'),
  Type.Literal('hours'),
  Type.Literal('open'),
  Type.Literal('other'),
])
export type UntilPreset = Static<typeof UntilPreset>

/** What stands in the fields, as it was typed. */
export const ClosureForm = Type.Object({
  kind: Closure.properties.kind,
  begins: Type.Union([Type.Literal('now'), Type.Literal('later')]),
  fromText: Type.String(),
  until: UntilPreset,
  untilText: Type.String(),
  reason: Type.String(),
})
export type ClosureForm = Static<typeof ClosureForm>

export type ClosureProblems = { readonly [field in 'fromText' | 'untilText' | 'reason']?: string }

export interface Circumstances {
  readonly now: number
  /** Of the site. */
  readonly timeZone: string
}

/** The end that a preset means; undefined for none, and for a preset that is over for today. */
export function presetEnd(preset: UntilPreset, from: number, { timeZone }: Circumstances): number | undefined {
  const date = localDate(from, timeZone)
  if (preset === 'hours') return from + 2 * HOUR_MS
  if (preset === 'tomorrow') return wallClockInstant(addDays(date, 1), '08:00', timeZone, 'first')
  if (preset !== 'today') return undefined
  const evening = wallClockInstant(date, '18:00', timeZone, 'first')
  return evening > from ? evening : undefined
}

/** When what the form says would end, as far as it is understood: undefined for no end, null for no instant yet. */
export function endOfForm(form: ClosureForm, circumstances: Circumstances): number | null | undefined {
  const from = form.begins === 'now' ? circumstances.now : moment(form.fromText, circumstances.now, circumstances)
  return from === undefined && form.until !== 'open' ? null : endOf(form, from ?? 0, circumstances, undefined)
}

/** For something new: a lift is out of order, anything else closed; until this evening, or tomorrow in the evening. */
export function newForm(isLift: boolean, circumstances: Circumstances): ClosureForm {
  return {
    kind: isLift ? 'out-of-order' : 'closed',
    begins: 'now',
    fromText: '',
    until: presetEnd('today', circumstances.now, circumstances) === undefined ? 'tomorrow' : 'today',
    untilText: '',
    reason: '',
  }
}

/** Of a closure that there is. */
export function formOf(terms: ClosureTerms, { timeZone }: Circumstances): ClosureForm {
  return {
    kind: terms.kind,
    begins: 'later',
    fromText: momentText(terms.from, timeZone),
    until: terms.until === undefined ? 'open' : 'other',
    untilText: terms.until === undefined ? '' : momentText(terms.until, timeZone),
    reason: terms.reason ?? '',
  }
}

/** What the form means, and what is wrong with it: `terms` is absent then. `seen`: of a closure that there is. */
export function readForm(
  form: ClosureForm,
  circumstances: Circumstances,
  seen?: ClosureTerms,
): { readonly terms?: ClosureTerms; readonly problems: ClosureProblems } {
  const { now } = circumstances
  // A field that nobody has touched means the instant that it shows, to the millisecond.
  const kept = seen && formOf(seen, circumstances)
  const from =
    form.begins === 'now'
      ? now
      : seen && form.fromText === kept?.fromText
        ? seen.from
        : moment(form.fromText, now, circumstances)
  const until = endOf(form, from ?? now, circumstances, form.untilText === kept?.untilText ? seen?.until : undefined)
  const reason = form.reason.trim()
  const isNewStart = form.begins === 'later' && from !== seen?.from
  const problems: ClosureProblems = {
    ...(from === undefined && { fromText: texts.moment }),
    ...(from !== undefined && isNewStart && from < now - 60_000 && { fromText: texts.past }),
    ...(until === null && { untilText: form.until === 'other' ? texts.moment : texts.past }),
    ...(typeof until === 'number' && until <= now && { untilText: texts.past }),
    ...(typeof until === 'number' &&
      until > now &&
      from !== undefined &&
      until <= from && { untilText: texts.backwards }),
    ...(reason.length > REASON_LENGTH_MAX && { reason: texts.long(reason.length - REASON_LENGTH_MAX) }),
  }
  if (Object.keys(problems).length > 0 || from === undefined || until === null) return { problems }
  return {
    problems,
    terms: { kind: form.kind, from, ...(until !== undefined && { until }), ...(reason !== '' && { reason }) },
  }
}

/** Null when it is not understood, undefined for no end. */
function endOf(form: ClosureForm, from: number, circumstances: Circumstances, kept: number | undefined) {
  if (form.until === 'open') return undefined
  if (form.until === 'other') return kept ?? moment(form.untilText, from, circumstances) ?? null
  return presetEnd(form.until, from, circumstances) ?? null
}

function moment(text: string, near: number, { now, timeZone }: Circumstances): number | undefined {
  return momentOf(text, { now, timeZone, date: localDate(near, timeZone) })
}

/** "28.11.2026 14:30": as `momentOf` reads it, whatever day it is. */
function momentText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('de-DE', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
    .format(at)
    .replace(',', '')
}
