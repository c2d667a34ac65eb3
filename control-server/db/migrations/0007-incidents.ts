import { type Kysely, sql } from 'kysely'
import { createLocalDates } from '../../fleet/local-date.ts'

/** What is true of screens over time: verdicts, incidents, pictures on request, sums of what was shown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await extendPlayers(db)
  await createIncidents(db)
  await createCommands(db)
  await createPlays(db)
  await sumUpPlays(db)
}

async function extendPlayers(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('player').addColumn('mosquitto_hash', 'text').execute()
  await db.schema.alterTable('player').addColumn('bytes_per_sec_max', 'bigint').execute()
  await db.schema.alterTable('player_state').addColumn('received_at', 'bigint').execute()
  await db.schema.alterTable('player_state').addColumn('memory', 'text').execute()
  await db.schema
    .createTable('screen_truth')
    .addColumn('screen_id', 'text', (column) => column.primaryKey().references('screen.id').onDelete('cascade'))
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .execute()
}

async function createIncidents(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('incident')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('joined_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('start_told', 'integer', (column) => column.notNull().check(sql`start_told in (0, 1)`))
    .addColumn('end_told', 'integer', (column) => column.notNull().check(sql`end_told in (0, 1)`))
    .execute()
  await db.schema
    .createTable('incident_screen')
    .addColumn('incident_id', 'text', (column) => column.notNull().references('incident.id').onDelete('cascade'))
    .addColumn('screen_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('well_since', 'bigint')
    .addColumn('ended_at', 'bigint')
    .addPrimaryKeyConstraint('incident_screen_once', ['incident_id', 'screen_id'])
    .execute()
}

async function createCommands(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('device_command')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('player_id', 'text', (column) => column.notNull().references('player.id').onDelete('cascade'))
    .addColumn('screen_id', 'text', (column) => column.notNull().references('screen.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('not_after', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('screenshot')
    .addColumn('screen_id', 'text', (column) => column.primaryKey().references('screen.id').onDelete('cascade'))
    .addColumn('taken_at', 'bigint', (column) => column.notNull())
    .addColumn('jpeg', 'blob', (column) => column.notNull())
    .execute()
}

async function createPlays(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('play_day')
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('screen_id', 'text', (column) => column.notNull())
    .addColumn('slide_id', 'text', (column) => column.notNull())
    .addColumn('play_count', 'bigint', (column) => column.notNull())
    .addColumn('shown_ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('play_day_once', ['date', 'screen_id', 'slide_id'])
    .execute()
  await db.schema
    .createTable('device_event_floor')
    .addColumn('player_id', 'text', (column) => column.notNull().references('player.id').onDelete('cascade'))
    .addColumn('boot', 'text', (column) => column.notNull())
    .addColumn('n', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('device_event_floor_once', ['player_id', 'boot'])
    .execute()
  await db.schema.createIndex('device_event_received').on('device_event').column('received_at').execute()
}

/** Turns that were recorded before there were sums. */
async function sumUpPlays(db: Kysely<unknown>): Promise<void> {
  const site = await sql<{ time_zone: string }>`select time_zone from site`.execute(db)
  const timeZone = site.rows[0]?.time_zone
  if (timeZone === undefined) return
  const dateOf = createLocalDates(timeZone)
  const quarters = await sql<{ at: number; screen_id: string; slide_id: string; plays: number; shown_ms: number }>`
    select min(at) as at, screen_id, json_extract(what, '$.slideId') as slide_id, count(*) as plays,
      sum(json_extract(what, '$.durationMs')) as shown_ms
    from device_event where json_extract(what, '$.kind') = 'slide-shown'
    group by screen_id, slide_id, at / 900000`.execute(db)
  for (const { at, screen_id, slide_id, plays, shown_ms } of quarters.rows) {
    await sql`
      insert into play_day (date, screen_id, slide_id, play_count, shown_ms)
      values (${dateOf(at)}, ${screen_id}, ${slide_id}, ${plays}, ${shown_ms})
      on conflict do update set play_count = play_count + excluded.play_count,
        shown_ms = shown_ms + excluded.shown_ms`.execute(db)
  }
}
