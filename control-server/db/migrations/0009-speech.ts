import { type Kysely, sql } from 'kysely'

/** Spoken calls: in which languages, the clips that have been made, and what screens have said. */
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
  await db.schema
    .createTable('call_spoken')
    .addColumn('call_id', 'text', (column) => column.notNull().references('call.id').onDelete('cascade'))
    .addColumn('screen_id', 'text', (column) => column.notNull())
    .addColumn('spoken_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('call_spoken_once', ['call_id', 'screen_id'])
    .execute()
}
