/** A space between a word and the number or letter that belongs to it: "Sitzungszimmer 3", "Raum 2.14", "Eingang B". */
const BEFORE_NUMBER = /(?<=\p{L}) (?=(?:\d[\d./–-]*\p{L}?|\p{Lu})(?:$|[,;) ]))/gu

/**
 * The name of a room, a counter or a lift as it is shown: its number never stands alone on the next line. Not for what
 * is stored or looked for.
 */
export function keepNumber(name: string): string {
  return name.replaceAll(BEFORE_NUMBER, '\u00a0')
}
