import type { NewsItem } from '#schema/live-fact'
import { ok } from '#schema/result'
import type { SourceConfig } from '#schema/site-seed'
import type { Db } from '../../db/tables.ts'
import type { HttpFetcher, Validators } from '../http/http-fetch.ts'
import { isFileAddress, readFileAddress } from '../http/read-file.ts'
import type { Composition, Reading, SourceAdapter } from '../source-adapter.ts'
import { counted, problem, type SourceProblem } from '../source-problem.ts'
import { type FeedMemory, readFeedMemory } from './feed-memory.ts'
import { loadImages, type StoreImage, storedImages } from './image-loader.ts'
import { firstSeenTimes, rememberItems } from './item-store.ts'
import { readFeed } from './read-feed.ts'

export interface FeedSourceDeps {
  readonly db: Db
  readonly fetcher: HttpFetcher
  readonly storeImage: StoreImage
  readonly nowMs: () => number
  readonly timeZone: string
}

export const FEED_BYTES_MAX = 10_000_000
export const FEED_TIMEOUT_MS = 15_000
export const FEED_ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1'

/** Clocks differ: news from the next few minutes is news of now. */
const FUTURE_TOLERANCE_MS = 5 * 60_000
const ITEM_COUNT_MAX = 50

/** News from an RSS, Atom or JSON Feed address or file. */
export function createFeedSource(config: SourceConfig, deps: FeedSourceDeps): SourceAdapter {
  let feed: FeedMemory | undefined
  return {
    restore(memory) {
      feed = readFeedMemory(memory)
    },
    memory: () => feed,
    async read(validators, signal) {
      const answer = await fetchFeed(config, validators, deps, signal)
      if (!answer.ok) return answer
      if (answer.value.kind === 'unchanged') return ok<Reading>({ kind: 'unchanged' })
      const { bytes, contentType, url } = answer.value
      const baseUrl = isFileAddress(url) ? undefined : url
      const reading = readFeed({ bytes, contentType, baseUrl, timeZone: deps.timeZone })
      if (!reading.ok) return reading
      const { items, updatedAt, problems } = reading.value
      await rememberItems(
        deps.db,
        config.id,
        items.map(({ id }) => id),
        deps.nowMs(),
      )
      feed = {
        items: items.map((item) => ({ ...item, imageUrls: [...item.imageUrls] })),
        ...(updatedAt === undefined ? {} : { updatedAt }),
      }
      return ok<Reading>({ kind: 'content', validators: answer.value.validators, remarks: problems })
    },
    async compose(nowMs) {
      return feed && (await composeNews(config, feed, deps.db, nowMs))
    },
    async enrich(signal) {
      if (!feed || config.imageLicence === undefined) return false
      return loadImages(config, feed.items, deps, signal)
    },
  }
}

function fetchFeed(
  config: SourceConfig,
  validators: Validators,
  deps: FeedSourceDeps,
  signal: AbortSignal,
): ReturnType<HttpFetcher['fetch']> {
  if (isFileAddress(config.address)) {
    return readFileAddress(config.address, { bytesMax: FEED_BYTES_MAX, validators, nowMs: deps.nowMs() })
  }
  return deps.fetcher.fetch({
    url: config.address,
    accept: FEED_ACCEPT,
    validators,
    bodyBytesMax: FEED_BYTES_MAX,
    timeoutMs: FEED_TIMEOUT_MS,
    allowPrivateHosts: config.allowPrivateHosts,
    signal,
  })
}

async function composeNews(config: SourceConfig, feed: FeedMemory, db: Db, nowMs: number): Promise<Composition> {
  const shown = feed.items.filter((item) => !isFromFuture(item, nowMs))
  const heldCount = feed.items.length - shown.length
  const firstSeen = await firstSeenTimes(
    db,
    config.id,
    shown.map(({ id }) => id),
  )
  const images = config.imageLicence === undefined ? new Map<string, string>() : await storedImages(db, config.id)
  const items = shown
    .map(({ imageUrls: [imageUrl], ...item }): NewsItem => {
      const imageSha256 = imageUrl === undefined ? undefined : images.get(imageUrl)
      return {
        ...item,
        firstSeenAt: firstSeen.get(item.id) ?? nowMs,
        ...(imageSha256 === undefined || config.imageLicence === undefined
          ? {}
          : { imageSha256, imageCredit: config.imageLicence }),
      }
    })
    .toSorted((a, b) => (b.publishedAt ?? b.firstSeenAt) - (a.publishedAt ?? a.firstSeenAt))
    .slice(0, ITEM_COUNT_MAX)
  const newest = items.find(({ publishedAt }) => publishedAt !== undefined)?.publishedAt
  const contentAt = Math.max(feed.updatedAt ?? 0, newest ?? 0)
  return {
    body: { kind: 'news', sourceName: config.name, items },
    ...(contentAt > 0 ? { contentAt: Math.min(contentAt, nowMs) } : {}),
    remarks: heldCount === 0 ? [] : [heldBack(heldCount)],
  }
}

/** Held back until its date has come. */
export function isFromFuture({ publishedAt = 0 }: { readonly publishedAt?: number }, nowMs: number): boolean {
  return publishedAt > nowMs + FUTURE_TOLERANCE_MS
}

/** How many items are held back, for staff. */
export function heldBack(count: number): SourceProblem {
  return problem(
    'future-date',
    `${counted(count, 'Meldung ist', 'Meldungen sind')} auf später datiert und ${count === 1 ? 'erscheint' : 'erscheinen'} dann.`,
  )
}
