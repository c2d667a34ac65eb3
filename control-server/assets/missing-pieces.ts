import { PIECED_ABOVE_BYTES } from '#schema/asset'
import type { Db } from '../db/tables.ts'
import type { AssetStore } from './asset-store.ts'
import { createPieceHasher } from './piece-hashes.ts'

/**
 * Hashes the pieces of large files that were taken in before there were pieces. A file that can not be read keeps
 * none: players then fetch it as a whole. Returns how many got theirs.
 */
export async function hashMissingPieces(
  { db, store }: { readonly db: Db; readonly store: Pick<AssetStore, 'read'> },
  signal: AbortSignal,
): Promise<number> {
  const rows = await db
    .selectFrom('asset')
    .select('sha256')
    .where('size_bytes', '>', PIECED_ABOVE_BYTES)
    .where('piece_sha256s', 'is', null)
    .execute()
  let done = 0
  for (const { sha256 } of rows) {
    const pieces = await hashPieces(store.read(sha256), signal)
    if (signal.aborted) break
    if (!pieces) continue
    await db
      .updateTable('asset')
      .set({ piece_sha256s: JSON.stringify(pieces) })
      .where('sha256', '=', sha256)
      .execute()
    done += 1
  }
  return done
}

async function hashPieces(bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<string[] | undefined> {
  const hasher = createPieceHasher()
  try {
    for await (const chunk of bytes) {
      if (signal.aborted) return undefined
      hasher.update(chunk)
    }
  } catch (error) {
    // The file is gone or unreadable; whoever shows it hears of that when a player asks for it.
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
  return hasher.digest()
}
