import { existsSync, renameSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { errorCode } from './disk.ts'
import { MIGRATIONS } from './migrations.ts'

export type Db = Database.Database

/** The database file of a player. Throws when its folder can not be written. */
export interface OpenedDatabase {
  readonly db: Db
  /** True when a broken file was set aside and this one is new: everything is fetched again. */
  readonly rebuilt: boolean
}

/**
 * Opens the database, brings it to the newest schema and checks it. A broken file is moved to `FILE.broken` and
 * replaced by an empty one, because a player that does not start shows nothing at all.
 */
export function openDatabase(file: string): OpenedDatabase {
  try {
    return { db: openChecked(file), rebuilt: false }
  } catch (error) {
    if (!isBroken(error)) throw error
    setAside(file)
    return { db: openChecked(file), rebuilt: true }
  }
}

class DatabaseDamaged extends Error {}

function openChecked(file: string): Db {
  const db = new Database(file)
  try {
    db.pragma('journal_mode = WAL')
    // The library is compiled with NORMAL for WAL, which may lose a commit in a power cut; so it is set at each open.
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    if (db.pragma('quick_check', { simple: true }) !== 'ok') throw new DatabaseDamaged('quick_check failed')
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function migrate(db: Db): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > MIGRATIONS.length) throw new DatabaseDamaged(`schema ${version} is newer than this program`)
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < version) continue
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${index + 1}`)
    })()
  }
}

function isBroken(error: unknown): boolean {
  const code = errorCode(error) ?? ''
  return error instanceof DatabaseDamaged || code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')
}

function setAside(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) {
    rmSync(`${file}.broken${suffix}`, { force: true })
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${file}.broken${suffix}`)
  }
}
