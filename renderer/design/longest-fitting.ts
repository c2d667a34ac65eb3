const ELLIPSIS = '\u00a0…'
/** Between two sentences. Short words before the stop are taken for abbreviations: "Dr. Müller", "1. Etage". */
const SENTENCE_GAP = /(?<=\p{Ll}{3}[.!?]“?)\s+(?=[\p{Lu}„])/u

/**
 * The longest beginning of a text that `fits`: in whole sentences when at least one fits, else in whole words with an
 * ellipsis after the last; at least one word. `fits` must be monotonous: what does not fit does not fit with more
 * text either.
 */
export function longestFitting(text: string, fits: (candidate: string) => boolean): string {
  if (fits(text)) return text
  const sentences = text.split(SENTENCE_GAP)
  const whole = mostFitting(sentences.length - 1, (count) => fits(sentences.slice(0, count).join(' ')))
  if (whole > 0) return sentences.slice(0, whole).join(' ')
  const words = text.split(/[ \n]+/)
  const count = mostFitting(words.length - 1, (candidate) => fits(beginning(words, candidate)))
  return beginning(words, Math.max(1, count))
}

/** The largest count up to `countMax` that fits, by halving; 0 when not even one does. */
function mostFitting(countMax: number, fits: (count: number) => boolean): number {
  let least = 0
  let most = countMax
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(middle)) least = middle
    else most = middle - 1
  }
  return least
}

function beginning(words: readonly string[], count: number): string {
  return (
    words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:!?–-]+$/u, '') + ELLIPSIS
  )
}
