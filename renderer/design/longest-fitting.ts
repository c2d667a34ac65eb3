const ELLIPSIS = '\u00a0…'

/**
 * The longest beginning of a text, in whole words, that `fits`, with an ellipsis after the last word; at least one
 * word. `fits` must be monotonous: what does not fit does not fit with more words either.
 */
export function longestFitting(text: string, fits: (candidate: string) => boolean): string {
  if (fits(text)) return text
  const words = text.split(/[ \n]+/)
  let least = 1
  let most = words.length - 1
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(beginning(words, middle))) least = middle
    else most = middle - 1
  }
  return beginning(words, least)
}

function beginning(words: readonly string[], count: number): string {
  return (
    words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:!?–-]+$/u, '') + ELLIPSIS
  )
}
