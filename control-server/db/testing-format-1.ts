import { Migrator } from 'kysely/migration'
import * as siteAndStaff from './migrations/0001-site-and-staff.ts'
import * as content from './migrations/0002-content.ts'
import * as fleet from './migrations/0003-fleet.ts'
import * as calls from './migrations/0004-calls.ts'
import * as sources from './migrations/0005-sources.ts'
import { openDatabase } from './open-database.ts'
import type { Db } from './tables.ts'

/** A database as the program before rules of format 2 has left it; for `migrate` to bring up to date. */
export async function openDatabaseOfFormat1(file = ':memory:'): Promise<Db> {
  const db = openDatabase(file)
  const migrations = {
    '0001-site-and-staff': siteAndStaff,
    '0002-content': content,
    '0003-fleet': fleet,
    '0004-calls': calls,
    '0005-sources': sources,
  }
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest()
  if (error) throw new Error('the old database could not be made', { cause: error })
  return db
}
