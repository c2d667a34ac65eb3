import { type Kysely, sql } from 'kysely'

/** Spoken calls: in which languages, and the clips that have been made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('speech')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('languages', 'text', (column) => column.notNull())
    .addColumn('clip_set', 'text')
    .execute()
  await sql`insert into speech (id, languages) values (1, '["de"]')`.execute(db)
  await db.schema
    .createTable('speech_clip')
    .addColumn('engine', 'text', (column) => column.notNull())
    .addColumn('voice', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('processing', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('duration_ms', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('speech_clip_once', ['engine', 'voice', 'language', 'text', 'processing'])
    .execute()
}
