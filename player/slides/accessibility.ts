import type { SlideDraft } from '#schema/slide'
import { wordsOf } from './words.ts'

/** Something about a slide that keeps people from reading it; never a reason to refuse it. */
export interface SlideRemark {
  readonly code:
    | 'missing-alt'
    | 'too-many-words'
    | 'too-short'
    | 'items-too-short'
    | 'not-all-items'
    | 'video-cut'
    | 'ragged-rows'
  /** German: what it is, what it means, what to do. */
  readonly text: string
  /** What would mend it. */
  readonly fix?: { readonly durationMs: number } | { readonly itemDurationMs: number; readonly durationMs: number }
}

export interface SlideFacts {
  /** Of everything in it; 0 where the words come from outside. */
  readonly wordCount: number
  /** Time in which everybody can read all of it once, whole seconds. */
  readonly minimumDwellMs: number
  readonly remarks: readonly SlideRemark[]
}

/**
 * Two thirds of the 179 words a minute at which adults read German in the IReST study (Trauzettel-Klosinski and Dietz,
 * Investigative Ophthalmology & Visual Science 53, 2012), so that slow readers come to the end as well.
 */
const WORDS_PER_MIN = 120
/** To notice that there is something new, and to find its beginning. */
const ORIENTATION_MS = 2_000
/** Pictures and other people's words need at least this. */
const LOOK_MS_MIN = 4_000
const FOREIGN_MS_MIN = 8_000
/** More is not asked of anyone: lists this long come page by page, and go on next time. */
const DWELL_MS_MAX = 90_000
/** What a zone of half a screen holds in type that is read from its distance. */
const WORDS_MAX = 35
const NBSP = '\u00a0'

/** What can be said about reading a slide before anyone sees it. */
export function slideFacts(slide: SlideDraft): SlideFacts {
  const words = wordsOf(slide)
  const isForeign = words === undefined
  const perItem = (words ?? [0]).map((count) => dwellMs(count, isForeign))
  const wordCount = (words ?? []).reduce((sum, count) => sum + count, 0)
  const minimumDwellMs = Math.min(
    DWELL_MS_MAX,
    perItem.reduce((sum, ms) => sum + ms, 0),
  )
  const remarks = [
    ...missingWords(slide),
    ...tooManyWords(slide, words ?? []),
    ...('itemDurationMs' in slide ? shortItems(slide, perItem) : shortDwell(slide, wordCount, minimumDwellMs)),
    ...formRemarks(slide),
  ]
  return { wordCount, minimumDwellMs, remarks }
}

/** Time for so many words, whole seconds. */
export function dwellMs(wordCount: number, isForeign = false): number {
  const readingMs = ORIENTATION_MS + (wordCount * 60_000) / WORDS_PER_MIN
  return Math.ceil(Math.max(isForeign ? FOREIGN_MS_MIN : LOOK_MS_MIN, readingMs) / 1_000) * 1_000
}

function missingWords(slide: SlideDraft): SlideRemark[] {
  const missing = (text: string): SlideRemark[] => [{ code: 'missing-alt', text }]
  switch (slide.kind) {
    case 'image':
      return slide.alt.trim() === ''
        ? missing('Beschreiben Sie das Bild in einem Satz, für alle, die es nicht sehen. Leer lassen Sie nur Schmuck.')
        : []
    case 'video':
    case 'hls':
      return slide.alt.trim() === ''
        ? missing('Sagen Sie in einem Satz, was zu sehen ist. Ton hat der Beitrag nicht.')
        : []
    case 'web':
      return slide.alt.trim() === '' ? missing('Sagen Sie in einem Satz, was die Seite zeigt.') : []
    case 'notice':
      return slide.imageSha256 !== undefined && (slide.imageAlt ?? '').trim() === ''
        ? missing('Beschreiben Sie das Bild in einem Satz, für alle, die es nicht sehen. Leer lassen Sie nur Schmuck.')
        : []
    case 'gallery': {
      const count = slide.pictures.filter(({ alt }) => alt.trim() === '').length
      const which = count === 1 ? 'Einem Bild fehlt' : `${count}${NBSP}Bildern fehlt`
      return count > 0 ? missing(`${which} die Beschreibung für alle, die es nicht sehen.`) : []
    }
    case 'pdf': {
      const count = slide.pages.filter(({ text }) => text.trim() === '').length
      const which = count === 1 ? 'Eine Seite enthält' : `${count}${NBSP}Seiten enthalten`
      return count > 0
        ? missing(`${which} keinen lesbaren Text, vermutlich einen Scan. Wer nichts sieht, erfährt davon nichts.`)
        : []
    }
    case 'news':
    case 'council':
    case 'events':
    case 'table':
    case 'figure':
    case 'clock':
    case 'ticker':
    case 'way':
      return []
  }
}

function tooManyWords(slide: SlideDraft, words: readonly number[]): SlideRemark[] {
  const most = Math.max(0, ...words)
  // Tables and events are looked up, not read; they go on by pages.
  if (most <= WORDS_MAX || slide.kind === 'events' || slide.kind === 'table') return []
  const where = slide.kind === 'pdf' ? `Seite${NBSP}${words.indexOf(most) + 1} hat` : 'Der Text hat'
  const advice =
    slide.kind === 'pdf'
      ? 'Aus der Entfernung ist das nicht zu lesen. Besser ist ein Hinweis mit den wichtigsten Sätzen und einem QR-Code.'
      : 'Im Vorbeigehen liest man etwa 30. Kürzen Sie, oder geben Sie den Rest als Link weiter.'
  return [{ code: 'too-many-words', text: `${where} ${most}${NBSP}Wörter. ${advice}` }]
}

function shortDwell(slide: SlideDraft, wordCount: number, minimumMs: number): SlideRemark[] {
  if (slide.kind === 'video' || slide.durationMs >= minimumMs) return []
  const what = wordCount > 0 ? `für ${wordCount}${NBSP}${wordCount === 1 ? 'Wort' : 'Wörter'}` : 'zum Hinsehen'
  return [
    {
      code: 'too-short',
      text: `${seconds(slide.durationMs)} sind kurz ${what}. Mit ${seconds(minimumMs)} kommen alle bis zum Ende.`,
      fix: { durationMs: minimumMs },
    },
  ]
}

function shortItems(
  slide: SlideDraft & { readonly itemDurationMs: number },
  perItem: readonly number[],
): SlideRemark[] {
  const count = slide.kind === 'news' ? slide.itemCountMax : perItem.length
  const longest = Math.min(DWELL_MS_MAX, Math.max(...perItem))
  const names = NAMES[slide.kind === 'gallery' || slide.kind === 'pdf' || slide.kind === 'ticker' ? slide.kind : 'news']
  if (slide.itemDurationMs < longest) {
    const fix = { itemDurationMs: longest, durationMs: longest * count }
    const text = `${seconds(slide.itemDurationMs)} je ${names.one} sind kurz. Mit ${seconds(longest)} kommen alle bis zum Ende.`
    return [{ code: 'items-too-short', text, fix }]
  }
  const shown = Math.max(1, Math.floor(slide.durationMs / slide.itemDurationMs))
  if (shown >= count || slide.kind === 'news') return []
  const all = slide.itemDurationMs * count
  const text = `In ${seconds(slide.durationMs)} ${shown === 1 ? 'kommt' : 'kommen'} ${shown} von ${count}${NBSP}${names.many} an die Reihe, beim nächsten Mal die nächsten. Alle auf einmal brauchen ${seconds(all)}.`
  return [{ code: 'not-all-items', text, fix: { durationMs: all } }]
}

const NAMES = {
  gallery: { one: 'Bild', many: 'Bildern' },
  pdf: { one: 'Seite', many: 'Seiten' },
  ticker: { one: 'Satz', many: 'Sätzen' },
  news: { one: 'Meldung', many: 'Meldungen' },
} as const

function formRemarks(slide: SlideDraft): SlideRemark[] {
  if (slide.kind === 'video' && 'videoDurationMs' in slide && typeof slide.videoDurationMs === 'number') {
    const whole = Math.ceil(slide.videoDurationMs / 1_000) * 1_000
    if (slide.durationMs >= slide.videoDurationMs || whole === 0) return []
    const text = `Das Video dauert ${seconds(whole)} und wird nach ${seconds(slide.durationMs)} abgebrochen.`
    return [{ code: 'video-cut', text, fix: { durationMs: whole } }]
  }
  if (slide.kind !== 'table') return []
  const row = slide.rows.findIndex((cells) => cells.length > slide.columns.length)
  if (row === -1) return []
  return [{ code: 'ragged-rows', text: `Zeile${NBSP}${row + 1} hat mehr Felder als die Tabelle Spalten.` }]
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toLocaleString('de-DE')}${NBSP}s`
}
