import { type CounterConfig, counterOf, numberRange, queueOf } from '#player/tickets/hall-config'
import { formatNumber } from '#player/tickets/numbers'
import { claimedNumbers, sameRules } from '#player/tickets/queue-rules'
import type { CounterEdit, QueueEdit, QueueRules } from '#schema/staff-calls'
import type { Queue } from '#schema/ticket'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { readHallConfig } from './hall-settings.ts'

/*
 * Nobody overwrites what they have not seen: every change says what it started from. To be called under the write
 * lock of the log. Sent again after a lost answer, a change finds itself done.
 */

/**
 * Changes how a queue works. Throws `NOT_FOUND`, `CONFLICT` when it is not any more what the person has seen, and
 * `BAD_REQUEST` for a range that is none or numbers of another queue.
 */
export async function saveQueue(tx: Tx, queueId: string, { seen, letter, ...settings }: QueueEdit): Promise<void> {
  const config = await readHallConfig(tx)
  const queue = queueOf(config, queueId)
  if (!queue) throw new AppError('NOT_FOUND', 'Dieses Anliegen gibt es nicht mehr. Bitte laden Sie die Seite neu.')
  const rules = { letter, ...settings }
  if (sameRules(queue, rules)) return
  if (!sameRules(queue, seen)) throw changedMeanwhile('dieses Anliegen')
  refuseNumbers(queue, rules, config.queues)
  await tx
    .updateTable('queue')
    .set({ letter, settings: JSON.stringify(settings) })
    .where('id', '=', queueId)
    .execute()
}

/** Changes which queues a counter serves. Throws `NOT_FOUND`, `CONFLICT`, `BAD_REQUEST` for a queue of elsewhere. */
export async function saveCounter(tx: Tx, counterId: string, { seen, queueIds }: CounterEdit): Promise<void> {
  const config = await readHallConfig(tx)
  const counter = counterOf(config, counterId)
  if (!counter) throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte laden Sie die Seite neu.')
  const wanted = queueIds && { queueIds }
  if (sameSkills(counter, wanted)) return
  if (!sameSkills(counter, seen)) throw changedMeanwhile('diesen Platz')
  if (queueIds?.some((id) => queueOf(config, id)?.areaId !== counter.areaId) === true) {
    throw new AppError(
      'BAD_REQUEST',
      'Ein gewähltes Anliegen gibt es in diesem Wartebereich nicht mehr. Bitte laden Sie die Seite neu.',
    )
  }
  await tx
    .updateTable('counter')
    .set({ queue_ids: queueIds ? JSON.stringify([...new Set(queueIds)]) : null })
    .where('id', '=', counterId)
    .execute()
}

function refuseNumbers(before: Queue, after: QueueRules, queues: readonly Queue[]): void {
  if (after.numbers && after.numbers.first > after.numbers.last) {
    throw new AppError('BAD_REQUEST', 'Die erste Nummer ist größer als die letzte. Bitte tauschen Sie die beiden.')
  }
  const others = queues.filter(({ id }) => id !== before.id)
  const claimed = claimedNumbers(before, after, others)
  if (!claimed) return
  const { other, shared } = claimed
  const [first, last] = [shared.first, shared.last].map((n) => formatNumber(after.letter, n))
  const what = first === last ? `${first} gehört` : `${first} bis ${last} gehören`
  const { first: itsFirst, last: itsLast } = numberRange(other)
  throw new AppError(
    'BAD_REQUEST',
    `${what} schon zu „${other.name}“ (${other.letter} ${itsFirst} bis ${itsLast}). Bitte wählen Sie einen anderen Buchstaben oder andere Nummern.`,
  )
}

function sameSkills(counter: Pick<CounterConfig, 'queueIds'>, other: Pick<CounterConfig, 'queueIds'> = {}): boolean {
  const text = ({ queueIds }: Pick<CounterConfig, 'queueIds'>) => JSON.stringify(queueIds?.toSorted() ?? null)
  return text(counter) === text(other)
}

function changedMeanwhile(what: string): AppError {
  return new AppError(
    'CONFLICT',
    `Jemand anderes hat ${what} inzwischen geändert, Ihre Änderung ist nicht gespeichert. Bitte sehen Sie nach, was jetzt gilt, und speichern Sie dann noch einmal.`,
  )
}
