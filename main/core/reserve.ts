import type { AssetFiles } from './asset-files.ts'

/** Left free for the database and the log, whatever is downloaded. */
const RESERVE_BYTES = 67_108_864

/** Whether so much fits on the disk beside what has to stay free. */
export async function hasRoom(files: AssetFiles, sizeBytes: number): Promise<boolean> {
  return (await files.freeBytes()) >= sizeBytes + RESERVE_BYTES
}
