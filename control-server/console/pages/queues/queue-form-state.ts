import Type, { type Static } from 'typebox'
import { noShowPolicy, numberRange } from '#player/tickets/hall-config'
import { formatNumber } from '#player/tickets/numbers'
import { claimedNumbers } from '#player/tickets/queue-rules'
import type { QueueRules } from '#schema/staff-calls'
import { NUMBER_MAX, type Queue, SERVICE_MINUTES_DEFAULT } from '#schema/ticket'
import { queuesTexts } from './queues-texts.ts'

const texts = queuesTexts.problems
const MINUTE_MS = 60_000

/** What stands in the fields, as it was typed. */
export const QueueForm = Type.Object({
  letter: Type.String(),
  first: Type.String(),
  last: Type.String(),
  serviceMinutes: Type.String(),
  callsMax: Type.String(),
  coolDownMinutes: Type.String(),
  reentry: Type.Union([Type.Literal('kept'), Type.Literal('end')]),
})
export type QueueForm = Static<typeof QueueForm>

/** Fields that can be wrong, in the order in which they stand on the page, and what is wrong. */
export type QueueProblems = { readonly [field in keyof QueueForm]?: string }

export function formOf(rules: QueueRules): QueueForm {
  const { first, last } = numberRange(rules)
  const { callsMax, coolDownMs, reentry } = noShowPolicy(rules)
  return {
    letter: rules.letter,
    first: String(first),
    last: String(last),
    serviceMinutes: String(rules.serviceMinutes ?? SERVICE_MINUTES_DEFAULT),
    callsMax: String(callsMax),
    coolDownMinutes: minutesText(coolDownMs),
    reentry,
  }
}

/** `5`, `1,5`: milliseconds as people write minutes. */
export function minutesText(durationMs: number): string {
  return (durationMs / MINUTE_MS).toLocaleString('de-DE', { maximumFractionDigits: 5, useGrouping: false })
}

/** Only the rules of a queue, without its names. */
export function rulesOf({ letter, noShow, numbers, serviceMinutes }: QueueRules): QueueRules {
  return { letter, ...(numbers && { numbers }), ...(serviceMinutes && { serviceMinutes }), ...(noShow && { noShow }) }
}

/** What the form says, and what is wrong with it: `rules` is absent then. `others`: queues of the whole house. */
export function readForm(
  form: QueueForm,
  before: QueueRules,
  others: readonly Queue[],
): { readonly rules?: QueueRules; readonly problems: QueueProblems } {
  const first = wholeOf(form.first, 1, NUMBER_MAX)
  const last = wholeOf(form.last, 1, NUMBER_MAX)
  const serviceMinutes = wholeOf(form.serviceMinutes, 1, 240)
  const callsMax = wholeOf(form.callsMax, 1, 9)
  const coolDownMs = minutesOf(form.coolDownMinutes)
  const range = first === undefined || last === undefined ? undefined : { first, last }
  const isBackwards = range !== undefined && range.first > range.last
  const claim = range && !isBackwards ? claimOf(form.letter, range, before, others) : undefined
  const problems: QueueProblems = {
    ...(first === undefined ? { first: texts.number } : claim !== undefined && { first: claim }),
    ...(last === undefined ? { last: texts.number } : isBackwards && { last: texts.backwards }),
    ...(serviceMinutes === undefined && { serviceMinutes: texts.serviceMinutes }),
    ...(callsMax === undefined && { callsMax: texts.callsMax }),
    ...(coolDownMs === undefined && { coolDownMinutes: texts.coolDown }),
  }
  if (!range || serviceMinutes === undefined || callsMax === undefined || coolDownMs === undefined) return { problems }
  if (Object.keys(problems).length > 0) return { problems }
  const noShow = { callsMax, coolDownMs, reentry: form.reentry }
  return { problems, rules: { letter: form.letter, numbers: range, serviceMinutes, noShow } }
}

function claimOf(
  letter: string,
  numbers: { readonly first: number; readonly last: number },
  before: QueueRules,
  others: readonly Queue[],
): string | undefined {
  const claimed = claimedNumbers(before, { letter, numbers }, others)
  if (!claimed) return undefined
  const { other, shared } = claimed
  return texts.claimed(formatNumber(letter, shared.first), formatNumber(letter, shared.last), other.name)
}

function wholeOf(typed: string, least: number, most: number): number | undefined {
  const text = typed.trim()
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function minutesOf(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.')
  const durationMs = /^\d{1,2}(\.\d{1,5})?$/.test(text) ? Math.round(Number(text) * MINUTE_MS) : Number.NaN
  return durationMs <= 60 * MINUTE_MS ? durationMs : undefined
}
