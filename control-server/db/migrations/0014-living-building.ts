import type { Kysely } from 'kysely'

/** What of the building is closed, and the history of everything that staff change about it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('closure')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .execute()
  await db.schema.createIndex('closure_ended').on('closure').column('ended_at').execute()
  await db.schema
    .createTable('building_change')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('request_key', 'text', (column) => column.notNull().unique())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('building_change_of')
    .on('building_change')
    .columns(['subject', 'subject_id', 'id'])
    .execute()
}
