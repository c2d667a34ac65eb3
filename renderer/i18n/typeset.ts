import { hyphenate } from './hyphenate.ts'

const NBSP = '\u00a0'
const MONTH = '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
const UNIT =
  '(?:Uhr|Euro|€|%|‰|Cent|km|m|cm|mm|m²|km²|kg|g|t|l|kWh|MWh|°C|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Mio\\.|Mrd\\.|Personen)'
/** What belongs to the number after it. */
const COUNTED = '(?:Nr\\.|Raum|Zimmer|Platz|Etage|Seite|Saal|Tür|Gleis|Linie|ab|bis|um|von)'
/** The spaces at which a line must not end. */
const BOUND: readonly RegExp[] = [
  new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.) (?=${MONTH})`, 'g'),
  new RegExp(`(?<=${MONTH}) (?=\\d{4}(?!\\d))`, 'g'),
  new RegExp(`(?<=\\d) (?=${UNIT}(?![\\p{L}\\d]))`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})${COUNTED}) (?=\\d)`, 'gu'),
  /(?<=(?<!\p{L})(?:Dr|Prof)\.) (?=\p{Lu})/gu,
  // House numbers: "Diekampstraße 26".
  /(?<=straße|Straße|str\.|platz|weg|Weg|allee|Allee|ring|Ring|ufer) (?=\d)/g,
  // "z. B.", "d. h.", "u. a."
  /(?<=(?<!\p{L})[zdu]\.) (?=[BhaÄ]\.)/gu,
]
/** A last word up to this length would look lost on a line of its own. */
const ORPHAN_LENGTH_MAX = 8

/**
 * German text ready to be set: long words can be broken where a reader expects it, numbers stay with what they count,
 * days with their month, and no short word is left alone on the last line.
 */
export function typeset(text: string): string {
  const bound = BOUND.reduce((so, space) => so.replaceAll(space, NBSP), text)
  return hyphenate(withoutOrphan(bound))
}

function withoutOrphan(text: string): string {
  const [, before, last] = /^(.*\S \S+ \S+) (\S+)$/su.exec(text) ?? []
  if (before === undefined || last === undefined || last.length > ORPHAN_LENGTH_MAX) return text
  const word = before.slice(before.lastIndexOf(' ') + 1)
  // Two long words bound together would themselves be hard to set.
  return word.length + last.length > 2 * ORPHAN_LENGTH_MAX ? text : `${before}${NBSP}${last}`
}
