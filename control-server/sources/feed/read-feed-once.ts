import type { NewsItem } from '#schema/live-fact'
import { createHttpFetcher } from '../http/http-fetch.ts'
import { isFileAddress, readFileAddress } from '../http/read-file.ts'
import type { SourceProblem } from '../source-problem.ts'
import { FEED_ACCEPT, FEED_BYTES_MAX, FEED_TIMEOUT_MS, heldBack, isFromFuture } from './feed-source.ts'
import { readFeed } from './read-feed.ts'

/** What the server would show of a feed, and everything that is wrong with it. */
export interface FeedReport {
  readonly format?: string
  readonly charset?: string
  readonly title?: string
  readonly items: readonly NewsItem[]
  readonly problems: readonly SourceProblem[]
}

/** Reads a feed once, without any memory, for the command line. Private addresses are allowed: whoever types may. */
export async function readFeedOnce(
  address: string,
  options: {
    readonly timeZone: string
    readonly nowMs: () => number
    readonly signal?: AbortSignal
    /** Stands in for the one that a server would send. */
    readonly contentType?: string | undefined
  },
): Promise<FeedReport> {
  const nowMs = options.nowMs()
  const answer = await fetchOnce(address, options)
  if (!answer.ok) return { items: [], problems: [answer.error] }
  if (answer.value.kind === 'unchanged') return { items: [], problems: [] }
  const { bytes, contentType, url } = answer.value
  const reading = readFeed({
    bytes,
    contentType: options.contentType ?? contentType,
    baseUrl: isFileAddress(url) ? undefined : url,
    timeZone: options.timeZone,
  })
  if (!reading.ok) return { items: [], problems: [reading.error] }
  const { format, charset, title, items, problems } = reading.value
  const shown = items.filter((item) => !isFromFuture(item, nowMs))
  const heldCount = items.length - shown.length
  return {
    format,
    charset,
    title,
    items: shown.map(({ imageUrls: _imageUrls, ...item }) => ({ ...item, firstSeenAt: nowMs })),
    problems: heldCount === 0 ? problems : [...problems, heldBack(heldCount)],
  }
}

async function fetchOnce(
  address: string,
  { nowMs, signal }: { readonly nowMs: () => number; readonly signal?: AbortSignal },
) {
  if (isFileAddress(address)) return readFileAddress(address, { bytesMax: FEED_BYTES_MAX, nowMs: nowMs() })
  await using fetcher = createHttpFetcher({ nowMs })
  return await fetcher.fetch({
    url: address,
    accept: FEED_ACCEPT,
    bodyBytesMax: FEED_BYTES_MAX,
    timeoutMs: FEED_TIMEOUT_MS,
    allowPrivateHosts: true,
    signal,
  })
}
