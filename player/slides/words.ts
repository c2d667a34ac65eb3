import type { SlideDraft } from '#schema/slide'

/**
 * What a slide gives to read, item by item; slides without items have one. Undefined where the words come from outside
 * and are not known beforehand.
 */
export function wordsOf(slide: SlideDraft): readonly number[] | undefined {
  switch (slide.kind) {
    case 'notice':
      return [countWords(slide.heading, slide.body)]
    case 'image':
      return [countWords(slide.credit)]
    case 'video':
      return [0]
    case 'gallery':
      return slide.pictures.map(({ caption }) => countWords(caption))
    case 'pdf':
      return slide.pages.map(({ text }) => countWords(text))
    case 'ticker':
      return slide.lines.map((line) => countWords(line))
    case 'events':
      return [countWords(slide.heading, ...slide.entries.flatMap((entry) => [entry.title, entry.from, entry.place]))]
    case 'table':
      return [countWords(slide.heading, ...slide.columns, ...slide.rows.flat())]
    case 'figure':
      return [countWords(slide.label, slide.value, slide.unit, slide.comparison, slide.source)]
    case 'clock':
      return [countWords(slide.caption)]
    case 'web':
    case 'hls':
    case 'news':
    case 'council':
    case 'way':
      return undefined
  }
}

/** Words as a reader counts them: anything between spaces that holds a letter or a digit. */
export function countWords(...texts: readonly (string | undefined)[]): number {
  const words = texts.flatMap((text) => text?.split(/\s+/u) ?? [])
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
