import type { TextField } from '../../parts/text-field.ts'
import { texts } from '../../texts.ts'
import type { FormState, SlideKind, TextName } from './slide-form-state.ts'
import { slideTexts } from './slide-texts.ts'

/** Editors that are more than one text. */
export type Editor = 'pictures' | 'pages' | 'entries' | 'table' | 'picture'

/** What stands in the form of each kind, from top to bottom; duration, name and "show now" come after it. */
export const PARTS: Readonly<Record<SlideKind, readonly (TextName | Editor)[]>> = {
  notice: ['heading', 'body', 'linkUrl', 'picture'],
  image: ['alt', 'fit', 'credit'],
  gallery: ['pictures'],
  video: ['alt'],
  pdf: ['pages'],
  web: ['url', 'zoom', 'alt'],
  hls: ['url', 'alt'],
  news: ['factKey', 'itemCountMax'],
  council: ['factKey'],
  events: ['heading', 'entries'],
  table: ['heading', 'table'],
  figure: ['heading', 'value', 'unit', 'comparison', 'source', 'asOf'],
  clock: ['caption'],
  ticker: ['lines'],
  way: [],
}

export const ZOOMS = ['50', '75', '100', '125', '150', '200', '300'] as const

/** Lengths of the contract. */
const LENGTH_MAX: Readonly<Partial<Record<TextName, number>>> = {
  title: 120,
  seconds: 6,
  itemSeconds: 5,
  alt: 300,
  credit: 120,
  heading: 80,
  body: 400,
  linkUrl: 300,
  url: 1_000,
  itemCountMax: 2,
  value: 12,
  unit: 20,
  comparison: 80,
  source: 60,
  caption: 60,
  lines: 4_000,
}
/** How much room is left is worth saying. */
const COUNTED: ReadonlySet<TextName> = new Set<TextName>(['heading', 'body', 'comparison', 'caption'])

type Look = Pick<TextField, 'label'> & Partial<Pick<TextField, 'hint' | 'optional' | 'lines' | 'inputMode'>>

/** Label, hint and shape of a text in the form of a kind. */
export function lookOf(name: TextName, form: FormState): Look & { readonly lengthMax?: number } {
  const lengthMax = LENGTH_MAX[name]
  const look = LOOKS[name]?.(form.kind) ?? { label: name }
  const left =
    lengthMax !== undefined && COUNTED.has(name) ? texts.content.left(lengthMax - form[name].length) : undefined
  return { ...look, ...(lengthMax !== undefined && { lengthMax }), ...(left !== undefined && { hint: left }) }
}

const { fields: common } = texts.content
const { fields: own } = slideTexts
const { optional } = common

const LOOKS: Readonly<Partial<Record<TextName, (kind: SlideKind) => Look>>> = {
  title: () => ({ label: common.title, hint: common.titleHint }),
  seconds: () => ({ label: common.duration, inputMode: 'decimal' }),
  itemSeconds: (kind) => ({
    label: own.itemSeconds[kind === 'gallery' || kind === 'pdf' || kind === 'ticker' ? kind : 'news'],
    inputMode: 'decimal',
  }),
  alt: (kind) => {
    if (kind === 'web') return { label: own.webAlt, hint: own.outsideAltHint, lines: 2 }
    if (kind === 'hls') return { label: own.streamAlt, hint: own.outsideAltHint, lines: 2 }
    if (kind === 'notice') return { label: own.pictureAlt, optional, lines: 2 }
    return { label: common.alt, hint: common.altHint, lines: 2 }
  },
  credit: () => ({ label: common.credit, optional }),
  heading: (kind) => ({ label: kind === 'figure' ? own.label : common.heading }),
  body: () => ({ label: common.body, lines: 3 }),
  linkUrl: () => ({ label: common.link, hint: common.linkHint, inputMode: 'url', optional }),
  url: (kind) =>
    kind === 'hls'
      ? { label: own.playlistUrl, hint: own.playlistUrlHint, inputMode: 'url' }
      : { label: own.url, hint: own.urlHint, inputMode: 'url' },
  itemCountMax: () => ({ label: own.itemCountMax, inputMode: 'decimal' }),
  value: () => ({ label: own.value, hint: own.valueHint }),
  unit: () => ({ label: own.unit, optional }),
  comparison: () => ({ label: own.comparison, optional }),
  source: () => ({ label: own.source }),
  caption: () => ({ label: own.caption, optional }),
  lines: () => ({ label: own.lines, hint: own.linesHint, lines: 6 }),
}
