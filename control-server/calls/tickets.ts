import { randomBytes } from 'node:crypto'
import type { Ticket } from '#schema/staff-api'
import type { Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { appendEvent } from './call-log.ts'
import { formatNumber, nextNumber, NUMBER_MAX } from './call-rules.ts'

/** Draws the next free number of a queue. The same request key gives the same ticket, however often it comes. */
export async function issueTicket(
  tx: Tx,
  request: { readonly queueId: string; readonly requestKey: string; readonly at: number; readonly day: string },
): Promise<Ticket> {
  const { queueId, requestKey, at, day } = request
  const before = await tx.selectFrom('ticket').selectAll().where('request_key', '=', requestKey).executeTakeFirst()
  const queue = await tx
    .selectFrom('queue')
    .selectAll()
    .where('id', '=', before?.queue_id ?? queueId)
    .executeTakeFirst()
  if (!queue) throw new AppError('NOT_FOUND', 'Dieses Anliegen gibt es nicht mehr. Bitte laden Sie die Seite neu.')
  if (before) {
    return {
      id: before.id,
      number: before.number,
      queueId: queue.id,
      queueName: queue.name,
      issuedAt: before.issued_at,
    }
  }
  const ticket: Ticket = {
    id: randomBytes(9).toString('base64url'),
    number: await drawNumber(tx, queue.letter, day),
    queueId,
    queueName: queue.name,
    issuedAt: at,
  }
  const { last } = await tx
    .selectFrom('ticket')
    .select((eb) => eb.fn.max('arrival').as('last'))
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('ticket')
    .values({
      id: ticket.id,
      arrival: (last ?? 0) + 1,
      area_id: queue.area_id,
      queue_id: queueId,
      day,
      number: ticket.number,
      issued_at: at,
      state: 'waiting',
      counter_id: null,
      request_key: requestKey,
    })
    .execute()
  await appendEvent(tx, { areaId: queue.area_id, at, kind: 'issued', ticketId: ticket.id })
  return ticket
}

/** Numbers count up through the day and are never given to two people who wait at the same time. */
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
