import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartError } from '../errors.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Makes the data folder (mode 0700: it holds the signing key) and keeps a second server out of it. The lock is one of
 * the operating system on a file, held through SQLite: it ends with the process however that ends, so a power cut
 * leaves nothing behind that somebody would have to delete, and a process id that is used again means nothing.
 */
export async function lockDataFolder(dataDir: string): Promise<AsyncDisposable> {
  const lock = openLock(dataDir)
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') throw unusable(dataDir, error)
    throw new StartError(`Mit dem Ordner ${dataDir} läuft schon ein Server. Bitte beenden Sie ihn zuerst.`)
  }
  return { [Symbol.asyncDispose]: async () => void lock.close() }
}

function openLock(dataDir: string): Database.Database {
  try {
    makeFolder(dataDir, 0o700)
    return new Database(join(dataDir, 'server.lock'), { timeout: 0 })
  } catch (error) {
    throw unusable(dataDir, error)
  }
}

function unusable(dataDir: string, cause: unknown): StartError {
  return new StartError(
    `In den Ordner ${dataDir} kann der Server nicht schreiben. Bitte wählen Sie einen anderen oder schaffen Sie dort Platz und Rechte.`,
    { cause },
  )
}
