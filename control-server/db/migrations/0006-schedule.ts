import { type Kysely, sql } from 'kysely'

/** Adds what rules of format 2 are made of, and turns the stored rules into that form. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSchedule(db)
  await createAssetCare(db)
  await convertRules(db)
}

async function createSchedule(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('screen_group')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('screen_ids', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('calendar')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('days', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .alterTable('site')
    .addColumn('branding', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute()
}

async function createAssetCare(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('asset').addColumn('piece_sha256s', 'text').execute()
  await db.schema.alterTable('asset').addColumn('unused_since', 'bigint').execute()
  await db.schema
    .createTable('release_asset')
    .addColumn('release_id', 'text', (column) => column.notNull().references('release.id').onDelete('cascade'))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('release_asset_once', ['release_id', 'sha256'])
    .execute()
  await db.schema
    .createTable('asset_removal')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .execute()
  await db.schema.createIndex('release_asset_by_file').on('release_asset').column('sha256').execute()
  await sql`
    insert or ignore into release_asset (release_id, sha256)
    select release.id, json_extract(file.value, '$.sha256')
    from release, json_each(release.body, '$.assets') as file`.execute(db)
  await db.schema
    .alterTable('source_image')
    .addColumn('wanted_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  await sql`update source_image set wanted_at = fetched_at`.execute(db)
}

/** A rule as it was: one playlist in one zone of named screens, its times beside its name. */
interface RuleOfFormat1 {
  readonly id: string
  readonly name: string
  readonly screenIds: readonly string[]
  readonly zoneId: string
  readonly playlistId: string
  readonly priority: string
  readonly [times: string]: unknown
}

async function convertRules(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; body: string }>`select id, body from rule`.execute(db)
  for (const { id, body } of rows) {
    const converted = JSON.stringify(convertRule(JSON.parse(body) as RuleOfFormat1))
    await sql`update rule set body = ${converted} where id = ${id}`.execute(db)
  }
}

function convertRule({ id, name, screenIds, zoneId, playlistId, priority, ...times }: RuleOfFormat1) {
  return {
    id,
    name,
    action: { kind: 'playlist', zoneId, playlistId },
    target: { kind: 'screens', screenIds },
    times,
    priority,
  }
}
