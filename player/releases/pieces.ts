import { type AssetRef, PIECE_BYTES } from '#schema/asset'

/** One piece of a large file, that is checked and counted by itself. */
export interface Piece {
  readonly index: number
  readonly fromByte: number
  readonly sizeBytes: number
  readonly sha256: string
}

/** The pieces of a file in order; none when it is to be loaded whole, also when their number does not fit its size. */
export function piecesOf({ sizeBytes, pieceSha256s = [] }: AssetRef): Piece[] {
  if (pieceSha256s.length !== Math.ceil(sizeBytes / PIECE_BYTES)) return []
  return pieceSha256s.map((sha256, index) => {
    const fromByte = index * PIECE_BYTES
    return { index, fromByte, sizeBytes: Math.min(PIECE_BYTES, sizeBytes - fromByte), sha256 }
  })
}

/** One bit for each piece that is on disk and has been checked; the first piece is the lowest bit of the first byte. */
export type PieceMap = Uint8Array

export function emptyPieceMap(count: number): PieceMap {
  return new Uint8Array(Math.ceil(count / 8))
}

export function hasPiece(map: PieceMap, index: number): boolean {
  return ((map[index >> 3] ?? 0) & (1 << (index & 7))) !== 0
}

export function withPiece(map: PieceMap, index: number): PieceMap {
  return map.with(index >> 3, (map[index >> 3] ?? 0) | (1 << (index & 7)))
}
