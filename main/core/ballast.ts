import { closeSync, existsSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isDiskFull } from './disk.ts'

/*
 * A file that only takes up room. When something else has filled the disk, giving it up lets the database work on, so
 * that a player on a full disk still starts, plays and takes calls.
 */

const BALLAST_BYTES = 8_388_608
/** Room that must be left beside it. */
const SPARE_BYTES = 67_108_864

/** Takes the room while there is plenty. Does nothing when it is taken already or the disk is nearly full. */
export function takeBallast(folder: string): void {
  const file = join(folder, 'ballast')
  const { bavail, bsize } = statfsSync(folder)
  if (existsSync(file) || bavail * bsize < BALLAST_BYTES + SPARE_BYTES) return
  const handle = openSync(file, 'w', 0o600)
  try {
    writeSync(handle, Buffer.alloc(BALLAST_BYTES))
    fsyncSync(handle)
  } catch (error) {
    if (!isDiskFull(error)) throw error
    rmSync(file, { force: true })
  } finally {
    closeSync(handle)
  }
}

/** Gives the room back. @returns false when it had been given back already */
export function dropBallast(folder: string): boolean {
  const file = join(folder, 'ballast')
  if (!existsSync(file)) return false
  rmSync(file, { force: true })
  return true
}
