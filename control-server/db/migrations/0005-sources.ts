import type { Kysely } from 'kysely'

/** Adds live facts, and what the server remembers of each source between two checks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('live_fact')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('times', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('source_state')
    .addColumn('source_id', 'text', (column) => column.primaryKey())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('checked_at', 'bigint')
    .addColumn('failure_count', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('problem', 'text')
    .addColumn('remarks', 'text', (column) => column.notNull().defaultTo('[]'))
    .addColumn('memory', 'text')
    .execute()
  await createItems(db)
}

async function createItems(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_item')
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('item_id', 'text', (column) => column.notNull())
    .addColumn('first_seen_at', 'bigint', (column) => column.notNull())
    .addColumn('last_seen_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_item_once', ['source_id', 'item_id'])
    .execute()
  await db.schema
    .createTable('source_image')
    .addColumn('source_id', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text')
    .addColumn('problem', 'text')
    .addColumn('fetched_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('source_image_once', ['source_id', 'url'])
    .execute()
}
