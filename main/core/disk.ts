import { constants, createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'

/** The disk as the core uses it for files, small enough that a test can let any single call fail. */
export interface Disk {
  createFolder(path: string): Promise<void>
  /** Opens for writing at `fromByte`; whatever the file holds from there on is cut off. */
  openAt(path: string, fromByte: number): Promise<WritableFile>
  /** Writes in the midst of a file, making it when there is none; resolves when the bytes are on the medium. */
  writeAt(path: string, fromByte: number, bytes: Uint8Array): Promise<void>
  /** From byte `start` up to and including byte `end`. */
  read(path: string, range?: { readonly start: number; readonly end: number }): AsyncIterable<Uint8Array>
  /** Undefined when there is no such file. */
  sizeBytes(path: string): Promise<number | undefined>
  rename(from: string, to: string): Promise<void>
  /** Does nothing when there is no such file. */
  remove(path: string): Promise<void>
  /** Makes a rename in the folder survive a power cut. */
  syncFolder(path: string): Promise<void>
  list(path: string): Promise<{ readonly name: string; readonly modifiedAt: number }[]>
  freeBytes(path: string): Promise<number>
}

export interface WritableFile {
  write(chunk: Uint8Array): Promise<void>
  /** Resolves when the bytes are on the medium. */
  sync(): Promise<void>
  close(): Promise<void>
}

export const nodeDisk: Disk = {
  createFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  openAt: openNodeFileAt,
  writeAt: async (path, fromByte, bytes) => {
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
    try {
      await writeAll(file, bytes, fromByte)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  read: (path, range) => createReadStream(path, range),
  sizeBytes: async (path) => {
    try {
      return (await stat(path)).size
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined
      throw error
    }
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  syncFolder: async (path) => {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  },
  list: async (path) => {
    const entries = await readdir(path, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return Promise.all(files.map(async ({ name }) => ({ name, modifiedAt: (await stat(`${path}/${name}`)).mtimeMs })))
  },
  freeBytes: async (path) => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  },
}

async function openNodeFileAt(path: string, fromByte: number): Promise<WritableFile> {
  const file = await open(path, fromByte === 0 ? 'w' : 'r+', 0o600)
  await file.truncate(fromByte)
  let position = fromByte
  return {
    write: async (chunk) => {
      await writeAll(file, chunk, position)
      position += chunk.length
    },
    sync: () => file.sync(),
    close: () => file.close(),
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, fromByte: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, fromByte + done)
    done += bytesWritten
  }
}

/** Full disk or used-up quota, from files and from SQLite alike. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(errorCode(error) ?? '')
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
