import Type, { type Static } from 'typebox'
import { PdfPage, type Slide } from '#schema/slide'
import { StaffAsset, type StaffDocument } from '#schema/staff-api'

/** A kind of slide, as the contract names it. */
export type SlideKind = Slide['kind']

const KINDS = [
  'notice',
  'image',
  'gallery',
  'video',
  'pdf',
  'web',
  'hls',
  'news',
  'council',
  'way',
  'events',
  'table',
  'figure',
  'clock',
  'ticker',
] as const satisfies readonly SlideKind[]

const FormPicture = Type.Object({ sha256: Type.String(), alt: Type.String(), caption: Type.String() })
export type FormPicture = Static<typeof FormPicture>

const FormEntry = Type.Object({
  title: Type.String(),
  date: Type.String(),
  from: Type.String(),
  until: Type.String(),
  place: Type.String(),
})
export type FormEntry = Static<typeof FormEntry>

/** A form as it was left. What is typed is text, half-typed numbers included; fields of other kinds stay empty. */
export const FormState = Type.Object({
  kind: Type.Enum([...KINDS]),
  title: Type.String(),
  seconds: Type.String(),
  itemSeconds: Type.String(),
  /** Picture or video; of a notice the picture beside its words. Empty: none. */
  sha256: Type.String(),
  alt: Type.String(),
  fit: Type.String(),
  credit: Type.String(),
  heading: Type.String(),
  body: Type.String(),
  linkUrl: Type.String(),
  url: Type.String(),
  zoom: Type.String(),
  factKey: Type.String(),
  itemCountMax: Type.String(),
  value: Type.String(),
  unit: Type.String(),
  comparison: Type.String(),
  source: Type.String(),
  asOf: Type.String(),
  caption: Type.String(),
  lines: Type.String(),
  pictures: Type.Array(FormPicture),
  fileName: Type.String(),
  pages: Type.Array(PdfPage),
  entries: Type.Array(FormEntry),
  columns: Type.Array(Type.String()),
  rows: Type.Array(Type.Array(Type.String())),
  showNow: Type.Boolean(),
})
export type FormState = Static<typeof FormState>

/** Fields that are one text. */
export type TextName = Exclude<
  keyof FormState,
  'kind' | 'pictures' | 'pages' | 'entries' | 'columns' | 'rows' | 'showNow'
>

export const EMPTY_ENTRY: FormEntry = { title: '', date: '', from: '', until: '', place: '' }

const EMPTY: Omit<FormState, 'kind'> = {
  title: '',
  seconds: '15',
  itemSeconds: '8',
  sha256: '',
  alt: '',
  fit: 'cover',
  credit: '',
  heading: '',
  body: '',
  linkUrl: '',
  url: '',
  zoom: '100',
  factKey: '',
  itemCountMax: '5',
  value: '',
  unit: '',
  comparison: '',
  source: '',
  asOf: '',
  caption: '',
  lines: '',
  pictures: [],
  fileName: '',
  pages: [],
  entries: [],
  columns: [],
  rows: [],
  showNow: true,
}

const IMAGE_SECONDS = 10
const SECONDS_MIN = 2
const SECONDS_MAX = 3_600

/** An empty form. `today` (`YYYY-MM-DD`) is what a date begins with. */
export function emptyForm(kind: SlideKind, today: string): FormState {
  const form = { ...EMPTY, kind }
  switch (kind) {
    case 'events':
      return { ...form, seconds: '20', entries: [{ ...EMPTY_ENTRY, date: today }] }
    case 'table':
      return { ...form, seconds: '20', columns: ['', ''], rows: [['', '']] }
    case 'figure':
      return { ...form, asOf: today }
    case 'clock':
      return { ...form, seconds: '10' }
    case 'way':
      return { ...form, seconds: '20' }
    case 'web':
    case 'hls':
      return { ...form, seconds: '30' }
    case 'news':
    case 'council':
      return { ...form, seconds: '24' }
    case 'ticker':
      return { ...form, seconds: '24' }
    case 'notice':
    case 'image':
    case 'gallery':
    case 'video':
    case 'pdf':
      return form
  }
}

/** A form around a file that is on the server. The file's name is a fair first title. */
export function formOfAsset(asset: StaffAsset, today: string): FormState {
  const isVideo = asset.mediaType === 'video/mp4'
  const seconds = isVideo ? Math.ceil((asset.durationMs ?? IMAGE_SECONDS * 1_000) / 1_000) : IMAGE_SECONDS
  return {
    ...emptyForm(isVideo ? 'video' : 'image', today),
    sha256: asset.sha256,
    title: titleOf(asset.fileName),
    seconds: String(Math.min(SECONDS_MAX, Math.max(SECONDS_MIN, seconds))),
  }
}

/** The same around a document whose pages the server has read. */
export function formOfDocument({ fileName, pages }: StaffDocument, today: string): FormState {
  return { ...emptyForm('pdf', today), fileName, pages: [...pages], title: titleOf(fileName), itemSeconds: '10' }
}

/** A form for changing a slide that exists: everything in it can be changed but its kind. */
export function formOfSlide(slide: Slide): FormState {
  const form: FormState = {
    ...EMPTY,
    kind: slide.kind,
    title: slide.title,
    seconds: secondsText(slide.durationMs),
    showNow: false,
    ...('itemDurationMs' in slide && { itemSeconds: secondsText(slide.itemDurationMs) }),
    ...('heading' in slide && { heading: slide.heading }),
    ...('alt' in slide && { alt: slide.alt }),
    ...('factKey' in slide && { factKey: slide.factKey }),
  }
  switch (slide.kind) {
    case 'notice':
      return {
        ...form,
        body: slide.body,
        linkUrl: slide.linkUrl ?? '',
        sha256: slide.imageSha256 ?? '',
        alt: slide.imageAlt ?? '',
      }
    case 'image':
      return { ...form, sha256: slide.imageSha256, fit: slide.fit, credit: slide.credit ?? '' }
    case 'video':
      return { ...form, sha256: slide.videoSha256 }
    case 'gallery':
      return {
        ...form,
        pictures: slide.pictures.map(({ imageSha256, alt, caption = '' }) => ({ sha256: imageSha256, alt, caption })),
      }
    case 'pdf':
      return { ...form, fileName: slide.fileName, pages: [...slide.pages] }
    case 'web':
      return { ...form, url: slide.url, zoom: String(slide.zoomPercent) }
    case 'hls':
      return { ...form, url: slide.playlistUrl }
    case 'news':
      return { ...form, itemCountMax: String(slide.itemCountMax) }
    case 'events':
      return { ...form, entries: slide.entries.map((entry) => ({ ...EMPTY_ENTRY, ...entry })) }
    case 'table':
      return { ...form, columns: [...slide.columns], rows: slide.rows.map((row) => [...row]) }
    case 'figure': {
      const { label, value, unit = '', comparison = '', source, asOf } = slide
      return { ...form, heading: label, value, unit, comparison, source, asOf }
    }
    case 'clock':
      return { ...form, caption: slide.caption ?? '' }
    case 'ticker':
      return { ...form, lines: slide.lines.join('\n') }
    case 'council':
    case 'way':
      return form
  }
}

/** "12", "2,5". */
export function secondsText(durationMs: number): string {
  return String(durationMs / 1_000).replace('.', ',')
}

const TITLE_LENGTH_MAX = 120

/** "foerderturm_abend-01.JPG" → "foerderturm abend 01". */
export function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim()
  return words.slice(0, TITLE_LENGTH_MAX)
}
