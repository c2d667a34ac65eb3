import { createHash } from 'node:crypto'
import type { SyncFailure } from '#player/releases/failure'
import { hasPiece, type Piece, piecesOf, withPiece } from '#player/releases/pieces'
import type { AssetRef } from '#schema/asset'
import { fail, ok, type Result } from '#schema/result'
import type { AssetFiles } from './asset-files.ts'
import { chunksOf, type Line } from './line.ts'
import { hasRoom } from './reserve.ts'
import { syncFailure } from './server-client.ts'

export interface PieceDownloadDeps extends Line {
  readonly files: AssetFiles
}

/** So many bad pieces in a row of tries, and the file on the server is bad, not the line. */
const BAD_COUNT_MAX = 3

/**
 * Brings every piece of a large file that is not here yet, one request each. A piece is checked in memory, written,
 * and only then counted, so a cut or a kill costs that one piece; so does a bad byte. `corrupt`: some pieces were bad,
 * and the next try asks for those alone.
 */
export async function receivePieces(
  asset: AssetRef,
  deps: PieceDownloadDeps,
  signal: AbortSignal,
  onGain: () => void,
): Promise<Result<undefined, SyncFailure>> {
  const { files } = deps
  const pieces = piecesOf(asset)
  let known = await files.pieces(asset)
  const missing = pieces.filter(({ index }) => !hasPiece(known, index))
  if (!(await hasRoom(files, sizeOf(missing)))) return fail('disk-full')
  const bad = new Set<number>()
  for (const piece of missing) {
    if (hasPiece(known, piece.index) || bad.has(piece.index)) continue
    const answer = await ask(asset, piece, pieces, deps, signal)
    if (!answer.ok) return answer
    let took = false
    for await (const [arrived, bytes] of cutIntoPieces(answer.value.chunks, answer.value.pieces)) {
      if (hasPiece(known, arrived.index) || bad.has(arrived.index)) continue
      took = true
      if (createHash('sha256').update(bytes).digest('hex') !== arrived.sha256) {
        bad.add(arrived.index)
        if (bad.size >= BAD_COUNT_MAX) return fail('corrupt')
        continue
      }
      known = withPiece(known, arrived.index)
      await files.addPiece(asset, arrived, bytes, known)
      onGain()
    }
    if (!took) return fail('offline')
  }
  return bad.size === 0 ? ok(undefined) : fail('corrupt')
}

interface Answer {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Those that the answer consists of: the one that was asked for, or all when something on the way ignores ranges. */
  readonly pieces: readonly Piece[]
}

async function ask(
  { sha256, sizeBytes }: AssetRef,
  piece: Piece,
  all: readonly Piece[],
  line: Line,
  signal: AbortSignal,
): Promise<Result<Answer, SyncFailure>> {
  const stalled = new AbortController()
  const range = `${piece.fromByte}-${piece.fromByte + piece.sizeBytes - 1}`
  const answer = await line.client.open(`/player/v1/assets/${sha256}`, {
    signal: AbortSignal.any([signal, stalled.signal]),
    secret: line.secret,
    headers: { range: `bytes=${range}`, 'if-range': `"${sha256}"` },
  })
  if (!answer.ok) return fail(syncFailure(answer.error))
  const { status, headers, body } = answer.value
  const isPiece = status === 206 && headers.get('content-range') === `bytes ${range}/${sizeBytes}`
  if (!body || (!isPiece && status !== 200)) {
    await body?.cancel()
    return fail('corrupt')
  }
  return ok({ chunks: chunksOf(body, line, stalled, signal), pieces: isPiece ? [piece] : all })
}

/** What comes behind the last piece is left unread; a piece that does not come whole is not given out. */
async function* cutIntoPieces(
  chunks: AsyncIterable<Uint8Array>,
  pieces: readonly Piece[],
): AsyncGenerator<[Piece, Uint8Array], void, undefined> {
  const waiting = pieces.values()
  let piece = waiting.next().value
  let bytes = new Uint8Array(piece?.sizeBytes ?? 0)
  let filledBytes = 0
  for await (const chunk of chunks) {
    for (let usedBytes = 0; usedBytes < chunk.length;) {
      if (!piece) return
      const part = chunk.subarray(usedBytes, usedBytes + piece.sizeBytes - filledBytes)
      bytes.set(part, filledBytes)
      filledBytes += part.length
      usedBytes += part.length
      if (filledBytes < piece.sizeBytes) continue
      yield [piece, bytes]
      piece = waiting.next().value
      bytes = new Uint8Array(piece?.sizeBytes ?? 0)
      filledBytes = 0
    }
    if (!piece) return
  }
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}
