import type { CounterAction, CounterCommand } from '#schema/counter-command'
import { type CounterRefusal, decide } from '#player/tickets/decide'
import type { Hall } from '#player/tickets/hall'
import { type CounterConfig, counterOf, type HallConfig } from '#player/tickets/hall-config'
import type { ErrorCode } from '#schema/errors'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { holdsSeat } from './seats.ts'
import type { Step } from './ticket-log.ts'

type Refusal = CounterRefusal | 'SEAT_TAKEN'

const REFUSALS: Readonly<Record<Refusal, { readonly code: ErrorCode; readonly text: string }>> = {
  QUEUE_EMPTY: {
    code: 'QUEUE_EMPTY',
    text: 'Gerade wartet niemand, den dieser Platz aufrufen kann. Sobald jemand eine Nummer zieht, erscheint sie hier.',
  },
  COUNTER_FREE: { code: 'COUNTER_FREE', text: 'An diesem Platz ist gerade niemand aufgerufen.' },
  OTHER_TICKET: {
    code: 'CONFLICT',
    text: 'An diesem Platz hat sich inzwischen etwas geändert, deshalb ist nichts geschehen. Bitte sehen Sie noch einmal hin.',
  },
  TICKET_ELSEWHERE: {
    code: 'CONFLICT',
    text: 'Diese Nummer ist inzwischen aufgerufen oder abgeschlossen. Bitte wählen Sie eine andere.',
  },
  CALLED_TOO_OFTEN: {
    code: 'CONFLICT',
    text: 'Diese Nummer wurde schon 99-mal aufgerufen. Bitte schließen Sie sie ab.',
  },
  QUEUE_UNKNOWN: { code: 'NOT_FOUND', text: 'Dieses Anliegen gibt es nicht mehr. Bitte wählen Sie ein anderes.' },
  COUNTER_UNKNOWN: {
    code: 'CONFLICT',
    text: 'Dort kann niemand dieses Anliegen bearbeiten. Bitte wählen Sie einen anderen Platz.',
  },
  NOTHING_TO_UNDO: { code: 'CONFLICT', text: 'Das lässt sich nicht mehr rückgängig machen, es ist zu lange her.' },
  UNDO_TOO_LATE: {
    code: 'CONFLICT',
    text: 'Das lässt sich nicht mehr rückgängig machen, weil es inzwischen weiterging.',
  },
  SEAT_TAKEN: {
    code: 'SEAT_TAKEN',
    text: 'Dieser Platz wird jetzt in einem anderen Fenster bedient. Übernehmen Sie ihn hier, wenn Sie weiterarbeiten möchten.',
  },
}

/** Stands in the row until the outcome is known; never outlives the transaction. */
const UNDER_WAY = 'under-way'

export interface CommandScene {
  readonly hall: Hall
  readonly config: HallConfig
  readonly atMs: number
  readonly drawId: () => string
}

/**
 * Does a command once: sent again, it is answered from memory. Answers how it was refused, if it was; a refusal is an
 * outcome to be remembered too, so it does not roll the transaction back. Throws `NOT_FOUND` for a counter that is not
 * there, `CONFLICT` when the id was used for something else, `SEAT_TAKEN` for a page that has lost its seat.
 */
export async function runCommand(
  tx: Tx,
  counterId: string,
  { commandId, seatId, action }: CounterCommand,
  scene: CommandScene,
): Promise<Step<AppError | undefined>> {
  const counter = counterOf(scene.config, counterId)
  if (!counter) throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte wählen Sie einen anderen.')
  const fresh = await remember(tx, counter, { commandId, action, atMs: scene.atMs })
  if (!fresh) return { events: [], answer: await recallOutcome(tx, counter, commandId, action) }
  // Not remembered: once the seat is taken back, the same command may still be done.
  if (seatId !== undefined && !(await holdsSeat(tx, counterId, seatId))) throw refuse('SEAT_TAKEN')
  const decision = decide(action, { ...scene, counter })
  await tx
    .updateTable('counter_command')
    .set({ outcome: decision.ok ? 'done' : decision.error })
    .where('id', '=', commandId)
    .execute()
  if (!decision.ok) return { events: [], answer: refuse(decision.error) }
  return { events: decision.value, answer: undefined, commandId }
}

async function remember(
  tx: Tx,
  counter: CounterConfig,
  command: { readonly commandId: string; readonly action: CounterAction; readonly atMs: number },
): Promise<boolean> {
  const { commandId: id, action, atMs: at } = command
  const claim = await tx
    .insertInto('counter_command')
    .values({ id, counter_id: counter.id, kind: whole(action), at, outcome: UNDER_WAY })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return claim.numInsertedOrUpdatedRows !== 0n
}

async function recallOutcome(tx: Tx, { id: counterId }: CounterConfig, commandId: string, action: CounterAction) {
  const before = await tx
    .selectFrom('counter_command')
    .selectAll()
    .where('id', '=', commandId)
    .executeTakeFirstOrThrow()
  if (before.counter_id !== counterId || before.kind !== whole(action)) {
    throw new AppError('CONFLICT', 'Dieser Auftrag wurde schon anders ausgeführt. Bitte laden Sie die Seite neu.')
  }
  return isRefusal(before.outcome) ? refuse(before.outcome) : undefined
}

/** A copy of a command is the same in every word; another ticket is another command. */
function whole(action: CounterAction): string {
  return JSON.stringify(action)
}

function refuse(refusal: Refusal): AppError {
  const { code, text } = REFUSALS[refusal]
  return new AppError(code, text)
}

function isRefusal(outcome: string): outcome is Refusal {
  return Object.hasOwn(REFUSALS, outcome)
}
