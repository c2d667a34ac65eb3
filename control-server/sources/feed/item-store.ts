import type { Db } from '../../db/tables.ts'

/** Items that a feed has not carried for this long are forgotten. */
const FORGET_AFTER_MS = 90 * 86_400_000

/** Remembers which items a feed carries now. The first time counts for ever; the last time serves to forget. */
export async function rememberItems(
  db: Db,
  sourceId: string,
  itemIds: readonly string[],
  nowMs: number,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const itemId of itemIds) {
      await tx
        .insertInto('source_item')
        .values({ source_id: sourceId, item_id: itemId, first_seen_at: nowMs, last_seen_at: nowMs })
        .onConflict((conflict) => conflict.columns(['source_id', 'item_id']).doUpdateSet({ last_seen_at: nowMs }))
        .execute()
    }
    await tx
      .deleteFrom('source_item')
      .where('source_id', '=', sourceId)
      .where('last_seen_at', '<', nowMs - FORGET_AFTER_MS)
      .execute()
  })
}

/** When each item was first seen. */
export async function firstSeenTimes(
  db: Db,
  sourceId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (itemIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('source_item')
    .select(['item_id', 'first_seen_at'])
    .where('source_id', '=', sourceId)
    .where('item_id', 'in', itemIds)
    .execute()
  return new Map(rows.map((row) => [row.item_id, row.first_seen_at]))
}
