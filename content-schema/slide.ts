import Type, { type Static } from 'typebox'
import { LocalDate, TimeOfDay } from './local-time.ts'
import { DurationMs, Id, Sha256 } from './primitives.ts'

const slideBase = {
  /** For staff; never shown on a screen. */
  title: Type.String({ minLength: 1, maxLength: 120 }),
  /** Time on screen in one pass of a playlist. */
  durationMs: Type.Integer({ minimum: 2_000, maximum: 3_600_000 }),
}
const ItemDurationMs = Type.Integer({ minimum: 2_000, maximum: 600_000 })
const Alt = Type.String({ maxLength: 300 })
const Heading = Type.String({ minLength: 1, maxLength: 80 })
const WebUrl = Type.String({ pattern: '^https?://', maxLength: 1_000 })

/** Words of the house: a heading, a few sentences, optionally an address as QR code. */
const notice = {
  ...slideBase,
  kind: Type.Literal('notice'),
  heading: Heading,
  body: Type.String({ maxLength: 400 }),
  /** Opened by the visitor's phone, never by the player. */
  linkUrl: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 300 })),
  /** Picture beside the words. */
  imageSha256: Type.Optional(Sha256),
  imageAlt: Type.Optional(Alt),
}

/** A picture that fills its zone. `alt` says it in words; empty only for pure decoration. */
const image = {
  ...slideBase,
  kind: Type.Literal('image'),
  imageSha256: Sha256,
  alt: Alt,
  fit: Type.Union([Type.Literal('cover'), Type.Literal('contain')]),
  credit: Type.Optional(Type.String({ maxLength: 120 })),
}

/** Pictures in turn, each for `itemDurationMs`; the slide's own duration is all of them together. */
const gallery = {
  ...slideBase,
  kind: Type.Literal('gallery'),
  itemDurationMs: ItemDurationMs,
  pictures: Type.Array(
    Type.Object({ imageSha256: Sha256, alt: Alt, caption: Type.Optional(Type.String({ maxLength: 120 })) }),
    { minItems: 1, maxItems: 40 },
  ),
}

/** A silent video. It loops when `durationMs` is longer than the file. */
const video = {
  ...slideBase,
  kind: Type.Literal('video'),
  videoSha256: Sha256,
  alt: Alt,
}

/** A document, one page after the other. The server has made a picture of each page; players never read PDF. */
const pdf = {
  ...slideBase,
  kind: Type.Literal('pdf'),
  itemDurationMs: ItemDurationMs,
  fileName: Type.String({ minLength: 1, maxLength: 200 }),
}
export const PdfPage = Type.Object({
  imageSha256: Sha256,
  /** Words of the page, for those who do not see it. */
  text: Type.String({ maxLength: 4_000 }),
})
const pages = { pages: Type.Array(PdfPage, { minItems: 1, maxItems: 60 }) }

/** A page of the web in a frame of its own origin, without the right to leave it, read along, or open windows. */
const web = {
  ...slideBase,
  kind: Type.Literal('web'),
  url: WebUrl,
  /** Of the page's own sizes: 200 shows half as much, twice as large. */
  zoomPercent: Type.Integer({ minimum: 25, maximum: 400 }),
  alt: Alt,
}

/** A live stream, silent. Shown only while it really plays; else what follows comes earlier. */
const hls = {
  ...slideBase,
  kind: Type.Literal('hls'),
  playlistUrl: WebUrl,
  alt: Alt,
}

/** The newest items of one news source, taken from its live fact, one item per `itemDurationMs`. */
const news = {
  ...slideBase,
  kind: Type.Literal('news'),
  /** Key of the live fact, see `live-fact.ts`. */
  factKey: Id,
  itemCountMax: Type.Integer({ minimum: 1, maximum: 20 }),
  itemDurationMs: ItemDurationMs,
}

/** Today's council sessions with the status of their stream, taken from the council's live fact. */
const council = { ...slideBase, kind: Type.Literal('council'), factKey: Id }

/** What is on in the house. Entries that are over disappear by the clock; when none is left the slide is passed over. */
const events = {
  ...slideBase,
  kind: Type.Literal('events'),
  heading: Heading,
  entries: Type.Array(
    Type.Object({
      title: Type.String({ minLength: 1, maxLength: 120 }),
      date: LocalDate,
      /** Absent: all day. */
      from: Type.Optional(TimeOfDay),
      until: Type.Optional(TimeOfDay),
      place: Type.Optional(Type.String({ maxLength: 80 })),
    }),
    { minItems: 1, maxItems: 200 },
  ),
}

/** Rows and columns, such as opening hours or results. The first column is the head of its row. */
const table = {
  ...slideBase,
  kind: Type.Literal('table'),
  heading: Heading,
  columns: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 6 }),
  rows: Type.Array(Type.Array(Type.String({ maxLength: 80 }), { minItems: 1, maxItems: 6 }), {
    minItems: 1,
    maxItems: 24,
  }),
}

/** One number that says it all, with where it comes from and from when it is. */
const figure = {
  ...slideBase,
  kind: Type.Literal('figure'),
  label: Heading,
  /** As it is shown: "1.284". */
  value: Type.String({ minLength: 1, maxLength: 12 }),
  unit: Type.Optional(Type.String({ maxLength: 20 })),
  comparison: Type.Optional(Type.String({ maxLength: 80 })),
  source: Type.String({ minLength: 1, maxLength: 60 }),
  asOf: LocalDate,
}

/** Time and day, large. */
const clock = { ...slideBase, kind: Type.Literal('clock'), caption: Type.Optional(Type.String({ maxLength: 60 })) }

/** Lines in turn, one at a time: text that runs can not be read by everybody (WCAG 2.2, 2.2.2). */
const ticker = {
  ...slideBase,
  kind: Type.Literal('ticker'),
  lines: Type.Array(Type.String({ minLength: 1, maxLength: 140 }), { minItems: 1, maxItems: 30 }),
  itemDurationMs: ItemDurationMs,
}

/** What is where, seen from the screen itself: arrows by its heading, floors, lifts that do not run. Writes itself. */
const way = { ...slideBase, kind: Type.Literal('way') }

export const NoticeSlide = Type.Object({ id: Id, ...notice })
export type NoticeSlide = Static<typeof NoticeSlide>
export const ImageSlide = Type.Object({ id: Id, ...image })
export type ImageSlide = Static<typeof ImageSlide>
export const GallerySlide = Type.Object({ id: Id, ...gallery })
export type GallerySlide = Static<typeof GallerySlide>
/** `videoDurationMs`: length of the file itself. */
export const VideoSlide = Type.Object({ id: Id, ...video, videoDurationMs: DurationMs })
export type VideoSlide = Static<typeof VideoSlide>
export const PdfSlide = Type.Object({ id: Id, ...pdf, ...pages })
export type PdfSlide = Static<typeof PdfSlide>
export const WebSlide = Type.Object({ id: Id, ...web })
export type WebSlide = Static<typeof WebSlide>
export const HlsSlide = Type.Object({ id: Id, ...hls })
export type HlsSlide = Static<typeof HlsSlide>
export const NewsSlide = Type.Object({ id: Id, ...news })
export type NewsSlide = Static<typeof NewsSlide>
export const CouncilSlide = Type.Object({ id: Id, ...council })
export type CouncilSlide = Static<typeof CouncilSlide>
export const EventsSlide = Type.Object({ id: Id, ...events })
export type EventsSlide = Static<typeof EventsSlide>
export const TableSlide = Type.Object({ id: Id, ...table })
export type TableSlide = Static<typeof TableSlide>
export const FigureSlide = Type.Object({ id: Id, ...figure })
export type FigureSlide = Static<typeof FigureSlide>
export const ClockSlide = Type.Object({ id: Id, ...clock })
export type ClockSlide = Static<typeof ClockSlide>
export const TickerSlide = Type.Object({ id: Id, ...ticker })
export type TickerSlide = Static<typeof TickerSlide>
export const WaySlide = Type.Object({ id: Id, ...way })
export type WaySlide = Static<typeof WaySlide>

/** One contribution (Beitrag) that a zone can show. */
export const Slide = Type.Union([
  NoticeSlide,
  ImageSlide,
  GallerySlide,
  VideoSlide,
  PdfSlide,
  WebSlide,
  HlsSlide,
  NewsSlide,
  CouncilSlide,
  EventsSlide,
  TableSlide,
  FigureSlide,
  ClockSlide,
  TickerSlide,
  WaySlide,
])
export type Slide = Static<typeof Slide>

/** A slide as staff write it: the server draws the id, measures a video, and has the pages of a document ready. */
export const SlideDraft = Type.Union([
  Type.Object(notice),
  Type.Object(image),
  Type.Object(gallery),
  Type.Object(video),
  Type.Object({ ...pdf, ...pages }),
  Type.Object(web),
  Type.Object(hls),
  Type.Object(news),
  Type.Object(council),
  Type.Object(events),
  Type.Object(table),
  Type.Object(figure),
  Type.Object(clock),
  Type.Object(ticker),
  Type.Object(way),
])
export type SlideDraft = Static<typeof SlideDraft>
