import type { Kysely } from 'kysely'

/** Waiting times: what was said, what became of it, and what has been learned from it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('estimate_log')
    .addColumn('ticket_id', 'text', (column) => column.notNull())
    .addColumn('area_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('estimate_log_once', ['ticket_id', 'at'])
    .execute()
  await db.schema
    .createTable('estimate_verdict')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('area_id', 'text', (column) => column.notNull())
    .addColumn('lo_ms', 'bigint', (column) => column.notNull())
    .addColumn('hi_ms', 'bigint', (column) => column.notNull())
    .addColumn('waited_ms', 'bigint', (column) => column.notNull())
    .addColumn('shown', 'integer', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('estimate_verdict_date').on('estimate_verdict').column('date').execute()
  for (const [table, key] of [
    ['estimate_memory', 'area_id'],
    ['service_times', 'queue_id'],
  ] as const) {
    await db.schema
      .createTable(table)
      .addColumn(key, 'text', (column) => column.primaryKey())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute()
  }
}
