import Type, { type Static } from 'typebox'
import { Sha256 } from './primitives.ts'

/** Largest file that the server takes in and a player downloads, bytes. */
export const ASSET_SIZE_BYTES_MAX = 2_147_483_648

/** Files above `PIECED_ABOVE_BYTES` carry the hashes of their pieces, so that a bad byte costs one piece. */
export const PIECE_BYTES = 4_194_304
export const PIECED_ABOVE_BYTES = 16_777_216

/** One content-addressed file that a release needs: media, spoken clips, building or directory. */
export const AssetRef = Type.Object({
  sha256: Sha256,
  sizeBytes: Type.Integer({ minimum: 1, maximum: ASSET_SIZE_BYTES_MAX }),
  mediaType: Type.Union([
    Type.Literal('image/webp'),
    Type.Literal('image/jpeg'),
    Type.Literal('image/png'),
    Type.Literal('video/mp4'),
    Type.Literal('audio/wav'),
    Type.Literal('application/json'),
    Type.Literal('application/vnd.lotse.building'),
  ]),
  /** SHA-256 of each piece of `PIECE_BYTES`, in order, the last one shorter. Absent for small files. */
  pieceSha256s: Type.Optional(Type.Array(Sha256, { minItems: 1, maxItems: 512 })),
})
export type AssetRef = Static<typeof AssetRef>
