import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ASSET_SIZE_BYTES_MAX, PIECE_BYTES } from '#schema/asset'
import { emptyPieceMap, hasPiece, piecesOf, withPiece } from './pieces.ts'

const assetOf = (sizeBytes: number, pieceCount: number) => ({
  sha256: 'a',
  sizeBytes,
  mediaType: 'video/mp4' as const,
  pieceSha256s: Array.from({ length: pieceCount }, (_, n) => String(n)),
})

test('pieces lie end to end and are the whole file', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: ASSET_SIZE_BYTES_MAX }), (sizeBytes) => {
      const pieces = piecesOf(assetOf(sizeBytes, Math.ceil(sizeBytes / PIECE_BYTES)))
      let end = 0
      for (const { fromByte, sizeBytes: pieceBytes } of pieces) end = fromByte === end ? end + pieceBytes : Number.NaN
      expect(end).toBe(sizeBytes)
      expect(pieces.every((piece) => piece.sizeBytes > 0)).toBe(true)
    }),
  )
})

test('a list that does not fit the size is no list', () => {
  expect(piecesOf(assetOf(PIECE_BYTES + 1, 1))).toEqual([])
  expect(piecesOf({ sha256: 'a', sizeBytes: 5, mediaType: 'video/mp4' })).toEqual([])
})

test('a map knows exactly the pieces that were put in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(511)), (indexes) => {
      let map = emptyPieceMap(512)
      for (const index of indexes) map = withPiece(map, index)
      const known = Array.from({ length: 512 }, (_, index) => index).filter((index) => hasPiece(map, index))
      expect(known).toEqual(indexes.toSorted((a, b) => a - b))
    }),
  )
})
