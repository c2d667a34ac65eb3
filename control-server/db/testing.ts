import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import type { Db } from './tables.ts'

/** A real, migrated, empty SQLite database for one test. Use it as `await using db = await openTestDatabase()`. */
export async function openTestDatabase(file = ':memory:'): Promise<Db> {
  const db = openDatabase(file)
  await migrate(db)
  return db
}
