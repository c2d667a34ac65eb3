import { parse } from '#schema/parse'
import { type Slide, SlideDraft } from '#schema/slide'
import type { NewSlide, SlideEdit } from '#schema/staff-api'
import type { FormState } from './slide-form-state.ts'
import { slideTexts } from './slide-texts.ts'

/** The parts of a form that can have something wrong with them. */
export type FormPart = keyof FormState
export type FormProblems = Partial<Record<FormPart, string>>

const SECONDS_MIN = 2
const SECONDS_MAX = 3_600
const ITEM_SECONDS_MAX = 600
const { need } = slideTexts

/** What a form says in the words of the contract, complete or not: previews show it from the first letter on. */
export function draftOf(form: FormState): SlideDraft {
  const { kind } = form
  const base = { title: titleFor(form), durationMs: durationOf(form) }
  const item = { itemDurationMs: millisecondsOf(form.itemSeconds) }
  const [heading, alt] = [form.heading.trim(), form.alt.trim()]
  switch (kind) {
    case 'notice':
      return {
        ...base,
        kind,
        heading,
        body: form.body.trim(),
        ...given('linkUrl', form.linkUrl),
        ...given('imageSha256', form.sha256),
        ...(form.sha256 !== '' && given('imageAlt', alt)),
      }
    case 'image': {
      const fit = form.fit === 'contain' ? 'contain' : 'cover'
      return { ...base, kind, imageSha256: form.sha256, alt, fit, ...given('credit', form.credit) }
    }
    case 'video':
      return { ...base, kind, videoSha256: form.sha256, alt }
    case 'gallery': {
      const pictures = form.pictures.map(({ sha256, alt: of, caption }) => ({
        imageSha256: sha256,
        alt: of.trim(),
        ...given('caption', caption),
      }))
      return { ...base, ...item, kind, pictures }
    }
    case 'pdf':
      return { ...base, ...item, kind, fileName: form.fileName, pages: form.pages }
    case 'web':
      return { ...base, kind, url: form.url.trim(), zoomPercent: Number(form.zoom), alt }
    case 'hls':
      return { ...base, kind, playlistUrl: form.url.trim(), alt }
    case 'news':
      return { ...base, ...item, kind, factKey: form.factKey, itemCountMax: Number(form.itemCountMax) }
    case 'council':
      return { ...base, kind, factKey: form.factKey }
    case 'way':
      return { ...base, kind }
    case 'events':
      return { ...base, kind, heading, entries: form.entries.filter((entry) => !isEmpty(entry)).map(entryOf) }
    case 'table':
      return { ...base, kind, heading, columns: form.columns.map((column) => column.trim()), rows: filledRows(form) }
    case 'figure': {
      const { value, unit, comparison, source, asOf } = form
      const optional = { ...given('unit', unit), ...given('comparison', comparison) }
      return { ...base, kind, label: heading, value: value.trim(), source: source.trim(), asOf, ...optional }
    }
    case 'clock':
      return { ...base, kind, ...given('caption', form.caption) }
    case 'ticker':
      return { ...base, ...item, kind, lines: linesOf(form) }
  }
}

/** The request for a form without problems. */
export function newSlideOf(form: FormState): NewSlide {
  return { slide: draftOf(form), showNow: form.showNow }
}

/** The whole slide anew; undefined when nothing in it has changed. */
export function editOf(slide: Slide, form: FormState): SlideEdit | undefined {
  const draft = draftOf(form)
  const isSame = Object.entries({ ...slide, ...draft }).every(
    ([name, value]) =>
      name === 'id' || name === 'videoDurationMs' || (sameValue(value, slide[name as keyof Slide]) && name in draft),
  )
  return isSame ? undefined : { slide: draft }
}

/** What is missing or wrong, by part, in German. */
export function problemsOf(form: FormState): FormProblems {
  const draft = draftOf(form)
  const problems: FormProblems = { ...missingIn(form, draft), ...wrongNumbers(form, draft) }
  if (Object.keys(problems).length > 0) return problems
  // What the form did not foresee the contract knows; it is said at the name, which every slide has.
  const checked = parse(SlideDraft, draft)
  return checked.ok ? {} : { title: need.incomplete }
}

function missingIn(form: FormState, draft: SlideDraft): FormProblems {
  const problems: FormProblems = {}
  const require = (part: FormPart, isThere: boolean, text: string): void => {
    if (!isThere) problems[part] = text
  }
  if (!('heading' in draft) && draft.kind !== 'figure') require('title', draft.title !== '', need.title)
  if ('heading' in draft || draft.kind === 'figure') require('heading', form.heading.trim() !== '', need.heading)
  if ('alt' in draft) require('alt', draft.alt !== '', need.alt)
  if (draft.kind === 'notice') require('linkUrl', draft.linkUrl === undefined || isAddress(draft.linkUrl), need.link)
  if (draft.kind === 'web' || draft.kind === 'hls') require('url', isAddress(form.url.trim()), need.link)
  if (draft.kind === 'news' || draft.kind === 'council') require('factKey', draft.factKey !== '', need.source)
  if (draft.kind === 'gallery') require('pictures', draft.pictures.length > 0, need.pictures)
  if (draft.kind === 'ticker') {
    require('lines', draft.lines.length > 0, need.lines)
    require('lines', draft.lines.every((line) => line.length <= 140), need.longLine)
  }
  if (draft.kind === 'table') require('rows', draft.rows.length > 0, need.rows)
  if (draft.kind === 'figure') {
    require('value', draft.value !== '', need.value)
    require('source', draft.source !== '', need.figureSource)
    require('asOf', draft.asOf !== '', need.date)
  }
  if (draft.kind === 'events') {
    require('entries', draft.entries.length > 0, need.entries)
    require('entries', draft.entries.every(({ title, date }) => title !== '' && date !== ''), need.entry)
  }
  return problems
}

function wrongNumbers(form: FormState, draft: SlideDraft): FormProblems {
  const problems: FormProblems = {}
  if ('itemDurationMs' in draft && !isWithin(draft.itemDurationMs, ITEM_SECONDS_MAX))
    problems.itemSeconds = need.itemDuration
  if (!hasOwnDuration(form)) return problems
  if (!isWithin(draft.durationMs, SECONDS_MAX)) problems.seconds = need.duration
  return problems
}

function isWithin(milliseconds: number, secondsMax: number): boolean {
  return milliseconds >= SECONDS_MIN * 1_000 && milliseconds <= secondsMax * 1_000
}

/** Galleries and documents take as long as their pictures and pages do. */
export function hasOwnDuration({ kind }: Pick<FormState, 'kind'>): boolean {
  return kind !== 'gallery' && kind !== 'pdf'
}

function durationOf(form: FormState): number {
  if (hasOwnDuration(form)) return millisecondsOf(form.seconds)
  const count = form.kind === 'pdf' ? form.pages.length : form.pictures.length
  return Math.min(SECONDS_MAX * 1_000, Math.max(1, count) * millisecondsOf(form.itemSeconds))
}

/** Milliseconds; a decimal comma is fine. NaN when it is not a number. */
function millisecondsOf(seconds: string): number {
  const text = seconds.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1_000) : Number.NaN
}

/** A slide with a heading needs no name of its own. */
function titleFor(form: FormState): string {
  return form.title.trim() || form.heading.trim()
}

function linesOf(form: FormState): string[] {
  return form.lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function filledRows({ columns, rows }: FormState): string[][] {
  return rows
    .map((row) => columns.map((_column, index) => (row[index] ?? '').trim()))
    .filter((row) => row.some((cell) => cell !== ''))
}

function isEmpty(entry: FormState['entries'][number]): boolean {
  return entry.title.trim() === '' && entry.place.trim() === ''
}

function entryOf({ title, date, from, until, place }: FormState['entries'][number]) {
  const times = { ...given('from', from), ...given('until', until) }
  return { title: title.trim(), date, ...times, ...given('place', place) }
}

/** An optional member: left out when there is nothing in it. */
function given<Name extends string>(name: Name, text: string): { [name in Name]?: string } {
  const value = text.trim()
  return (value === '' ? {} : { [name]: value }) as { [name in Name]?: string }
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
