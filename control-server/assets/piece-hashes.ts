import { createHash, type Hash } from 'node:crypto'
import { PIECE_BYTES, PIECED_ABOVE_BYTES } from '#schema/asset'

/** Hashes a file by pieces while its bytes pass by, in chunks of any size. */
export interface PieceHasher {
  update(chunk: Uint8Array): void
  /** SHA-256 of each piece in hex, in order; undefined for a file that is too small to have pieces. Once. */
  digest(): string[] | undefined
}

export function createPieceHasher(): PieceHasher {
  const done: string[] = []
  let piece: Hash = createHash('sha256')
  let filledBytes = 0
  let totalBytes = 0
  const finishPiece = () => {
    done.push(piece.digest('hex'))
    piece = createHash('sha256')
    filledBytes = 0
  }
  return {
    update(chunk) {
      totalBytes += chunk.length
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + PIECE_BYTES - filledBytes)
        piece.update(part)
        filledBytes += part.length
        at += part.length
        if (filledBytes === PIECE_BYTES) finishPiece()
      }
    },
    digest() {
      if (filledBytes > 0) finishPiece()
      return totalBytes > PIECED_ABOVE_BYTES ? done : undefined
    },
  }
}
