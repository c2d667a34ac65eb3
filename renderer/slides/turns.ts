import type { CouncilBody, FactTimes, LiveFact, NewsBody, NewsItem } from '#schema/live-fact'
import type { Playlist } from '#schema/playlist'
import type { NewsSlide, Slide } from '#schema/slide'
import { freshness } from '#player/live/freshness'
import { slideAt } from '#player/playback/timeline'

/** What a zone shows for a while: a slide, or one item of a news slide. */
export interface Turn {
  /** The same as long as the same pixels can be kept. */
  readonly key: string
  readonly slide: Slide
  /** When its time on screen began by the clock; a video continues from here. */
  readonly startedAt: number
  /** From here on something else may be due. */
  readonly endsAt: number
  readonly news?: NewsTurn
  readonly council?: { readonly body: CouncilBody; readonly times: FactTimes }
}

export interface NewsTurn {
  readonly sourceName: string
  readonly item: NewsItem
  readonly times: FactTimes
}

export interface TurnSources {
  readonly playlist: Playlist
  readonly slides: ReadonlyMap<string, Slide>
  readonly facts: readonly LiveFact[]
  /** True for turns that could not be shown lately. */
  isBroken(key: string): boolean
}

/**
 * What is due at `atMs` (UTC milliseconds), a pure function of the clock like the timeline below it. A slide that has
 * nothing to show (an expired fact, an empty list) or is broken gives its time to the next one in the list, so no
 * zone stays empty while there is anything. Undefined when there is nothing at all.
 */
export function turnAt(sources: TurnSources, atMs: number): Turn | undefined {
  const position = slideAt(sources.playlist, sources.slides, atMs)
  if (!position) return undefined
  const order = listedSlides(sources)
  const first = sources.playlist.slideIds.slice(0, position.index).filter((id) => sources.slides.has(id)).length
  const passMs = order.reduce((sum, slide) => sum + slide.durationMs, 0)
  const pass = Math.floor((position.startedAt - sources.playlist.anchorAt) / passMs)
  const span = { startedAt: position.startedAt, endsAt: position.endsAt }
  for (let step = 0; step < order.length; step += 1) {
    const slide = order[(first + step) % order.length]
    const turn = slide && turnOf(slide, { ...span, pass }, sources.facts, atMs)
    if (turn && !sources.isBroken(turn.key)) return turn
  }
  return undefined
}

/**
 * Which news item is due: a turn of the slide shows as many as fit in its time, and the next pass of the playlist
 * goes on with the item after them. The last item of a turn keeps the rest of the slide's time.
 */
export function newsItemAt(
  slide: Pick<NewsSlide, 'durationMs' | 'itemDurationMs'>,
  itemCount: number,
  span: { readonly startedAt: number; readonly endsAt: number; readonly pass: number },
  atMs: number,
): { readonly index: number; readonly startedAt: number; readonly endsAt: number } {
  const perTurn = Math.max(1, Math.floor((span.endsAt - span.startedAt) / slide.itemDurationMs))
  const inTurn = Math.min(perTurn - 1, Math.floor((atMs - span.startedAt) / slide.itemDurationMs))
  const startedAt = span.startedAt + inTurn * slide.itemDurationMs
  const endsAt = inTurn === perTurn - 1 ? span.endsAt : startedAt + slide.itemDurationMs
  const index = (((span.pass * perTurn + inTurn) % itemCount) + itemCount) % itemCount
  return { index, startedAt, endsAt }
}

interface Span {
  readonly startedAt: number
  readonly endsAt: number
  readonly pass: number
}

function turnOf(slide: Slide, span: Span, facts: readonly LiveFact[], atMs: number): Turn | undefined {
  const { startedAt, endsAt } = span
  switch (slide.kind) {
    case 'notice':
      return { key: `${slide.id} ${slide.imageSha256 ?? ''}`, slide, startedAt, endsAt }
    case 'image':
      return { key: `${slide.id} ${slide.imageSha256}`, slide, startedAt, endsAt }
    case 'video':
      return { key: `${slide.id} ${slide.videoSha256}`, slide, startedAt, endsAt }
    case 'news':
      return newsTurn(slide, span, facts, atMs)
    case 'council': {
      const fact = liveFact(facts, slide.factKey, atMs)
      if (fact?.body.kind !== 'council' || fact.body.sessions.length === 0) return undefined
      const council = { body: fact.body, times: fact.times }
      return { key: slide.id, slide, startedAt, endsAt: Math.min(endsAt, fact.times.expiresAt), council }
    }
  }
}

function newsTurn(slide: NewsSlide, span: Span, facts: readonly LiveFact[], atMs: number): Turn | undefined {
  const fact = liveFact(facts, slide.factKey, atMs)
  if (fact?.body.kind !== 'news') return undefined
  const items = newestItems(fact.body, slide.itemCountMax)
  if (items.length === 0) return undefined
  const { index, startedAt, endsAt } = newsItemAt(slide, items.length, span, atMs)
  const item = items[index]
  if (!item) return undefined
  return {
    key: `${slide.id} ${item.id} ${item.imageSha256 ?? ''}`,
    slide,
    startedAt,
    endsAt: Math.min(endsAt, fact.times.expiresAt),
    news: { sourceName: fact.body.sourceName, item, times: fact.times },
  }
}

/** The newest fact under a key, unless it has expired. */
export function liveFact(facts: readonly LiveFact[], key: string, atMs: number): LiveFact | undefined {
  return facts.find((fact) => fact.key === key && freshness(fact.times, atMs) !== 'expired')
}

function newestItems(body: NewsBody, countMax: number): NewsItem[] {
  const age = (item: NewsItem): number => item.publishedAt ?? item.firstSeenAt
  return body.items.toSorted((a, b) => age(b) - age(a)).slice(0, countMax)
}

function listedSlides(sources: TurnSources): Slide[] {
  return sources.playlist.slideIds.flatMap((id) => sources.slides.get(id) ?? [])
}
