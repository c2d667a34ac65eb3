const NARROW = new Set("iljtfrI.,;:!|'’„“()[]/- ")
const WIDE = new Set('mwMWÄÖÜGOQDHNUC@%')

/** Estimated width of a line in ems of the house type, a little generous, so that what fits here fits on the glass. */
export function textWidthEm(text: string): number {
  let width = 0
  for (const letter of text) width += NARROW.has(letter) ? 0.36 : WIDE.has(letter) ? 0.78 : 0.62
  return width
}
