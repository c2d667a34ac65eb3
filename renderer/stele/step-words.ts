import { html } from 'lit'

/** What a sentence quotes from a sign of the house, as far as it is short enough for one line. */
const QUOTED = /([„“«][^„“”«»]{1,24}[“”»])/u

/** A sentence of a way: what stands on a sign is read in one piece, so no line ends within it. */
export function stepWords(text: string) {
  return text.split(QUOTED).map((part, index) => (index % 2 === 0 ? part : html`<i>${part}</i>`))
}
