import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { StartError } from '../errors.ts'
import type { Db, Tables } from './tables.ts'

/** How long a connection waits for another process that holds the write lock, for example a backup. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens a SQLite file (or `:memory:`) for reading and writing; creates it when it is not there. Does not migrate.
 *
 * `synchronous` is set on every open: the driver is compiled so that a database that is already in WAL mode comes
 * back as NORMAL, which may lose committed transactions in a power cut. Throws a `StartError` for a file that can not
 * be opened or is no database.
 */
export function openDatabase(file: string): Db {
  try {
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: open(file) }) })
  } catch (error) {
    throw asStartError(error, file)
  }
}

function open(file: string): Database.Database {
  const database = new Database(file)
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function asStartError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code.startsWith('SQLITE_NOTADB') || error.code.startsWith('SQLITE_CORRUPT')) {
    return new StartError(`Die Datenbank ${file} ist beschädigt. Bitte spielen Sie eine Sicherung ein.`, {
      cause: error,
    })
  }
  return new StartError(
    `Die Datenbank ${file} lässt sich nicht öffnen (${error.code}). Bitte prüfen Sie Rechte und freien Platz.`,
    { cause: error },
  )
}
