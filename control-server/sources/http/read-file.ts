import { open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '#schema/result'
import type { FetchAnswer, FetchProblem, Validators } from './http-fetch.ts'
import { tooLarge } from './read-body.ts'
import { problem } from '../source-problem.ts'

/** A file that was changed this recently may change again within one tick of its clock: it gets no validators. */
const RACY_MS = 2_000

/** True for everything that is not a web address: `file:` URLs and paths. */
export function isFileAddress(address: string): boolean {
  return !/^https?:/i.test(address)
}

/**
 * Reads a file as if it came over HTTP: its time of change, size and inode stand in for `ETag` and `Last-Modified`.
 * `address` is a path or a `file:` URL.
 */
export async function readFileAddress(
  address: string,
  options: { readonly bytesMax: number; readonly validators?: Validators | undefined; readonly nowMs: number },
): Promise<Result<FetchAnswer, FetchProblem>> {
  try {
    const path = /^file:/i.test(address) ? fileURLToPath(address) : address
    await using file = await open(path, 'r')
    const stat = await file.stat({ bigint: true })
    if (!stat.isFile()) return fail(problem('file-missing', `„${address}“ ist keine Datei.`))
    if (stat.size > BigInt(options.bytesMax)) return fail(tooLarge(options.bytesMax))
    const etag = `"${stat.mtimeNs}-${stat.size}-${stat.ino}"`
    if (options.validators?.etag === etag) return ok({ kind: 'unchanged' })
    const bytes = await file.readFile()
    // The file may have grown since it was measured.
    if (bytes.length > options.bytesMax) return fail(tooLarge(options.bytesMax))
    const mtimeMs = Number(stat.mtimeNs / 1_000_000n)
    const isSettled = options.nowMs - mtimeMs > RACY_MS
    return ok({
      kind: 'content',
      url: address,
      contentType: undefined,
      bytes,
      validators: { etag: isSettled ? etag : undefined, lastModified: new Date(mtimeMs).toUTCString() },
    })
  } catch (error) {
    return fail(fileProblem(address, error))
  }
}

function fileProblem(address: string, error: unknown): FetchProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('file-missing', `Die Datei „${address}“ gibt es nicht.`)
  if (code === 'EACCES' || code === 'EPERM')
    return problem('file-missing', `Die Datei „${address}“ darf nicht gelesen werden.`)
  if (code === 'EISDIR') return problem('file-missing', `„${address}“ ist keine Datei.`)
  return problem('file-missing', `Die Datei „${address}“ ist nicht lesbar (${code}).`)
}
