import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../errors.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Makes the data folder (mode 0700: it holds the signing key) and keeps a second server out of it. The lock is a file
 * with the owner's process id; one that is left over from a crash is taken over.
 */
export async function lockDataFolder(dataDir: string): Promise<AsyncDisposable> {
  const file = join(dataDir, 'server.lock')
  try {
    makeFolder(dataDir, 0o700)
    if (!(await tryLock(file))) {
      const owner = Number(await readFile(file, 'utf8'))
      if (isAlive(owner)) {
        throw new StartError(
          `Mit dem Ordner ${dataDir} läuft schon ein Server (Prozess ${owner}). Bitte beenden Sie ihn zuerst.`,
        )
      }
      await rm(file, { force: true })
      if (!(await tryLock(file)))
        throw new StartError(`Der Ordner ${dataDir} wird gerade von einem anderen Server geöffnet.`)
    }
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError(`In den Ordner ${dataDir} darf der Server nicht schreiben. Bitte wählen Sie einen anderen.`, {
      cause: error,
    })
  }
  return { [Symbol.asyncDispose]: () => rm(file, { force: true }) }
}

/** Creating with `wx` is atomic: of two servers exactly one succeeds. */
async function tryLock(file: string): Promise<boolean> {
  try {
    await using handle = await open(file, 'wx', 0o600)
    await handle.writeFile(String(process.pid))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: somebody else's process, but it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
