import Type, { type Static } from 'typebox'
import { Sha256 } from './primitives.ts'

/** Largest file that the server takes in and a player downloads, bytes. */
export const ASSET_SIZE_BYTES_MAX = 2_147_483_648

/** One content-addressed file that a release needs: media, building plan or directory. */
export const AssetRef = Type.Object({
  sha256: Sha256,
  sizeBytes: Type.Integer({ minimum: 1, maximum: ASSET_SIZE_BYTES_MAX }),
  mediaType: Type.Union([
    Type.Literal('image/webp'),
    Type.Literal('image/jpeg'),
    Type.Literal('image/png'),
    Type.Literal('video/mp4'),
    Type.Literal('application/json'),
  ]),
})
export type AssetRef = Static<typeof AssetRef>
