import { randomBytes } from 'node:crypto'
import type { Ticket } from '#schema/staff-api'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { appendEvent, lockArea } from './call-log.ts'
import { formatNumber, nextNumber, NUMBER_MAX } from './call-rules.ts'

export interface TicketQueue {
  readonly id: string
  readonly area_id: string
  readonly name: string
  readonly letter: string
}

/**
 * Draws the next free number of a queue. The same request key gives the same ticket, however often it comes. Throws
 * `CONFLICT` when the key was used for another queue, or when all 999 numbers of the letter are open.
 */
export async function issueTicket(
  tx: Tx,
  queue: TicketQueue,
  request: { readonly requestKey: string; readonly at: number; readonly day: string },
): Promise<Ticket> {
  const { requestKey, at, day } = request
  await lockArea(tx, queue.area_id)
  const before = await tx.selectFrom('ticket').selectAll().where('request_key', '=', requestKey).executeTakeFirst()
  if (before && before.queue_id !== queue.id) {
    throw new AppError(
      'CONFLICT',
      'Diese Anfrage wurde schon für ein anderes Anliegen gestellt. Bitte versuchen Sie es neu.',
    )
  }
  if (before) return toTicket(queue, before)
  const { last } = await tx
    .selectFrom('ticket')
    .select((eb) => eb.fn.max('arrival').as('last'))
    .executeTakeFirstOrThrow()
  const ticket = await tx
    .insertInto('ticket')
    .values({
      id: randomBytes(9).toString('base64url'),
      arrival: (last ?? 0) + 1,
      area_id: queue.area_id,
      queue_id: queue.id,
      day,
      number: await drawNumber(tx, queue.letter, day),
      issued_at: at,
      state: 'waiting',
      counter_id: null,
      request_key: requestKey,
    })
    .returning(['id', 'number', 'issued_at'])
    .executeTakeFirstOrThrow()
  await appendEvent(tx, { areaId: queue.area_id, at, kind: 'issued', ticketId: ticket.id })
  return toTicket(queue, ticket)
}

/** Numbers count up through the day and are never given to two people at the same time, in the whole house. */
async function drawNumber(tx: Tx, letter: string, day: string): Promise<string> {
  const row = await tx.selectFrom('ticket_number').selectAll().where('letter', '=', letter).executeTakeFirst()
  const open = await tx
    .selectFrom('ticket')
    .select('number')
    .where('state', '!=', 'finished')
    .where('number', 'like', `${letter} %`)
    .execute()
  const taken = new Set(open.map(({ number }) => number))
  let last = row?.day === day ? row.last : 0
  for (let tried = 0; tried < NUMBER_MAX; tried += 1) {
    last = nextNumber(last)
    const number = formatNumber(letter, last)
    if (taken.has(number)) continue
    await tx
      .insertInto('ticket_number')
      .values({ letter, day, last })
      .onConflict((conflict) => conflict.column('letter').doUpdateSet({ day, last }))
      .execute()
    return number
  }
  throw new AppError('CONFLICT', `Alle Nummern mit ${letter} sind vergeben. Bitte schließen Sie zuerst offene ab.`)
}

function toTicket(queue: TicketQueue, row: { id: string; number: string; issued_at: number }): Ticket {
  return { id: row.id, number: row.number, queueId: queue.id, queueName: queue.name, issuedAt: row.issued_at }
}
