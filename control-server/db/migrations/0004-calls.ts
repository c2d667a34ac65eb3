import { type Kysely, sql } from 'kysely'

/** Adds tickets, calls, their log and the memory of commands that were already done. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTickets(db)
  await createCalls(db)
  await createLog(db)
}

async function createTickets(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ticket_number')
    .addColumn('letter', 'text', (column) => column.primaryKey())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull().check(sql`last between 0 and 999`))
    .execute()
  await db.schema
    .createTable('ticket')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('arrival', 'bigint', (column) => column.notNull())
    .addColumn('area_id', 'text', (column) => column.notNull().references('waiting_area.id'))
    .addColumn('queue_id', 'text', (column) => column.notNull().references('queue.id'))
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('issued_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull().check(sql`state in ('waiting', 'called', 'finished')`))
    .addColumn('counter_id', 'text', (column) => column.references('counter.id'))
    .addColumn('request_key', 'text', (column) => column.notNull().unique())
    .addCheckConstraint('ticket_counter', sql`(counter_id is null) = (state = 'waiting') or state = 'finished'`)
    .execute()
  // The two rules that must hold whatever the code does: one open ticket per number, one per counter.
  await sql`create unique index ticket_open_number on ticket (number) where state <> 'finished'`.execute(db)
  await sql`create unique index ticket_at_counter on ticket (counter_id) where state = 'called'`.execute(db)
  await sql`create index ticket_waiting on ticket (area_id, issued_at, arrival) where state = 'waiting'`.execute(db)
}

async function createCalls(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('call')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('area_id', 'text', (column) => column.notNull().references('waiting_area.id'))
    .addColumn('ticket_id', 'text', (column) => column.notNull().references('ticket.id').onDelete('cascade'))
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('counter_id', 'text', (column) => column.notNull())
    .addColumn('counter_label', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer', (column) => column.notNull())
    .addColumn('called_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addUniqueConstraint('call_attempt_once', ['ticket_id', 'attempt'])
    .execute()
  await sql`create index call_on_board on call (area_id, called_at) where ended_at is null`.execute(db)
  await db.schema
    .createTable('call_shown')
    .addColumn('call_id', 'text', (column) => column.notNull().references('call.id').onDelete('cascade'))
    .addColumn('screen_id', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('call_shown_once', ['call_id', 'screen_id'])
    .execute()
}

async function createLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('call_area')
    .addColumn('area_id', 'text', (column) => column.primaryKey().references('waiting_area.id'))
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('call_event')
    .addColumn('area_id', 'text', (column) => column.notNull().references('waiting_area.id'))
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ticket_id', 'text')
    .addColumn('call_id', 'text')
    .addColumn('counter_id', 'text')
    .addPrimaryKeyConstraint('call_event_order', ['area_id', 'seq'])
    .execute()
  await db.schema
    .createTable('counter_command')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('counter_id', 'text', (column) => column.notNull().references('counter.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .execute()
}
