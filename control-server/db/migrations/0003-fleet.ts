import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await createPlayers(db)
  await createReleases(db)
}

async function createPlayers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('player')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('host_name', 'text', (column) => column.notNull())
    .addColumn('secret_sha256', 'text', (column) => column.notNull().unique())
    .addColumn('paired_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('player_state')
    .addColumn('player_id', 'text', (column) => column.primaryKey().references('player.id').onDelete('cascade'))
    .addColumn('online', 'integer', (column) => column.notNull().check(sql`online in (0, 1)`))
    .addColumn('session', 'text')
    .addColumn('last_seen_at', 'bigint')
    .addColumn('reported', 'text')
    .execute()
  await db.schema
    .createTable('pairing')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('secret_sha256', 'text', (column) => column.notNull())
    .addColumn('host_name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('player_id', 'text', (column) => column.references('player.id').onDelete('cascade'))
    .execute()
  await db.schema
    .createTable('device_event')
    .addColumn('player_id', 'text', (column) => column.notNull().references('player.id').onDelete('cascade'))
    .addColumn('boot', 'text', (column) => column.notNull())
    .addColumn('n', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('screen_id', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('received_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('device_event_once', ['player_id', 'boot', 'n'])
    .execute()
}

async function createReleases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('release')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('size_bytes', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('published_release')
    .addColumn('player_id', 'text', (column) => column.notNull().references('player.id').onDelete('cascade'))
    .addColumn('gen', 'bigint', (column) => column.notNull())
    .addColumn('release_id', 'text', (column) => column.notNull().references('release.id'))
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('published_release_once', ['player_id', 'gen'])
    .execute()
}
