const WORD_GAP = /[ \n]+/

/**
 * Divides a text into as few parts as possible, each of whole words, each of which `fits`. A word that does not fit
 * alone makes a part of its own. `fits` must be monotonous: what does not fit does not fit with more text either.
 */
export function textParts(text: string, fits: (candidate: string) => boolean): string[] {
  const words = text.split(WORD_GAP).filter((word) => word !== '')
  const parts: string[] = []
  for (let start = 0; start < words.length;) {
    let [least, most] = [1, words.length - start]
    while (least < most) {
      const middle = Math.ceil((least + most) / 2)
      if (fits(words.slice(start, start + middle).join(' '))) least = middle
      else most = middle - 1
    }
    parts.push(words.slice(start, start + least).join(' '))
    start += least
  }
  return parts.length > 0 ? parts : ['']
}
