import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Db, Tables } from './tables.ts'

/** How long a connection waits for another process that holds the write lock, for example a backup. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens a SQLite file (or `:memory:`) for reading and writing; creates it when it is not there. Does not migrate.
 *
 * `synchronous` is set on every open: the driver is compiled so that a database that is already in WAL mode comes
 * back as NORMAL, which may lose committed transactions in a power cut. Throws what the driver throws, for example
 * SQLITE_CANTOPEN.
 */
export function openDatabase(file: string): Db {
  const database = new Database(file)
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
  } catch (error) {
    database.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
}
