import type { Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createContent(db)
  await createAreas(db)
}

async function createContent(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('asset')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('size_bytes', 'bigint', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('uploaded_at', 'bigint', (column) => column.notNull())
    .addColumn('width_px', 'integer')
    .addColumn('height_px', 'integer')
    .addColumn('duration_ms', 'bigint')
    .execute()
  await db.schema
    .createTable('layout')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('zones', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('screen')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('player_id', 'text')
    .execute()
  await db.schema
    .createTable('slide')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('playlist')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('anchor_at', 'bigint', (column) => column.notNull())
    .addColumn('slide_ids', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('rule')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('source')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('config', 'text', (column) => column.notNull())
    .execute()
}

async function createAreas(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('waiting_area')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('counter')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('area_id', 'text', (column) => column.notNull().references('waiting_area.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('unit_id', 'text')
    .execute()
  await db.schema
    .createTable('queue')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('area_id', 'text', (column) => column.notNull().references('waiting_area.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('letter', 'text', (column) => column.notNull())
    .execute()
}
