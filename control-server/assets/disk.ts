import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'

/** A new file that is being written. */
export interface DiskFile {
  write(bytes: Uint8Array): Promise<void>
  /** Returns when the bytes are on the medium, not only in the cache. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** What the asset store needs of a disk, small enough that every call can be made to fail in a test. */
export interface Disk {
  makeFolder(path: string): Promise<void>
  /** Fails when the file is there already. */
  create(path: string): Promise<DiskFile>
  /** Chunks from the start to the end. */
  read(path: string): AsyncIterable<Uint8Array>
  /** Replaces what is there. */
  rename(from: string, to: string): Promise<void>
  /** Makes the names in a folder as durable as the files behind them. */
  syncFolder(path: string): Promise<void>
  /** Nothing happens when there is no such file. */
  remove(path: string): Promise<void>
  list(folder: string): Promise<string[]>
}

const READ_CHUNK_BYTES = 1_048_576

export const nodeDisk: Disk = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },

  async create(path) {
    const handle = await open(path, 'wx')
    return {
      async write(bytes) {
        for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at, bytes.length - at)).bytesWritten
      },
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },

  async *read(path) {
    await using handle = await open(path, 'r')
    const stream = handle.createReadStream({ highWaterMark: READ_CHUNK_BYTES, autoClose: false })
    for await (const chunk of stream) yield chunk as Uint8Array
  },

  rename,

  async syncFolder(path) {
    await using handle = await open(path, 'r')
    await handle.sync()
  },

  async remove(path) {
    await rm(path, { force: true })
  },

  list: (folder) => readdir(folder),
}
