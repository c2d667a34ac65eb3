import Type, { type Static } from 'typebox'
import { DurationMs, Id, Sha256 } from './primitives.ts'

const slideBase = {
  id: Id,
  /** For staff; never shown on a screen. */
  title: Type.String({ minLength: 1, maxLength: 120 }),
  /** Time on screen in one pass of a playlist. */
  durationMs: Type.Integer({ minimum: 2_000, maximum: 3_600_000 }),
}

/** Words of the house: a heading, a few sentences, optionally an address as QR code. */
export const NoticeSlide = Type.Object({
  ...slideBase,
  kind: Type.Literal('notice'),
  heading: Type.String({ minLength: 1, maxLength: 80 }),
  body: Type.String({ maxLength: 400 }),
  /** Opened by the visitor's phone, never by the player. */
  linkUrl: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 300 })),
  /** Picture beside the words. */
  imageSha256: Type.Optional(Sha256),
  imageAlt: Type.Optional(Type.String({ maxLength: 300 })),
})
export type NoticeSlide = Static<typeof NoticeSlide>

/** A picture that fills its zone. `alt` says it in words; empty only for pure decoration. */
export const ImageSlide = Type.Object({
  ...slideBase,
  kind: Type.Literal('image'),
  imageSha256: Sha256,
  alt: Type.String({ maxLength: 300 }),
  fit: Type.Union([Type.Literal('cover'), Type.Literal('contain')]),
  credit: Type.Optional(Type.String({ maxLength: 120 })),
})
export type ImageSlide = Static<typeof ImageSlide>

/** A silent video. It loops when `durationMs` is longer than the file. */
export const VideoSlide = Type.Object({
  ...slideBase,
  kind: Type.Literal('video'),
  videoSha256: Sha256,
  /** Length of the file itself. */
  videoDurationMs: DurationMs,
  alt: Type.String({ maxLength: 300 }),
})
export type VideoSlide = Static<typeof VideoSlide>

/** The newest items of one news source, taken from its live fact, one item per `itemDurationMs`. */
export const NewsSlide = Type.Object({
  ...slideBase,
  kind: Type.Literal('news'),
  /** Key of the live fact, see `live-fact.ts`. */
  factKey: Id,
  itemCountMax: Type.Integer({ minimum: 1, maximum: 20 }),
  itemDurationMs: Type.Integer({ minimum: 2_000, maximum: 600_000 }),
})
export type NewsSlide = Static<typeof NewsSlide>

/** Today's council sessions with the status of their stream, taken from the council's live fact. */
export const CouncilSlide = Type.Object({
  ...slideBase,
  kind: Type.Literal('council'),
  factKey: Id,
})
export type CouncilSlide = Static<typeof CouncilSlide>

/** One contribution (Beitrag) that a zone can show. */
export const Slide = Type.Union([NoticeSlide, ImageSlide, VideoSlide, NewsSlide, CouncilSlide])
export type Slide = Static<typeof Slide>
