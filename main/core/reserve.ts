import type { SyncFailure } from '#player/releases/failure'
import { fail, type Result } from '#schema/result'
import type { AssetFiles } from './asset-files.ts'
import { isDiskFull } from './disk.ts'

/** Left free for the database and the log, whatever is downloaded. */
const RESERVE_BYTES = 67_108_864

/** Whether so much fits on the disk beside what has to stay free. */
export async function hasRoom(files: AssetFiles, sizeBytes: number): Promise<boolean> {
  return (await files.freeBytes()) >= sizeBytes + RESERVE_BYTES
}

/** Turns the error of a full disk into a value. */
export function whenDiskAllows<T>(action: () => Result<T, SyncFailure>): Result<T, SyncFailure> {
  try {
    return action()
  } catch (error) {
    if (isDiskFull(error)) return fail('disk-full')
    throw error
  }
}
