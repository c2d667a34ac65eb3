import { PassThrough, type Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { fail, ok, type Result } from '#schema/result'
import { problem, type SourceProblem } from '../source-problem.ts'

/** A body may unpack to this many times its packed size; text packs at about 10:1. */
const UNPACK_RATIO_MAX = 100
/** Below this unpacked size the ratio says nothing: a small file of spaces packs well. */
const RATIO_FROM_BYTES = 1_048_576

/**
 * Reads a response body into memory, unpacked. Stops at `bytesMax` unpacked bytes and at a suspicious ratio, so
 * neither an endless body nor a decompression bomb takes more memory than that. The body is always closed afterwards.
 * Throws what the transport throws.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  bytesMax: number,
): Promise<Result<Buffer, SourceProblem>> {
  const encoding = contentEncoding.trim().toLowerCase() || 'identity'
  const unpack = unpacker(encoding)
  // Closing it early makes it fail once more, after everybody has stopped listening.
  body.on('error', () => undefined)
  if (!unpack) {
    body.destroy()
    return fail(problem('broken-transfer', `Die Quelle antwortet in unbekannter Packung („${encoding.slice(0, 40)}“).`))
  }
  let packedSize = 0
  body.on('data', (chunk: Buffer) => (packedSize += chunk.length)).pause()
  const chunks: Buffer[] = []
  let size = 0
  try {
    await pipeline(body, unpack, async (unpacked: AsyncIterable<Buffer>) => {
      for await (const chunk of unpacked) {
        size += chunk.length
        if (size > bytesMax) throw new BodyRefused(tooLarge(bytesMax))
        if (size > RATIO_FROM_BYTES && size > packedSize * UNPACK_RATIO_MAX) throw new BodyRefused(BOMB)
        chunks.push(chunk)
      }
    })
    return ok(Buffer.concat(chunks, size))
  } catch (error) {
    if (error instanceof BodyRefused) return fail(error.problem)
    if (isUnpackError(error)) return fail(BROKEN_PACKING)
    throw error
  }
}

/** The sentence for a body over the cap; also used for files and declared sizes. */
export function tooLarge(bytesMax: number): SourceProblem {
  const size = bytesMax >= 1_000_000 ? `${Math.round(bytesMax / 1_000_000)}\u00a0MB` : `${bytesMax}\u00a0Byte`
  return problem(
    'too-large',
    `Der Inhalt der Quelle ist größer als ${size} und wurde nicht gelesen. Bitte prüfen Sie die Adresse.`,
  )
}

class BodyRefused extends Error {
  override readonly name: string = 'BodyRefused'
  readonly problem: SourceProblem

  constructor(reason: SourceProblem) {
    super(reason.code)
    this.problem = reason
  }
}

function unpacker(encoding: string): Transform | undefined {
  switch (encoding) {
    case 'identity':
      return new PassThrough()
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return undefined
  }
}

/** zlib's codes start with `Z_`, those of Brotli with `ERR_` and the name of its own error. */
function isUnpackError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(Z_|ERR__|ERR_BROTLI|ERR_TRAILING_JUNK)/.test(code)
}

const BROKEN_PACKING = problem('broken-transfer', 'Die Antwort der Quelle ist unvollständig oder beschädigt gepackt.')

const BOMB = problem(
  'bomb',
  'Die Antwort der Quelle entpackt sich auf mehr als das Hundertfache und wurde abgelehnt. Bitte wenden Sie sich an den Betreiber der Quelle.',
)
