import { Screen } from '#schema/screen'
import type { Desk, StaffArea, Ticket } from '#schema/staff-api'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { readSeq, toCall } from './board.ts'
import { inCallOrder } from './choose-next.ts'

/** Everything that the page of one counter shows, as of one moment. Throws `NOT_FOUND`. */
export async function readDesk(db: Db, areaId: string, counterId: string): Promise<Desk> {
  return await db.transaction().execute((tx) => read(tx, areaId, counterId))
}

async function read(db: Tx, areaId: string, counterId: string): Promise<Desk> {
  const area = await db.selectFrom('waiting_area').selectAll().where('id', '=', areaId).executeTakeFirst()
  const counters = await db.selectFrom('counter').selectAll().where('area_id', '=', areaId).execute()
  const counter = counters.find(({ id }) => id === counterId)
  if (!area || !counter) {
    throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte wählen Sie einen anderen.')
  }
  const tickets = await db
    .selectFrom('ticket')
    .innerJoin('queue', 'queue.id', 'ticket.queue_id')
    .select([
      'ticket.id',
      'number',
      'queue_id',
      'queue.name',
      'issued_at as issuedAt',
      'arrival',
      'state',
      'counter_id',
    ])
    .where('ticket.area_id', '=', areaId)
    .where('state', '!=', 'finished')
    .execute()
  const called = tickets.filter(({ state }) => state === 'called')
  const mine = called.find(({ counter_id }) => counter_id === counterId)
  return {
    areaId,
    areaName: area.name,
    counter: { id: counter.id, label: counter.label },
    seq: await readSeq(db, areaId),
    waiting: inCallOrder(tickets.filter(({ state }) => state === 'waiting'))
      .slice(0, 500)
      .map(({ ticket, why }) => ({ ticket: toTicket(ticket), why })),
    openCounterCount: called.length,
    ...(mine && { current: await readCurrent(db, areaId, toTicket(mine)) }),
  }
}

async function readCurrent(db: Tx, areaId: string, ticket: Ticket): Promise<NonNullable<Desk['current']>> {
  const call = await db
    .selectFrom('call')
    .selectAll()
    .where('ticket_id', '=', ticket.id)
    .orderBy('attempt', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const shown = await db.selectFrom('call_shown').selectAll().where('call_id', '=', call.id).execute()
  const shownAt = new Map(shown.map((row) => [row.screen_id, row.shown_at]))
  const screens = await readScreens(db, areaId)
  return {
    ticket,
    call: toCall(call),
    shownOn: screens.map(({ id, name }) => {
      const at = shownAt.get(id)
      return { screenId: id, name, ...(at !== undefined && { shownAt: at }) }
    }),
  }
}

/** Screens that should show the calls of an area: those that have a player. */
async function readScreens(db: Tx, areaId: string): Promise<Screen[]> {
  const rows = await db
    .selectFrom('screen')
    .select('body')
    .where('player_id', 'is not', null)
    .orderBy('position')
    .execute()
  return rows.map(({ body }) => stored(Screen, body)).filter(({ waitingAreaIds }) => waitingAreaIds.includes(areaId))
}

export async function readAreas(db: Db): Promise<StaffArea[]> {
  const areas = await db.selectFrom('waiting_area').selectAll().orderBy('position').execute()
  const counters = await db.selectFrom('counter').selectAll().orderBy('position').execute()
  const queues = await db.selectFrom('queue').selectAll().orderBy('position').execute()
  return areas.map(({ id, name }) => ({
    id,
    name,
    counters: counters.filter((row) => row.area_id === id).map((row) => ({ id: row.id, label: row.label })),
    queues: queues
      .filter((row) => row.area_id === id)
      .map((row) => ({ id: row.id, name: row.name, letter: row.letter })),
  }))
}

function toTicket(row: { id: string; number: string; queue_id: string; name: string; issuedAt: number }): Ticket {
  return { id: row.id, number: row.number, queueId: row.queue_id, queueName: row.name, issuedAt: row.issuedAt }
}
