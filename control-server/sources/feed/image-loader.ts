import type { Db } from '../../db/tables.ts'
import type { HttpFetcher } from '../http/http-fetch.ts'
import { reencodeImage } from './feed-image.ts'
import type { FeedMemory } from './feed-memory.ts'

/** Takes a picture into the asset store and names it. */
export type StoreImage = (bytes: Buffer) => Promise<string>

export interface ImageLoaderDeps {
  readonly db: Db
  readonly fetcher: HttpFetcher
  readonly storeImage: StoreImage
  readonly nowMs: () => number
}

const IMAGE_BYTES_MAX = 20_000_000
const IMAGE_TIMEOUT_MS = 15_000
/** As many as a screen ever shows. */
const ITEM_COUNT_MAX = 20
/** A picture that could not be had is asked for again after this. */
const RETRY_AFTER_MS = 3_600_000
/** Written down at most so often. */
const WANTED_EVERY_MS = 3_600_000

/** Fetches the pictures of the newest items that are not known yet. True when a new one was stored. */
export async function loadImages(
  source: { readonly id: string; readonly allowPrivateHosts: boolean },
  items: FeedMemory['items'],
  deps: ImageLoaderDeps,
  signal: AbortSignal,
): Promise<boolean> {
  await stillWanted(source.id, items, deps)
  let hasNew = false
  for (const item of items.slice(0, ITEM_COUNT_MAX)) {
    const [url] = item.imageUrls
    if (url === undefined || signal.aborted || (await isSettled(source.id, url, deps))) continue
    hasNew = (await loadImage(source, url, deps, signal)) || hasNew
  }
  return hasNew
}

/** The stored pictures of a source by their address. */
export async function storedImages(db: Db, sourceId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('source_image').select(['url', 'sha256']).where('source_id', '=', sourceId).execute()
  return new Map(rows.flatMap(({ url, sha256 }) => (sha256 === null ? [] : [[url, sha256] as const])))
}

/** Keeps the pictures of all items of the feed; what no feed has wanted for a week is deleted. */
async function stillWanted(sourceId: string, items: FeedMemory['items'], { db, nowMs }: ImageLoaderDeps) {
  const urls = items.slice(0, 1_000).flatMap(({ imageUrls: [url] }) => url ?? [])
  if (urls.length === 0) return
  await db
    .updateTable('source_image')
    .set({ wanted_at: nowMs() })
    .where('source_id', '=', sourceId)
    .where('url', 'in', urls)
    .where('wanted_at', '<', nowMs() - WANTED_EVERY_MS)
    .execute()
}

async function isSettled(sourceId: string, url: string, { db, nowMs }: ImageLoaderDeps): Promise<boolean> {
  const row = await db
    .selectFrom('source_image')
    .select(['sha256', 'fetched_at'])
    .where('source_id', '=', sourceId)
    .where('url', '=', url)
    .executeTakeFirst()
  return row !== undefined && (row.sha256 !== null || nowMs() - row.fetched_at < RETRY_AFTER_MS)
}

async function loadImage(
  source: { readonly id: string; readonly allowPrivateHosts: boolean },
  url: string,
  deps: ImageLoaderDeps,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await deps.fetcher.fetch({
    url,
    accept: 'image/webp, image/jpeg, image/png, image/*;q=0.5',
    bodyBytesMax: IMAGE_BYTES_MAX,
    timeoutMs: IMAGE_TIMEOUT_MS,
    allowPrivateHosts: source.allowPrivateHosts,
    signal,
  })
  if (signal.aborted) return false
  const image = answer.ok && answer.value.kind === 'content' ? await reencodeImage(answer.value.bytes) : answer
  const bytes = image.ok && Buffer.isBuffer(image.value) ? image.value : undefined
  const sha256 = bytes ? await deps.storeImage(bytes) : null
  const outcome = {
    sha256,
    problem: image.ok ? null : image.error.message,
    fetched_at: deps.nowMs(),
    wanted_at: deps.nowMs(),
  }
  await deps.db
    .insertInto('source_image')
    .values({ source_id: source.id, url, ...outcome })
    .onConflict((conflict) => conflict.columns(['source_id', 'url']).doUpdateSet(outcome))
    .execute()
  return sha256 !== null
}
