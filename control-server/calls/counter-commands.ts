import { randomBytes } from 'node:crypto'
import type { ErrorCode } from '#schema/errors'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { appendEvent } from './call-log.ts'
import { CALL_LIFETIME_MS } from './call-rules.ts'
import { inCallOrder } from './order.ts'

export type CommandKind = 'call-next' | 'recall' | 'finish'

interface Counter {
  readonly id: string
  readonly area_id: string
  readonly label: string
}

type Outcome = 'done' | Extract<ErrorCode, 'QUEUE_EMPTY' | 'COUNTER_FREE'>

const REFUSALS: Readonly<Record<Exclude<Outcome, 'done'>, string>> = {
  QUEUE_EMPTY: 'Gerade wartet niemand. Sobald jemand eine Nummer zieht, erscheint sie hier.',
  COUNTER_FREE: 'An diesem Platz ist gerade niemand aufgerufen.',
}

/**
 * Does a command once: sent again, it is answered from memory. Everything happens inside the caller's transaction,
 * which is what makes a claim atomic. Returns the area whose board may have changed, and what to say if it was refused;
 * a refusal is an outcome to be remembered too, so it must not roll the transaction back.
 */
export async function runCommand(
  tx: Tx,
  command: { readonly id: string; readonly counterId: string; readonly kind: CommandKind; readonly at: number },
): Promise<{ areaId: string; refusal: AppError | undefined }> {
  const counter = await tx.selectFrom('counter').selectAll().where('id', '=', command.counterId).executeTakeFirst()
  if (!counter) throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte wählen Sie einen anderen.')
  const before = await tx.selectFrom('counter_command').selectAll().where('id', '=', command.id).executeTakeFirst()
  if (before && (before.counter_id !== counter.id || before.kind !== command.kind)) {
    throw new AppError('CONFLICT', 'Dieser Auftrag wurde schon anders ausgeführt. Bitte laden Sie die Seite neu.')
  }
  const outcome = before ? readOutcome(before.outcome) : await runOnce(tx, counter, command.kind, command.at)
  if (!before) {
    await tx
      .insertInto('counter_command')
      .values({ id: command.id, counter_id: counter.id, kind: command.kind, at: command.at, outcome })
      .execute()
  }
  const refusal = outcome === 'done' ? undefined : new AppError(outcome, REFUSALS[outcome])
  return { areaId: counter.area_id, refusal }
}

function runOnce(tx: Tx, counter: Counter, kind: CommandKind, at: number): Promise<Outcome> {
  switch (kind) {
    case 'call-next':
      return callNext(tx, counter, at)
    case 'recall':
      return recall(tx, counter, at)
    case 'finish':
      return finish(tx, counter, at)
  }
}

/** Finishes whoever is at the counter and calls the next one, or leaves everything as it is when nobody waits. */
async function callNext(tx: Tx, counter: Counter, at: number): Promise<Outcome> {
  const waiting = await tx
    .selectFrom('ticket')
    .select(['id', 'number', 'issued_at as issuedAt', 'arrival'])
    .where('area_id', '=', counter.area_id)
    .where('state', '=', 'waiting')
    .execute()
  const next = inCallOrder(waiting)[0]?.ticket
  if (!next) return 'QUEUE_EMPTY'
  await finish(tx, counter, at)
  await tx.updateTable('ticket').set({ state: 'called', counter_id: counter.id }).where('id', '=', next.id).execute()
  await addCall(tx, counter, { id: next.id, number: next.number, attempt: 1 }, at)
  return 'done'
}

/** A recall is a new call: it is shown and announced again. */
async function recall(tx: Tx, counter: Counter, at: number): Promise<Outcome> {
  const ticket = await ticketAt(tx, counter)
  if (!ticket) return 'COUNTER_FREE'
  const { attempt } = await tx
    .selectFrom('call')
    .select((eb) => eb.fn.max('attempt').as('attempt'))
    .where('ticket_id', '=', ticket.id)
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('call')
    .set({ ended_at: at })
    .where('ticket_id', '=', ticket.id)
    .where('ended_at', 'is', null)
    .execute()
  await addCall(tx, counter, { ...ticket, attempt: Math.min(99, (attempt ?? 0) + 1) }, at)
  return 'done'
}

/** The call stays on the screens until it expires: others compare their number with the last ones. */
async function finish(tx: Tx, counter: Counter, at: number): Promise<Outcome> {
  const ticket = await ticketAt(tx, counter)
  if (!ticket) return 'COUNTER_FREE'
  await tx.updateTable('ticket').set({ state: 'finished' }).where('id', '=', ticket.id).execute()
  const event = { areaId: counter.area_id, at, ticketId: ticket.id, counterId: counter.id }
  await appendEvent(tx, { ...event, kind: 'finished' })
  return 'done'
}

async function addCall(
  tx: Tx,
  counter: Counter,
  ticket: { readonly id: string; readonly number: string; readonly attempt: number },
  at: number,
): Promise<void> {
  const callId = randomBytes(9).toString('base64url')
  await tx
    .insertInto('call')
    .values({
      id: callId,
      area_id: counter.area_id,
      ticket_id: ticket.id,
      number: ticket.number,
      counter_id: counter.id,
      counter_label: counter.label,
      attempt: ticket.attempt,
      called_at: at,
      expires_at: at + CALL_LIFETIME_MS,
      ended_at: null,
    })
    .execute()
  const kind = ticket.attempt === 1 ? 'called' : 'recalled'
  await appendEvent(tx, { areaId: counter.area_id, at, kind, ticketId: ticket.id, callId, counterId: counter.id })
}

function ticketAt(tx: Tx, counter: Counter) {
  return tx
    .selectFrom('ticket')
    .select(['id', 'number'])
    .where('counter_id', '=', counter.id)
    .where('state', '=', 'called')
    .executeTakeFirst()
}

function readOutcome(text: string): Outcome {
  return text === 'QUEUE_EMPTY' || text === 'COUNTER_FREE' ? text : 'done'
}
