import { type Kysely, sql } from 'kysely'

/**
 * Replaces the tables of tickets and calls by one log for the site, from which everything else is computed. Who waits
 * goes on waiting under the same number; whoever was called at this moment waits again, at the old place.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createLog(db)
  await takeOver(db)
  for (const table of ['call_shown', 'call', 'ticket', 'ticket_number', 'call_event', 'call_area']) {
    await db.schema.dropTable(table).execute()
  }
  await createAcks(db)
  await createVisitHours(db)
  await db.schema.alterTable('queue').addColumn('settings', 'text').execute()
  await db.schema.alterTable('counter').addColumn('queue_ids', 'text').execute()
  await db.schema
    .createTable('counter_seat')
    .addColumn('counter_id', 'text', (column) => column.primaryKey().references('counter.id'))
    .addColumn('seat_id', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'bigint', (column) => column.notNull())
    .execute()
}

async function createLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ticket_log')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('ticket_event')
    .addColumn('seq', 'bigint', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
}

/** Boards go on above every number that a player may have seen. */
async function takeOver(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into ticket_log (id, seq)
    select 1, coalesce((select max(seq) from call_area), 0) + 1
      + (select count(*) from ticket where state <> 'finished')`.execute(db)
  await sql`
    with base (seq) as (select coalesce((select max(seq) from call_area), 0) + 1)
    insert into ticket_event (seq, at, day, body)
    select base.seq, coalesce((select max(at) from call_event), 0), '', '{"kind":"day-closed"}' from base`.execute(db)
  await sql`
    with base (seq) as (select coalesce((select max(seq) from call_area), 0) + 1)
    insert into ticket_event (seq, at, day, body)
    select
      base.seq + row_number() over (order by issued_at, arrival), issued_at, day,
      json_object('kind', 'issued', 'ticketId', ticket.id, 'areaId', area_id, 'queueId', queue_id, 'number', number,
        'origin', 'counter', 'requestKey', request_key)
    from ticket, base where state <> 'finished'`.execute(db)
}

async function createAcks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('call_ack')
    .addColumn('call_id', 'text', (column) => column.notNull())
    .addColumn('screen_id', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'bigint')
    .addColumn('spoken_at', 'bigint')
    .addPrimaryKeyConstraint('call_ack_once', ['call_id', 'screen_id'])
    .execute()
}

async function createVisitHours(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('visit_hour')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('hour', 'integer', (column) => column.notNull())
    .addColumn('queue_id', 'text', (column) => column.notNull())
    .addColumn('counter_id', 'text', (column) => column.notNull())
    .addColumn('figures', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('visit_hour_once', ['date', 'hour', 'queue_id', 'counter_id'])
    .execute()
}
