import type { Selectable } from 'kysely'
import { AssetRef } from '#schema/asset'
import { parseJson } from '#schema/parse'
import type { StaffAsset } from '#schema/staff-api'
import Type from 'typebox'
import type { ContentTables } from '../content/tables.ts'
import type { Db, Tx } from '../db/tables.ts'

type Row = Selectable<ContentTables['asset']>

const Pieces = Type.Required(Type.Pick(AssetRef, ['pieceSha256s'])).properties.pieceSha256s

export async function findAsset(db: Db | Tx, sha256: string): Promise<StaffAsset | undefined> {
  const row = await db.selectFrom('asset').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  return row && fromRow(row)
}

export function toRow(asset: StaffAsset): Row {
  return {
    sha256: asset.sha256,
    size_bytes: asset.sizeBytes,
    media_type: asset.mediaType,
    file_name: asset.fileName,
    uploaded_at: asset.uploadedAt,
    width_px: asset.widthPx ?? null,
    height_px: asset.heightPx ?? null,
    duration_ms: asset.durationMs ?? null,
    piece_sha256s: asset.pieceSha256s ? JSON.stringify(asset.pieceSha256s) : null,
    unused_since: null,
  }
}

export function fromRow(row: Row): StaffAsset {
  return {
    ...refFromRow(row),
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    ...(row.width_px !== null && { widthPx: row.width_px }),
    ...(row.height_px !== null && { heightPx: row.height_px }),
    ...(row.duration_ms !== null && { durationMs: row.duration_ms }),
  }
}

/** What a release says of a file. Throws for a row that this program has not written. */
export function refFromRow(row: Pick<Row, 'sha256' | 'size_bytes' | 'media_type' | 'piece_sha256s'>): AssetRef {
  const ref = { sha256: row.sha256, sizeBytes: row.size_bytes, mediaType: row.media_type }
  if (row.piece_sha256s === null) return ref
  const pieces = parseJson(Pieces, row.piece_sha256s)
  if (!pieces.ok) throw new Error(`broken row of asset ${row.sha256}: ${pieces.error.join(', ')}`)
  return { ...ref, pieceSha256s: pieces.value }
}
