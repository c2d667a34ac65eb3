import Type, { type Static } from 'typebox'
import { Slide } from '#schema/slide'
import { type NewSlide, type SlideEdit, StaffAsset } from '#schema/staff-api'
import { texts } from '../../texts.ts'

/** The kinds that people make; news and council slides fill themselves. */
export type MadeKind = 'image' | 'video' | 'notice'

/** A form as it was left. Everything is text, half-typed numbers included. */
export const SlideDraft = Type.Object({
  kind: Type.Union([Type.Literal('image'), Type.Literal('video'), Type.Literal('notice')]),
  asset: Type.Optional(StaffAsset),
  title: Type.String(),
  seconds: Type.String(),
  alt: Type.String(),
  fit: Type.Union([Type.Literal('cover'), Type.Literal('contain')]),
  credit: Type.String(),
  heading: Type.String(),
  body: Type.String(),
  linkUrl: Type.String(),
  showNow: Type.Boolean(),
})
export type SlideDraft = Static<typeof SlideDraft>

export type DraftProblems = Partial<Record<'title' | 'alt' | 'heading' | 'seconds' | 'linkUrl', string>>

/** Lengths of the contract (`NewSlide`), for inputs and counters. */
export const LENGTH_MAX = { title: 120, alt: 300, credit: 120, heading: 80, body: 400, linkUrl: 300 } as const

const NOTICE_SECONDS = 15
const IMAGE_SECONDS = 10
const SECONDS_MIN = 2
const SECONDS_MAX = 3_600

const EMPTY = {
  title: '',
  alt: '',
  fit: 'cover',
  credit: '',
  heading: '',
  body: '',
  linkUrl: '',
  showNow: true,
} as const

export function emptyNotice(): SlideDraft {
  return { ...EMPTY, kind: 'notice', seconds: String(NOTICE_SECONDS) }
}

/** A draft around a file that is on the server. The file's name is a fair first title. */
export function draftOfAsset(asset: StaffAsset): SlideDraft {
  const isVideo = asset.mediaType === 'video/mp4'
  const seconds = isVideo ? Math.ceil((asset.durationMs ?? IMAGE_SECONDS * 1_000) / 1_000) : IMAGE_SECONDS
  return {
    ...EMPTY,
    kind: isVideo ? 'video' : 'image',
    asset,
    title: titleOf(asset.fileName),
    seconds: String(Math.min(SECONDS_MAX, Math.max(SECONDS_MIN, seconds))),
  }
}

/** A draft for changing a slide that exists. Slides that fill themselves have the form of a notice without words. */
export function draftOfSlide(slide: Slide): SlideDraft {
  const kind: MadeKind = slide.kind === 'news' || slide.kind === 'council' ? 'notice' : slide.kind
  return {
    ...EMPTY,
    kind,
    title: slide.title,
    seconds: String(slide.durationMs / 1_000),
    alt: 'alt' in slide ? slide.alt : '',
    heading: slide.kind === 'notice' ? slide.heading : '',
    body: slide.kind === 'notice' ? slide.body : '',
    linkUrl: slide.kind === 'notice' ? (slide.linkUrl ?? '') : '',
    showNow: false,
  }
}

/** What is missing or wrong, by field. Slides that fill themselves have a title and a duration only. */
export function problemsOf(draft: SlideDraft, fillsItself = false): DraftProblems {
  const problems: DraftProblems = {}
  const durationMs = durationMsOf(draft)
  if (draft.title.trim() === '' && (draft.kind !== 'notice' || fillsItself)) problems.title = texts.content.needTitle
  if (draft.kind !== 'notice' && draft.alt.trim() === '') problems.alt = texts.content.needAlt
  if (draft.kind === 'notice' && !fillsItself && draft.heading.trim() === '')
    problems.heading = texts.content.needHeading
  if (!(durationMs >= SECONDS_MIN * 1_000 && durationMs <= SECONDS_MAX * 1_000)) {
    problems.seconds = texts.content.needDuration
  }
  if (draft.kind === 'notice' && draft.linkUrl.trim() !== '' && !/^https?:\/\/\S+$/.test(draft.linkUrl.trim())) {
    problems.linkUrl = texts.content.needLink
  }
  return problems
}

/** The request for a draft without problems. */
export function newSlideOf(draft: SlideDraft): Static<typeof NewSlide> {
  const base = { title: draft.title.trim() || draft.heading.trim(), durationMs: durationMsOf(draft) }
  const { showNow } = draft
  if (draft.kind === 'notice') {
    const link = draft.linkUrl.trim()
    const words = { heading: draft.heading.trim(), body: draft.body.trim() }
    return { slide: { ...base, ...words, kind: 'notice', ...(link === '' ? {} : { linkUrl: link }) }, showNow }
  }
  if (!draft.asset) throw new Error('a draft of a picture or video has its file')
  const alt = draft.alt.trim()
  if (draft.kind === 'video')
    return { slide: { ...base, kind: 'video', videoSha256: draft.asset.sha256, alt }, showNow }
  const credit = draft.credit.trim()
  return {
    slide: {
      ...base,
      kind: 'image',
      imageSha256: draft.asset.sha256,
      alt,
      fit: draft.fit,
      ...(credit === '' ? {} : { credit }),
    },
    showNow,
  }
}

/** Only what differs from `slide`; undefined when nothing does. */
export function editOf(slide: Slide, draft: SlideDraft): Static<typeof SlideEdit> | undefined {
  const edit: Static<typeof SlideEdit> = {}
  const title = draft.title.trim() || draft.heading.trim()
  if (title !== slide.title) edit.title = title
  if (durationMsOf(draft) !== slide.durationMs) edit.durationMs = durationMsOf(draft)
  if ('alt' in slide && draft.alt.trim() !== slide.alt) edit.alt = draft.alt.trim()
  if (slide.kind === 'notice' && draft.heading.trim() !== slide.heading) edit.heading = draft.heading.trim()
  if (slide.kind === 'notice' && draft.body.trim() !== slide.body) edit.body = draft.body.trim()
  return Object.keys(edit).length === 0 ? undefined : edit
}

/** Milliseconds; a decimal comma is fine. NaN when it is not a number. */
function durationMsOf(draft: SlideDraft): number {
  const text = draft.seconds.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1_000) : Number.NaN
}

/** "foerderturm_abend-01.JPG" → "foerderturm abend 01". */
export function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
  return words.slice(0, LENGTH_MAX.title)
}
