import { ok, type Result } from '#schema/result'
import { problem, type SourceProblem } from '../source-problem.ts'
import { decodeBytes } from './charset.ts'
import { readFeedDate } from './feed-date.ts'
import { type FeedItem, normaliseItems } from './news-items.ts'
import { parseFeed } from './parse-feed.ts'
import { toPlainText } from './plain-text.ts'
import type { RawFeed } from './raw-feed.ts'

/** Everything that the bytes of a feed say, in plain text. */
export interface FeedReading {
  readonly format: RawFeed['format']
  readonly charset: string
  readonly title: string
  /** When the feed says that it was last changed. */
  readonly updatedAt?: number
  /** Newest first; items from the future are still in it. */
  readonly items: readonly FeedItem[]
  readonly problems: readonly SourceProblem[]
}

export interface FeedDocument {
  readonly bytes: Buffer
  readonly contentType?: string | undefined
  /** Where the bytes came from, for relative addresses. Undefined for files. */
  readonly baseUrl?: string | undefined
  /** IANA zone of dates without one. */
  readonly timeZone: string
}

/**
 * From bytes to news: decode, repair, parse, normalise. Pure, so that any answer of any source can be replayed from a
 * file. Fails only when nothing can be shown; everything else is a remark in `problems`.
 */
export function readFeed(document: FeedDocument): Result<FeedReading, SourceProblem> {
  const { text, charset, problems: charsetProblems } = decodeBytes(document.bytes, document.contentType)
  const parsed = parseFeed(text)
  if (!parsed.ok) return parsed
  const { feed } = parsed.value
  const { items, problems: itemProblems } = normaliseItems(feed, {
    baseUrl: document.baseUrl,
    timeZone: document.timeZone,
  })
  const updatedAt = feed.updated === undefined ? undefined : readFeedDate(feed.updated, document.timeZone)
  const problems = [...charsetProblems, ...parsed.value.problems, ...itemProblems]
  if (items.length === 0) problems.push(problem('no-items', 'Der Feed enthält zurzeit keine Meldungen.'))
  return ok({
    format: feed.format,
    charset,
    title: toPlainText(feed.title ?? ''),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    items,
    problems,
  })
}
