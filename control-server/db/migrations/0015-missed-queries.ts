import type { Kysely } from 'kysely'

/** What visitors looked for in vain: words and how often on a day, nothing of who, where or when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('missed_query')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('missed_query_once', ['date', 'text'])
    .execute()
  await db.schema
    .createTable('missed_query_day')
    .addColumn('player_id', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('missed_query_day_once', ['player_id', 'date'])
    .execute()
}
