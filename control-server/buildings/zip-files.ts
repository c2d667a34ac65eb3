import {
  configure,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js'
import { fail, ok, type Result } from '#schema/result'
import { type BuildingFile, type FileLimits, isLeftover, tooLarge, tooManyFiles } from './file-limits.ts'
import type { ImportProblem } from './import-report.ts'

configure({ useWebWorkers: false })

/** `PK`, and what follows it in an archive, an empty one among them. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7)
}

/**
 * Unpacks into memory. Counts the bytes as they come out, whatever the archive says of itself, and stops at the limits;
 * refuses names that lead out of the folder.
 */
export async function unzip(bytes: Uint8Array, limits: FileLimits): Promise<Result<BuildingFile[], ImportProblem>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true })
  try {
    // Names that lead out of the folder (`../x`, `/x`, `C:\\x`) throw.
    const entries = await reader.getEntries({ strictness: 'balanced' })
    const files = entries.filter((entry) => !entry.directory)
    if (files.length > limits.fileCountMax) return fail(tooManyFiles(limits.fileCountMax))
    return await unpack(
      files.filter(({ filename }) => !isLeftover(filename)),
      limits,
    )
  } catch (error) {
    if (error instanceof Error && error.message === ERR_UNSAFE_FILENAME) return fail(unsafePath(error))
    // The library throws one error for each way in which an archive can be broken; for people they are the same.
    const message = 'Das ZIP-Archiv ist beschädigt oder verschlüsselt. Packen Sie es neu, ohne Passwort.'
    return fail({ kind: 'not-zip', message })
  } finally {
    await reader.close()
  }
}

/** Packs files. The same files give the same bytes: the archive carries one fixed time. */
export async function zip(files: readonly BuildingFile[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    extendedTimestamp: false,
    lastModDate: new Date(1_980, 0, 1),
  })
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(bytes))
  return writer.close()
}

async function unpack(
  entries: readonly FileEntry[],
  limits: FileLimits,
): Promise<Result<BuildingFile[], ImportProblem>> {
  const files: BuildingFile[] = []
  let leftBytes = limits.totalBytesMax
  for (const entry of entries) {
    const bytes = await inflate(entry, Math.min(leftBytes, limits.fileBytesMax))
    if (!bytes) {
      const whole = leftBytes < limits.fileBytesMax
      return fail(whole ? tooLarge('Das Archiv', limits.totalBytesMax) : tooLarge(entry.filename, limits.fileBytesMax))
    }
    leftBytes -= bytes.byteLength
    files.push({ path: entry.filename, bytes })
  }
  return ok(files)
}

/** Undefined when more comes out than may. */
async function inflate(entry: FileEntry, bytesMax: number): Promise<Uint8Array | undefined> {
  if (entry.uncompressedSize > bytesMax) return undefined
  const chunks: Uint8Array[] = []
  let byteCount = 0
  const tooMuch = new AbortController()
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      byteCount += chunk.byteLength
      if (byteCount > bytesMax) tooMuch.abort()
      else chunks.push(chunk)
    },
  })
  try {
    await entry.getData(sink, { signal: tooMuch.signal, checkSignature: true })
  } catch (error) {
    if (!tooMuch.signal.aborted) throw error
  }
  return tooMuch.signal.aborted ? undefined : Buffer.concat(chunks)
}

function unsafePath(error: Error): ImportProblem {
  const name = 'filename' in error ? String(error.filename).slice(0, 80) : ''
  const message = `Das Archiv enthält den Pfad „${name}“, der aus dem Ordner hinausführt. Es wird nicht gelesen.`
  return { kind: 'unsafe-path', message }
}
