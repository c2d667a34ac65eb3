import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { ASSET_SIZE_BYTES_MAX } from '#schema/asset'
import { AppError } from '../errors.ts'
import type { Disk } from './disk.ts'
import { createPieceHasher } from './piece-hashes.ts'

/** A file on its way in: complete on disk under a name that nobody else uses. */
export interface Staged {
  readonly path: string
  readonly sha256: string
  readonly sizeBytes: number
  /** Of a large file, see `AssetRef`. */
  readonly pieceSha256s: string[] | undefined
  /** The first bytes, to tell what kind of file it is. */
  readonly head: Uint8Array
}

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Files named by their content, below `assets/ab/abcdef…`. A file that is there under its name is whole: it is written
 * under another name, synced, read back, and only then renamed, with the folder synced after it.
 */
export interface AssetStore {
  /** Deletes what an interrupted server left half-written. Once, before the first use. */
  open(): Promise<void>
  /** Takes bytes in without a promise to keep them. The caller ends it with `keep` or `discard`. */
  stage(bytes: Bytes): Promise<Staged>
  /** Makes a staged file durable and gives it its name. Idempotent: equal content is one file. */
  keep(staged: Staged): Promise<void>
  discard(staged: Staged): Promise<void>
  /** Deletes a kept file; nothing happens when there is none. */
  remove(sha256: string): Promise<void>
  /** Chunks of a kept file from the start to the end. */
  read(sha256: string): AsyncIterable<Uint8Array>
  path(sha256: string): string
}

const HEAD_BYTES = 64

export function createAssetStore(folder: string, disk: Disk): AssetStore {
  const incoming = join(folder, 'incoming')
  const folderOf = (sha256: string) => join(folder, sha256.slice(0, 2))
  const path = (sha256: string) => join(folderOf(sha256), sha256)
  return {
    path,

    async open() {
      await disk.makeFolder(incoming)
      for (const name of await disk.list(incoming)) await disk.remove(join(incoming, name))
    },

    async stage(bytes) {
      const part = join(incoming, `${randomUUID()}.part`)
      try {
        return { path: part, ...(await write(disk, part, bytes)) }
      } catch (error) {
        await disk.remove(part)
        throw error
      }
    },

    async keep(staged) {
      if ((await hashOf(disk.read(staged.path))) !== staged.sha256) {
        throw new Error(`${staged.path} reads back other bytes than were written: the disk is failing`)
      }
      await disk.makeFolder(folderOf(staged.sha256))
      await disk.rename(staged.path, path(staged.sha256))
      await disk.syncFolder(folderOf(staged.sha256))
      await disk.syncFolder(folder)
    },

    async discard(staged) {
      await disk.remove(staged.path)
    },

    remove: (sha256) => disk.remove(path(sha256)),
    read: (sha256) => disk.read(path(sha256)),
  }
}

async function write(disk: Disk, part: string, bytes: Bytes): Promise<Omit<Staged, 'path'>> {
  const hash = createHash('sha256')
  const pieces = createPieceHasher()
  let sizeBytes = 0
  let head = Buffer.alloc(0)
  const file = await disk.create(part)
  try {
    for await (const chunk of bytes) {
      sizeBytes += chunk.length
      if (sizeBytes > ASSET_SIZE_BYTES_MAX) throw tooLarge()
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk]).subarray(0, HEAD_BYTES)
      hash.update(chunk)
      pieces.update(chunk)
      await file.write(chunk)
    }
    if (sizeBytes === 0) throw new AppError('FILE_BROKEN', 'Die Datei ist leer. Bitte wählen Sie eine andere.')
    await file.sync()
  } finally {
    await file.close()
  }
  const pieceSha256s = pieces.digest()
  return { sha256: hash.digest('hex'), sizeBytes, pieceSha256s, head: new Uint8Array(head) }
}

async function hashOf(bytes: Bytes): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of bytes) hash.update(chunk)
  return hash.digest('hex')
}

function tooLarge(): AppError {
  return new AppError(
    'FILE_TOO_LARGE',
    'Die Datei ist größer als 2\u00a0GB. Bitte verkleinern Sie sie, zum Beispiel durch eine niedrigere Auflösung.',
  )
}
