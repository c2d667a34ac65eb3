import { randomBytes } from 'node:crypto'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { appendEvent } from './call-log.ts'
import { CALL_LIFETIME_MS, expiryWhenFinished } from './call-rules.ts'
import { chooseNext } from './choose-next.ts'
import { type CommandKind, decide, type Refusal } from './counter-decision.ts'

export interface Counter {
  readonly id: string
  readonly area_id: string
  readonly label: string
}

export interface Command {
  readonly id: string
  readonly kind: CommandKind
  readonly at: number
}

const REFUSALS: Readonly<Record<Refusal, string>> = {
  QUEUE_EMPTY: 'Gerade wartet niemand. Sobald jemand eine Nummer zieht, erscheint sie hier.',
  COUNTER_FREE: 'An diesem Platz ist gerade niemand aufgerufen.',
  CONFLICT: 'Diese Nummer wurde schon 99-mal aufgerufen. Bitte schließen Sie sie ab.',
}

/** Stands in the row until the outcome is known; never outlives the transaction. */
const UNDER_WAY = 'under-way'

/**
 * Does a command once: sent again, it is answered from memory. Returns how it was refused, if it was; a refusal is an
 * outcome to be remembered too, so it does not roll the transaction back. Throws `CONFLICT` when the id was used for
 * something else.
 *
 * The first statement writes, so the transaction holds the write lock before it reads anything: whoever else claims a
 * ticket waits and then sees what this one has left.
 */
export async function runCommand(tx: Tx, counter: Counter, command: Command): Promise<AppError | undefined> {
  const { id, kind, at } = command
  const claim = await tx
    .insertInto('counter_command')
    .values({ id, counter_id: counter.id, kind, at, outcome: UNDER_WAY })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  if (claim.numInsertedOrUpdatedRows === 0n) return await recallOutcome(tx, counter, command)
  const refusal = await runOnce(tx, counter, command)
  await tx
    .updateTable('counter_command')
    .set({ outcome: refusal ?? 'done' })
    .where('id', '=', id)
    .execute()
  return refusal && new AppError(refusal, REFUSALS[refusal])
}

async function recallOutcome(tx: Tx, counter: Counter, { id, kind }: Command): Promise<AppError | undefined> {
  const before = await tx.selectFrom('counter_command').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  if (before.counter_id !== counter.id || before.kind !== kind) {
    throw new AppError('CONFLICT', 'Dieser Auftrag wurde schon anders ausgeführt. Bitte laden Sie die Seite neu.')
  }
  return isRefusal(before.outcome) ? new AppError(before.outcome, REFUSALS[before.outcome]) : undefined
}

async function runOnce(tx: Tx, counter: Counter, { kind, at }: Command): Promise<Refusal | undefined> {
  const current = await readCurrent(tx, counter)
  const next = kind === 'call-next' ? await readNext(tx, counter) : undefined
  const decision = decide(kind, { current, next: next && { ticketId: next.id } })
  if (!decision.ok) return decision.error
  for (const step of decision.value) {
    if (step.do === 'finish') await finishTicket(tx, counter, step.ticketId, at)
    else await callTicket(tx, counter, step, at)
  }
  return undefined
}

async function readCurrent(tx: Tx, counter: Counter): Promise<{ ticketId: string; attempts: number } | undefined> {
  return await tx
    .selectFrom('ticket')
    .innerJoin('call', 'call.ticket_id', 'ticket.id')
    .select((eb) => ['ticket.id as ticketId', eb.fn.max('call.attempt').as('attempts')])
    .where('ticket.counter_id', '=', counter.id)
    .where('ticket.state', '=', 'called')
    .groupBy('ticket.id')
    .executeTakeFirst()
}

async function readNext(tx: Tx, counter: Counter): Promise<{ id: string } | undefined> {
  const waiting = await tx
    .selectFrom('ticket')
    .select(['id', 'issued_at as issuedAt', 'arrival'])
    .where('area_id', '=', counter.area_id)
    .where('state', '=', 'waiting')
    .execute()
  return chooseNext(waiting)
}

async function finishTicket(tx: Tx, counter: Counter, ticketId: string, at: number): Promise<void> {
  await tx.updateTable('ticket').set({ state: 'finished' }).where('id', '=', ticketId).execute()
  const onBoard = await tx
    .selectFrom('call')
    .select(['id', 'called_at as calledAt', 'expires_at as expiresAt'])
    .where('ticket_id', '=', ticketId)
    .where('ended_at', 'is', null)
    .execute()
  for (const call of onBoard) {
    await tx
      .updateTable('call')
      .set({ expires_at: expiryWhenFinished(call, at) })
      .where('id', '=', call.id)
      .execute()
  }
  await appendEvent(tx, { areaId: counter.area_id, at, kind: 'finished', ticketId, counterId: counter.id })
}

/** A recall is a new call, which is shown and announced again; on the board it takes the place of the one before. */
async function callTicket(
  tx: Tx,
  counter: Counter,
  { ticketId, attempt }: { readonly ticketId: string; readonly attempt: number },
  at: number,
): Promise<void> {
  const ticket = await tx
    .updateTable('ticket')
    .set({ state: 'called', counter_id: counter.id })
    .where('id', '=', ticketId)
    .returning('number')
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('call')
    .set({ ended_at: at })
    .where('ticket_id', '=', ticketId)
    .where('ended_at', 'is', null)
    .execute()
  const callId = randomBytes(9).toString('base64url')
  await tx
    .insertInto('call')
    .values({
      id: callId,
      area_id: counter.area_id,
      ticket_id: ticketId,
      number: ticket.number,
      counter_id: counter.id,
      counter_label: counter.label,
      attempt,
      called_at: at,
      expires_at: at + CALL_LIFETIME_MS,
      ended_at: null,
    })
    .execute()
  const kind = attempt === 1 ? 'called' : 'recalled'
  await appendEvent(tx, { areaId: counter.area_id, at, kind, ticketId, callId, counterId: counter.id })
}

function isRefusal(outcome: string): outcome is Refusal {
  return Object.hasOwn(REFUSALS, outcome)
}
