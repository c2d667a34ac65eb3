import { featureName, findFeature } from '#player/wayfinding/feature-name'
import { canonicalJson } from '#schema/canonical-json'
import type { BuildingPlan } from '#schema/building'
import { Closure } from '#schema/building-state'
import { type ClosureDraft, type ClosureEdit, ClosureTerms } from '#schema/staff-building'
import { knownMembers } from '../content/known-members.ts'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { germanTimes } from '../fleet/german-times.ts'
import { recordChange, type Requester } from './change-log.ts'
import { type ClosureRow, findClosure, forgetOldClosures, openClosures, putClosure } from './closure-rows.ts'

/*
 * What is closed, as staff decide it. Every step is to be called in a transaction, before which `isDone` has been asked.
 */

export interface ClosureContext {
  readonly plan: BuildingPlan
  readonly timeZone: string
  readonly nowMs: number
  readonly by: Requester
}

/** Line breaks, and marks that turn the direction of what stands after them on every page of the house. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** As many as the live fact can carry. */
const OPEN_MAX = 500
/** A start that is this far back was meant as now: the person has looked at the form for a while. */
const PAST_START_MS = 86_400_000

/** Throws BAD_REQUEST for what can not be, CONFLICT when the same part is closed then already. */
export async function addClosure(tx: Tx, draft: ClosureDraft, id: string, context: ClosureContext): Promise<void> {
  const { nowMs, by, plan } = context
  const { featureId, kind, until } = draft
  const from = Math.max(draft.from ?? nowMs, nowMs - PAST_START_MS)
  const terms = tidyTerms({
    kind,
    from,
    ...(until !== undefined && { until }),
    ...(draft.reason !== undefined && { reason: draft.reason }),
  })
  const closure = knownMembers(Closure, { id, featureId, ...terms })
  checkTerms(closure, context)
  await refuseTwice(tx, closure, context)
  await refuseTooMany(tx, nowMs)
  await putClosure(tx, { closure, author: by.author, createdAt: nowMs })
  await record(
    tx,
    closure,
    `${nameOf(plan, featureId)} ${kind === 'closed' ? 'gesperrt' : 'außer Betrieb'}${untilText(closure, context)}.`,
    undefined,
    context,
  )
  await forgetOldClosures(tx, nowMs)
}

/** Throws NOT_FOUND, BAD_REQUEST, and CONFLICT when the closure is not any more what the person has seen. */
export async function changeClosure(tx: Tx, id: string, edit: ClosureEdit, context: ClosureContext): Promise<void> {
  const row = await openRow(tx, id, context)
  const terms = tidyTerms(edit.terms)
  if (sameTerms(row.closure, terms)) return
  if (!sameTerms(row.closure, edit.seen)) throw changedMeanwhile(row.closure, context)
  const closure: Closure = { id, featureId: row.closure.featureId, ...terms }
  checkTerms(closure, context)
  await refuseTwice(tx, closure, context)
  await putClosure(tx, { ...row, closure })
  const text = `Sperrung geändert: ${nameOf(context.plan, closure.featureId)}${untilText(closure, context)}.`
  await record(tx, closure, text, row, context)
}

/** Ends one that holds, or gives up one that is planned. Throws NOT_FOUND; one that is over stays so. */
export async function endClosure(tx: Tx, id: string, context: ClosureContext): Promise<void> {
  const row = await findClosure(tx, id)
  if (!row) throw unknownClosure()
  if (isOver(row, context.nowMs)) return
  await putClosure(tx, { ...row, endedAt: context.nowMs })
  const name = nameOf(context.plan, row.closure.featureId)
  const isPlanned = row.closure.from > context.nowMs
  await record(
    tx,
    row.closure,
    isPlanned ? `Geplante Sperrung gelöscht: ${name}.` : `${name} wieder frei.`,
    row,
    context,
  )
}

/**
 * Brings a closure back to what it was before a change; `before` undefined: there was none. Throws CONFLICT when that
 * would be over by now, or when the same part has been closed by somebody else since.
 */
export async function restoreClosure(
  tx: Tx,
  id: string,
  before: ClosureRow | undefined,
  text: string,
  context: ClosureContext,
): Promise<void> {
  const now = await findClosure(tx, id)
  if (!now) throw unknownClosure()
  if (!before) {
    await putClosure(tx, { ...now, endedAt: context.nowMs })
  } else {
    if (isOver(before, context.nowMs) && before.endedAt === undefined) {
      throw new AppError('CONFLICT', 'Diese Sperrung wäre inzwischen ohnehin zu Ende. Bitte legen Sie eine neue an.')
    }
    if (before.endedAt === undefined) await refuseTwice(tx, before.closure, context)
    if (before.endedAt === undefined && isOver(now, context.nowMs)) await refuseTooMany(tx, context.nowMs)
    await putClosure(tx, before)
  }
  await record(tx, now.closure, text, now, context)
}

async function refuseTooMany(tx: Tx, nowMs: number): Promise<void> {
  if ((await openClosures(tx, nowMs)).length < OPEN_MAX) return
  throw new AppError('CONFLICT', `Mehr als ${OPEN_MAX} Sperrungen zugleich sind nicht möglich. Bitte beenden Sie alte.`)
}

async function record(
  tx: Tx,
  { id }: Closure,
  text: string,
  before: ClosureRow | undefined,
  { by, nowMs }: ClosureContext,
): Promise<void> {
  await recordChange(tx, by, { subject: 'closure', subjectId: id, text, before }, nowMs)
}

async function openRow(tx: Tx, id: string, { nowMs }: ClosureContext): Promise<ClosureRow> {
  const row = await findClosure(tx, id)
  if (!row) throw unknownClosure()
  if (isOver(row, nowMs)) {
    throw new AppError('CONFLICT', 'Diese Sperrung ist schon zu Ende. Bitte legen Sie eine neue an.')
  }
  return row
}

function checkTerms(closure: Closure, { plan, nowMs }: ClosureContext): void {
  const { featureId, kind, from, until } = closure
  const feature = findFeature(plan, featureId)
  if (!feature) {
    throw new AppError('BAD_REQUEST', 'Diese Stelle gibt es im Plan nicht (mehr). Bitte wählen Sie sie neu aus.')
  }
  if (kind === 'out-of-order' && feature.kind !== 'connector') {
    throw new AppError(
      'BAD_REQUEST',
      'Außer Betrieb kann nur ein Aufzug, eine Rolltreppe oder ein Paternoster als Ganzes sein. Bitte wählen Sie „gesperrt“.',
    )
  }
  if (until === undefined) return
  if (until <= from) {
    throw new AppError('BAD_REQUEST', 'Die Sperrung endet, bevor sie beginnt. Bitte prüfen Sie Anfang und Ende.')
  }
  if (until <= nowMs) {
    throw new AppError('BAD_REQUEST', 'Das Ende der Sperrung ist schon vorbei. Bitte wählen Sie eine spätere Zeit.')
  }
}

/**
 * What is closed already when this begins is not closed a second time: ending one would not open it, which nobody would
 * understand. One that is planned for later is no reason to refuse: a lift may break down today before its maintenance.
 */
async function refuseTwice(tx: Tx, closure: Closure, context: ClosureContext): Promise<void> {
  const other = (await openClosures(tx, context.nowMs)).find(
    (row) =>
      row.closure.featureId === closure.featureId &&
      row.closure.id !== closure.id &&
      holdsAt(row.closure, Math.max(closure.from, context.nowMs)),
  )
  if (!other) return
  const name = nameOf(context.plan, closure.featureId)
  throw new AppError(
    'CONFLICT',
    `${name} ist dann schon gesperrt${untilText(other.closure, context)}, von ${other.author}. Bitte ändern Sie dort das Ende.`,
  )
}

function holdsAt({ from, until = Number.POSITIVE_INFINITY }: Closure, atMs: number): boolean {
  return from <= atMs && atMs < until
}

function isOver({ closure, endedAt }: ClosureRow, nowMs: number): boolean {
  return endedAt !== undefined || (closure.until !== undefined && closure.until <= nowMs)
}

function tidyTerms(terms: ClosureTerms): ClosureTerms {
  const { reason, ...rest } = knownMembers(ClosureTerms, terms)
  const tidy = reason?.replaceAll(INVISIBLE, ' ').replaceAll(/\s+/g, ' ').trim()
  return { ...rest, ...(tidy !== undefined && tidy !== '' && { reason: tidy }) }
}

function sameTerms(closure: ClosureTerms, terms: ClosureTerms): boolean {
  const text = ({ kind, from, until, reason }: ClosureTerms) => canonicalJson({ kind, from, until, reason })
  return text(closure) === text(terms)
}

export function nameOf(plan: BuildingPlan, featureId: string): string {
  const feature = findFeature(plan, featureId)
  return feature ? featureName(plan, feature) : featureId
}

function untilText({ until }: Closure, { timeZone, nowMs }: ClosureContext): string {
  return until === undefined ? '' : ` bis ${germanTimes(timeZone, nowMs).moment(until)}`
}

function changedMeanwhile({ featureId }: Closure, { plan }: ClosureContext): AppError {
  return new AppError(
    'CONFLICT',
    `Jemand anderes hat diese Sperrung (${nameOf(plan, featureId)}) inzwischen geändert, Ihre Änderung ist nicht gespeichert. Bitte sehen Sie nach, was jetzt gilt, und speichern Sie dann noch einmal.`,
  )
}

function unknownClosure(): AppError {
  return new AppError('NOT_FOUND', 'Diese Sperrung gibt es nicht (mehr). Bitte laden Sie die Seite neu.')
}
