import { createHash } from 'node:crypto'
import type { NewsItem } from '#schema/live-fact'
import { counted, problem, type SourceProblem } from '../source-problem.ts'
import { readFeedDate } from './feed-date.ts'
import { cutAtWord, toPlainText } from './plain-text.ts'
import type { RawFeed, RawImage, RawItem } from './raw-feed.ts'

/** A piece of news without what only the server's memory knows: when it was first seen, and its stored picture. */
export interface FeedItem extends Omit<NewsItem, 'firstSeenAt' | 'imageSha256' | 'imageCredit'> {
  /** Addresses of pictures, best first. Fetched only under a licence. */
  readonly imageUrls: readonly string[]
}

export interface ItemContext {
  /** Where the feed came from; relative addresses are meant from here. Undefined for files. */
  readonly baseUrl: string | undefined
  /** IANA zone of dates without one. */
  readonly timeZone: string
}

const TITLE_LENGTH_MAX = 200
const SUMMARY_LENGTH_MAX = 600
/** Length of a title made from the summary. */
const SHORT_TITLE_LENGTH_MAX = 80
const ID_LENGTH_MAX = 500
const URL_LENGTH_MAX = 1_000
const IMAGE_COUNT_MAX = 3

/** Makes plain, complete, unique items, newest first. What had to be dropped or mended is said once per kind. */
export function normaliseItems(feed: RawFeed, context: ItemContext): { items: FeedItem[]; problems: SourceProblem[] } {
  const flaws = { dropped: 0, duplicates: 0, dates: 0, urls: 0 }
  const byId = new Map<string, FeedItem>()
  for (const raw of feed.items) {
    const item = normaliseItem(raw, feed, context, flaws)
    if (!item) {
      flaws.dropped++
      continue
    }
    const known = byId.get(item.id)
    if (known) flaws.duplicates++
    if (!known || (item.publishedAt ?? 0) > (known.publishedAt ?? 0)) byId.set(item.id, item)
  }
  const unique = mergeSameStory([...byId.values()])
  flaws.duplicates += byId.size - unique.length
  return { items: unique.toSorted(newestFirst), problems: describe(flaws) }
}

type Flaws = Record<'dropped' | 'duplicates' | 'dates' | 'urls', number>

function normaliseItem(raw: RawItem, feed: RawFeed, context: ItemContext, flaws: Flaws): FeedItem | undefined {
  const summary = toPlainText(raw.summary ?? '') || toPlainText(raw.content ?? '')
  const title = toPlainText(raw.title ?? '') || cutAtWord(summary, SHORT_TITLE_LENGTH_MAX)
  if (title === '') return undefined
  const base = baseUrl(raw, feed, context)
  const url = raw.link === undefined ? undefined : readWebUrl(raw.link, base)
  if (raw.link !== undefined && url === undefined) flaws.urls++
  const publishedAt = raw.date === undefined ? undefined : readFeedDate(raw.date, context.timeZone)
  if (raw.date !== undefined && publishedAt === undefined) flaws.dates++
  return {
    id: stableId(raw.id?.trim() || url, title, summary),
    title: cutAtWord(title, TITLE_LENGTH_MAX),
    summary: summary === title ? '' : cutAtWord(summary, SUMMARY_LENGTH_MAX),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    imageUrls: imageUrls(raw.images, base),
  }
}

/** The id or address that the source gives; else a hash of the words. Never changes while those stay. */
function stableId(given: string | undefined, title: string, summary: string): string {
  if (given !== undefined && given.length <= ID_LENGTH_MAX) return given
  const digest = createHash('sha256')
    .update(given ?? `${title}\n${summary}`)
    .digest('hex')
  return `sha256:${digest}`
}

function baseUrl(raw: RawItem, feed: RawFeed, context: ItemContext): string | undefined {
  const outer = context.baseUrl ?? feed.link
  const middle = feed.base === undefined ? outer : (URL.parse(feed.base, outer)?.href ?? outer)
  return raw.base === undefined ? middle : (URL.parse(raw.base, middle)?.href ?? middle)
}

/** Absolute http(s) addresses without credentials only: nothing else goes into a QR code. */
function readWebUrl(text: string, base: string | undefined): string | undefined {
  const url = URL.parse(text.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  return url.href.length <= URL_LENGTH_MAX ? url.href : undefined
}

/** Larger ones first; counting pixels (1×1 and the like) are left out. */
function imageUrls(images: readonly RawImage[], base: string | undefined): string[] {
  const real = images.filter(({ widthPx = 100, heightPx = 100 }) => widthPx > 16 && heightPx > 16)
  const largestFirst = real.toSorted((a, b) => (b.widthPx ?? 0) - (a.widthPx ?? 0))
  const urls = largestFirst.flatMap(({ url }) => readWebUrl(url, base) ?? [])
  return [...new Set(urls)].slice(0, IMAGE_COUNT_MAX)
}

/** The same words under the same address are one story, whatever their ids. */
function mergeSameStory(items: readonly FeedItem[]): FeedItem[] {
  const seen = new Map<string, FeedItem>()
  for (const item of items.toSorted(newestFirst)) {
    const key = JSON.stringify([item.title, item.url ?? item.summary])
    if (!seen.has(key)) seen.set(key, item)
  }
  return [...seen.values()]
}

function newestFirst(a: FeedItem, b: FeedItem): number {
  return (b.publishedAt ?? -1) - (a.publishedAt ?? -1)
}

function describe(flaws: Flaws): SourceProblem[] {
  const items = (count: number) => counted(count, 'Meldung', 'Meldungen')
  const problems: SourceProblem[] = []
  if (flaws.dropped > 0)
    problems.push(problem('item-dropped', `${items(flaws.dropped)} ohne Titel und Text: ausgelassen.`))
  if (flaws.duplicates > 0)
    problems.push(problem('duplicate', `${items(flaws.duplicates)} doppelt vorhanden: zusammengefasst.`))
  if (flaws.dates > 0)
    problems.push(
      problem(
        'date',
        `${items(flaws.dates)} mit unlesbarem Datum: es gilt der Zeitpunkt, zu dem sie zuerst gesehen wurde.`,
      ),
    )
  if (flaws.urls > 0)
    problems.push(problem('url', `${items(flaws.urls)} mit unbrauchbarer Adresse: ohne Link gezeigt.`))
  return problems
}
