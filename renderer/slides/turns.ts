import type { CouncilBody, FactTimes, LiveFact, NewsBody, NewsItem } from '#schema/live-fact'
import type { CouncilSlide, EventsSlide, NewsSlide, Slide } from '#schema/slide'
import { freshness } from '#player/live/freshness'
import type { ScheduledTurn } from '#player/schedule/schedule'
import { type EventEntry, upcomingEvents } from '#player/slides/upcoming-events'

/** What a zone shows for a while: a slide, or one item of a slide that has several. */
export interface Turn {
  /** The same as long as the same layer can be kept. */
  readonly key: string
  /** What is left out for a while when it can not be shown: the slide, or its item. */
  readonly subject: string
  readonly slide: Slide
  /** Whose time this is. Its slide is another one when that has nothing to show and this one comes early. */
  readonly scheduled: ScheduledTurn
  /** When its time on screen began by the clock; a video continues from here. */
  readonly startedAt: number
  /** From here on something else may be due. */
  readonly endsAt: number
  /** Which picture, page, line or article of the slide, from 0. */
  readonly item?: { readonly index: number; readonly count: number }
  readonly news?: NewsTurn
  readonly council?: { readonly body: CouncilBody; readonly times: FactTimes }
  /** Entries of an events slide that are not over, soonest first. */
  readonly events?: readonly EventEntry[]
}

export interface NewsTurn {
  readonly sourceName: string
  readonly item: NewsItem
  readonly times: FactTimes
}

/** What decides whether a slide has something to show, and what. */
export interface TurnWorld {
  readonly timeZone: string
  readonly facts: readonly LiveFact[]
  /** True for subjects that could not be shown lately. */
  isBroken(subject: string): boolean
}

/** Why a slide has no turn. `undefined`: it is broken, which was said when it broke. */
export interface NoTurn {
  readonly reason: string | undefined
}

/** The time that is given to a slide. */
export interface TurnSpan {
  readonly scheduled: ScheduledTurn
  readonly startedAt: number
  readonly endsAt: number
  /** Rises with each showing of the slide; items rotate by it. */
  readonly pass: number
}

/** What `slide` shows at `atMs` (UTC milliseconds) within `span`, a pure function of the clock. */
export function turnOf(slide: Slide, span: TurnSpan, world: TurnWorld, atMs: number): Turn | NoTurn {
  switch (slide.kind) {
    case 'news':
      return newsTurn(slide, span, world, atMs)
    case 'council':
      return councilTurn(slide, span, world, atMs)
    case 'events':
      return eventsTurn(slide, span, world, atMs)
    case 'gallery':
      return itemTurn(slide, slide.pictures, span, world, atMs)
    case 'pdf':
      return itemTurn(slide, slide.pages, span, world, atMs)
    case 'ticker':
      return itemTurn(slide, slide.lines, span, world, atMs)
    case 'video':
      // A layer for each showing, so that every screen starts the file where the clock says.
      return wholeTurn(slide, span, world, ` ${span.startedAt}`)
    case 'notice':
    case 'image':
    case 'web':
    case 'hls':
    case 'table':
    case 'figure':
    case 'clock':
    case 'way':
      return wholeTurn(slide, span, world)
  }
}

export function isTurn(turn: Turn | NoTurn): turn is Turn {
  return 'key' in turn
}

/** A slide whose time is divided among items. */
interface Itemised {
  readonly durationMs: number
  readonly itemDurationMs: number
}

/** One item and its part of the slide's time. */
export interface ItemSpan {
  readonly index: number
  readonly startedAt: number
  readonly endsAt: number
}

/**
 * Which item is due: a turn of the slide shows as many as fit in its time, and the next pass goes on with the item
 * after them. The last item of a turn keeps the rest of the time.
 */
export function itemAt(
  slide: Itemised,
  itemCount: number,
  span: Pick<TurnSpan, 'startedAt' | 'endsAt' | 'pass'>,
  atMs: number,
): ItemSpan {
  const perTurn = Math.max(1, Math.floor(slide.durationMs / slide.itemDurationMs))
  const inTurn = Math.max(0, Math.min(perTurn - 1, Math.floor((atMs - span.startedAt) / slide.itemDurationMs)))
  const startedAt = span.startedAt + inTurn * slide.itemDurationMs
  const endsAt = inTurn === perTurn - 1 ? span.endsAt : Math.min(span.endsAt, startedAt + slide.itemDurationMs)
  return { index: modulo(span.pass * perTurn + inTurn, itemCount), startedAt, endsAt }
}

/** The newest fact under a key, unless it has expired. */
export function liveFact(facts: readonly LiveFact[], key: string, atMs: number): LiveFact | undefined {
  return facts.find((fact) => fact.key === key && freshness(fact.times, atMs) !== 'expired')
}

function wholeTurn(slide: Slide, span: TurnSpan, world: TurnWorld, keyEnd = ''): Turn | NoTurn {
  const subject = contentKey(slide)
  if (world.isBroken(subject)) return { reason: undefined }
  const { scheduled, startedAt, endsAt } = span
  return { key: `${subject}${keyEnd}`, subject, slide, scheduled, startedAt, endsAt }
}

/** Items that could not be shown give their time to the next one of the same slide. */
function itemTurn(
  slide: Slide & Itemised,
  items: readonly unknown[],
  span: TurnSpan,
  world: TurnWorld,
  atMs: number,
  nameOf: (index: number) => string = String,
): Turn | NoTurn {
  const count = items.length
  const due = itemAt(slide, count, span, atMs)
  for (let step = 0; step < count; step += 1) {
    const index = (due.index + step) % count
    const subject = `${contentKey(slide)} ${nameOf(index)}`
    if (world.isBroken(subject)) continue
    const { startedAt, endsAt } = due
    return { key: subject, subject, slide, scheduled: span.scheduled, startedAt, endsAt, item: { index, count } }
  }
  return { reason: undefined }
}

function newsTurn(slide: NewsSlide, span: TurnSpan, world: TurnWorld, atMs: number): Turn | NoTurn {
  const fact = liveFact(world.facts, slide.factKey, atMs)
  if (fact?.body.kind !== 'news') return { reason: 'Keine aktuellen Meldungen der Quelle' }
  const items = newestItems(fact.body, slide.itemCountMax)
  if (items.length === 0) return { reason: 'Die Quelle hat keine Meldungen' }
  const turn = itemTurn(slide, items, span, world, atMs, (index) => {
    const item = items[index]
    return `${item?.id ?? ''} ${item?.imageSha256 ?? ''}`
  })
  const item = isTurn(turn) ? items[turn.item?.index ?? 0] : undefined
  if (!isTurn(turn) || !item) return turn
  const news = { sourceName: fact.body.sourceName, item, times: fact.times }
  return { ...turn, endsAt: Math.min(turn.endsAt, fact.times.expiresAt), news }
}

function councilTurn(slide: CouncilSlide, span: TurnSpan, world: TurnWorld, atMs: number): Turn | NoTurn {
  const fact = liveFact(world.facts, slide.factKey, atMs)
  if (fact?.body.kind !== 'council') return { reason: 'Keine aktuellen Angaben zu Sitzungen' }
  if (fact.body.sessions.length === 0) return { reason: 'Heute ist keine Sitzung' }
  const turn = wholeTurn(slide, span, world)
  if (!isTurn(turn)) return turn
  const council = { body: fact.body, times: fact.times }
  return { ...turn, endsAt: Math.min(turn.endsAt, fact.times.expiresAt), council }
}

function eventsTurn(slide: EventsSlide, span: TurnSpan, world: TurnWorld, atMs: number): Turn | NoTurn {
  const { entries, changesAt } = upcomingEvents(slide.entries, atMs, world.timeZone)
  if (entries.length === 0) return { reason: 'Keine Veranstaltung steht mehr an' }
  const turn = wholeTurn(slide, span, world)
  return isTurn(turn) ? { ...turn, endsAt: Math.min(turn.endsAt, changesAt), events: entries } : turn
}

function newestItems(body: NewsBody, countMax: number): NewsItem[] {
  const age = (item: NewsItem): number => item.publishedAt ?? item.firstSeenAt
  return body.items.toSorted((a, b) => age(b) - age(a)).slice(0, countMax)
}

const contentNumbers = new WeakMap<Slide, number>()
let contentCount = 0

/** Names a slide with its content: plans share the objects of slides that did not change, see `screen-store.ts`. */
function contentKey(slide: Slide): string {
  const number = contentNumbers.get(slide) ?? (contentCount += 1)
  contentNumbers.set(slide, number)
  return `${slide.id} ${number}`
}

function modulo(value: number, count: number): number {
  return ((value % count) + count) % count
}
