import type { Kysely } from 'kysely'

/** The compiled building beside its plan. Stored plans are compiled at the next start. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('site').addColumn('bundle_sha256', 'text').execute()
}
