import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { PIECE_BYTES, PIECED_ABOVE_BYTES } from '#schema/asset'
import { openTestDatabase } from '../db/testing.ts'
import { createPieceHasher } from './piece-hashes.ts'
import { openTestAssets } from './testing.ts'
import { testVideo } from './testing-mp4.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function piecesOf(bytes: Uint8Array): string[] {
  const count = Math.ceil(bytes.length / PIECE_BYTES)
  return Array.from({ length: count }, (_, n) => sha256(bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES)))
}

/** Bytes that differ from piece to piece. */
function someBytes(length: number): Uint8Array {
  return new Uint8Array(length).map((_, index) => (index >>> 16) ^ index)
}

it('hashes each piece, in whatever chunks the bytes come', () => {
  const whole = someBytes(PIECED_ABOVE_BYTES + PIECE_BYTES + 7)
  const lengths = fc.constantFrom(PIECED_ABOVE_BYTES + 1, PIECED_ABOVE_BYTES + PIECE_BYTES, whole.length)
  const cuts = fc.array(fc.nat(whole.length), { maxLength: 6 })
  fc.assert(
    fc.property(lengths, cuts, (length, at) => {
      const bytes = whole.subarray(0, length)
      const hasher = createPieceHasher()
      const edges = [0, ...at.filter((cut) => cut < length).toSorted((a, b) => a - b), length]
      for (const [index, start] of edges.slice(0, -1).entries()) hasher.update(bytes.subarray(start, edges[index + 1]))
      expect(hasher.digest()).toEqual(piecesOf(bytes))
    }),
    { numRuns: 8 },
  )
})

it('leaves small files whole, up to the last byte', () => {
  const hasher = createPieceHasher()
  hasher.update(new Uint8Array(PIECED_ABOVE_BYTES))
  expect(hasher.digest()).toBeUndefined()
})

it('is part of what a large upload comes back with, and is made up for files that were there before', async () => {
  await using db = await openTestDatabase()
  await using test = await openTestAssets(db)
  const film = Buffer.concat([testVideo(), freeBox(PIECED_ABOVE_BYTES)])
  const asset = await test.assets.takeIn('film.mp4', [film])
  expect(asset.pieceSha256s).toEqual(piecesOf(film))
  expect(await test.assets.find(asset.sha256)).toEqual(asset)

  const { signal } = new AbortController()
  expect(await test.assets.hashMissingPieces(signal)).toBe(0)
  await db.updateTable('asset').set({ piece_sha256s: null }).execute()
  const lost = { ...asset, sha256: 'f'.repeat(64) }
  await db
    .insertInto('asset')
    .values({
      sha256: lost.sha256,
      size_bytes: lost.sizeBytes,
      media_type: 'video/mp4',
      file_name: 'x',
      uploaded_at: 0,
    })
    .execute()
  expect(await test.assets.hashMissingPieces(signal)).toBe(1)
  expect(await test.assets.find(asset.sha256)).toEqual(asset)
  expect((await test.assets.find(lost.sha256))?.pieceSha256s).toBeUndefined()
})

/** Padding that an MP4 may carry. */
function freeBox(length: number): Buffer {
  const box = Buffer.alloc(length)
  box.writeUInt32BE(length)
  box.write('free', 4, 'latin1')
  return box
}
