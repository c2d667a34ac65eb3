import type { AtomFeed, JsonFeed, MediaNs, RdfFeed, RssFeed } from 'feedsmith'

/** What all formats of feeds have in common, still as they wrote it: markup, relative addresses, dates as text. */
export interface RawFeed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json'
  readonly title?: string | undefined
  readonly link?: string | undefined
  /** `xml:base`: relative links are meant from here. */
  readonly base?: string | undefined
  readonly updated?: string | undefined
  readonly items: readonly RawItem[]
}

export interface RawItem {
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly summary?: string | undefined
  readonly content?: string | undefined
  readonly link?: string | undefined
  readonly base?: string | undefined
  readonly date?: string | undefined
  readonly images: readonly RawImage[]
}

export interface RawImage {
  readonly url: string
  readonly widthPx?: number | undefined
  readonly heightPx?: number | undefined
}

export function fromRss(feed: RssFeed.Feed<string>): RawFeed {
  return {
    format: 'rss',
    title: feed.title,
    link: feed.link,
    base: feed.xml?.base,
    updated: feed.lastBuildDate ?? feed.pubDate ?? feed.dc?.dates?.[0],
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title ?? item.dc?.titles?.[0],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : webAddress(item.guid?.value)),
      base: item.xml?.base,
      date: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.atom?.updated,
      images: [...enclosedImages(item.enclosures), ...mediaImages(item.media)],
    })),
  }
}

export function fromAtom(feed: AtomFeed.Feed<string>): RawFeed {
  return {
    format: 'atom',
    title: feed.title?.value,
    link: alternate(feed.links),
    base: feed.xml?.base,
    updated: feed.updated,
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      summary: entry.summary?.value,
      content: entry.content?.value,
      link: alternate(entry.links),
      base: entry.xml?.base,
      date: entry.published ?? entry.updated,
      images: [
        ...(entry.links ?? [])
          .filter(({ rel, type }) => rel === 'enclosure' && isImageType(type))
          .flatMap(({ href }) => (href === undefined ? [] : [{ url: href }])),
        ...mediaImages(entry.media),
      ],
    })),
  }
}

export function fromRdf(feed: RdfFeed.Feed<string>): RawFeed {
  return {
    format: 'rdf',
    title: feed.title,
    link: feed.link,
    base: feed.xml?.base,
    updated: feed.dc?.dates?.[0],
    items: (feed.items ?? []).map((item) => ({
      id: item.rdf?.about,
      title: item.title,
      summary: item.description,
      content: item.content?.encoded,
      link: item.link,
      base: item.xml?.base,
      date: item.dc?.dates?.[0],
      images: mediaImages(item.media),
    })),
  }
}

export function fromJson(feed: JsonFeed.Feed<string>): RawFeed {
  return {
    format: 'json',
    title: feed.title,
    link: feed.home_page_url,
    items: (feed.items ?? []).map((item) => ({
      id: item.id,
      title: item.title,
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      link: item.url ?? item.external_url,
      date: item.date_published ?? item.date_modified,
      images: [item.image, item.banner_image].flatMap((url) => (url === undefined ? [] : [{ url }])),
    })),
  }
}

function alternate(links: AtomFeed.Feed<string>['links']): string | undefined {
  const page = links?.find(({ rel, href }) => href !== undefined && (rel === undefined || rel === 'alternate'))
  return page?.href
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined
}

function isImageType(type: string | undefined): boolean {
  return type !== undefined && /^image\//i.test(type)
}

function enclosedImages(enclosures: RssFeed.Item<string>['enclosures']): RawImage[] {
  return (enclosures ?? []).flatMap(({ url, type }) => (url !== undefined && isImageType(type) ? [{ url }] : []))
}

function mediaImages(media: MediaNs.ItemOrFeed | undefined): RawImage[] {
  const contents = [...(media?.contents ?? []), ...(media?.groups ?? []).flatMap((group) => group.contents ?? [])]
  const pictures = contents.filter(({ medium, type }) => medium === 'image' || isImageType(type))
  return [...pictures, ...(media?.thumbnails ?? [])].flatMap(({ url, width, height }) =>
    url === undefined ? [] : [{ url, widthPx: width, heightPx: height }],
  )
}
