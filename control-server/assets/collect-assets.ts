import { sql } from 'kysely'
import type { Db, Tx } from '../db/tables.ts'
import type { AssetStore } from './asset-store.ts'
import type { Turns } from './turns.ts'

export interface CollectDeps {
  readonly db: Db
  readonly store: Pick<AssetStore, 'remove'>
  /** Held by uploads too, per file. */
  readonly inTurn: Turns
  readonly nowMs: () => number
}

/** How long a file is kept that nothing uses: somebody has uploaded it and is still writing the words beside it. */
export const UNUSED_KEPT_MS = 7 * 86_400_000

/**
 * Deletes files that nothing has used for `UNUSED_KEPT_MS`: no slide, no branding, no announcement, no live fact, no source, no plan of
 * the house and no release that is kept. The row goes first, together with a note of what is to be removed; so a
 * server that is cut off in between goes on with the next round, and a slide that is saved meanwhile either holds the
 * file or is told that it is gone. Returns how many files went.
 */
export async function collectUnused(deps: CollectDeps, signal: AbortSignal): Promise<number> {
  await deps.db.transaction().execute((tx) => giveUpUnused(tx, deps.nowMs()))
  const doomed = await deps.db.selectFrom('asset_removal').select('sha256').execute()
  let removed = 0
  for (const { sha256 } of doomed) {
    if (signal.aborted) break
    if (await deps.inTurn(sha256, () => removeFile(deps, sha256))) removed += 1
  }
  return removed
}

async function giveUpUnused(tx: Tx, now: number): Promise<void> {
  await tx
    .deleteFrom('source_image')
    .where('wanted_at', '<=', now - UNUSED_KEPT_MS)
    .execute()
  // A clock that was ahead must not hold a file for ever: unused since the future means since now.
  await sql`
    with used (sha256) as (${USED})
    update asset set unused_since = case
      when sha256 in (select sha256 from used) then null
      else min(coalesce(unused_since, ${now}), ${now})
    end`.execute(tx)
  await sql`
    insert or ignore into asset_removal (sha256)
    select sha256 from asset where unused_since <= ${now - UNUSED_KEPT_MS}`.execute(tx)
  await tx
    .deleteFrom('asset')
    .where('unused_since', '<=', now - UNUSED_KEPT_MS)
    .execute()
}

/** Every hash that is written anywhere; in documents, any text of its form counts, whatever it is for. */
const USED = sql`
  select sha256 from release_asset
  union select building_sha256 from site where building_sha256 is not null
  union select bundle_sha256 from site where bundle_sha256 is not null
  union select directory_sha256 from site where directory_sha256 is not null
  union select sha256 from source_image where sha256 is not null
  union select sha256 from speech_clip
  union select part.atom from speech, json_tree(speech.clip_set) as part
    where part.type = 'text' and length(part.atom) = 64
  union select part.atom from site, json_tree(site.branding) as part where part.type = 'text' and length(part.atom) = 64
  union select part.atom from slide, json_tree(slide.body) as part where part.type = 'text' and length(part.atom) = 64
  union select part.atom from live_fact, json_tree(live_fact.body) as part
    where part.type = 'text' and length(part.atom) = 64`

/** False when somebody has brought the same file again in the meantime. */
async function removeFile({ db, store }: CollectDeps, sha256: string): Promise<boolean> {
  const again = await db.selectFrom('asset').select('sha256').where('sha256', '=', sha256).executeTakeFirst()
  if (!again) await store.remove(sha256)
  await db.deleteFrom('asset_removal').where('sha256', '=', sha256).execute()
  return !again
}
