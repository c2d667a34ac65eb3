/** Words that say nothing about what somebody looks for. */
const STOP_WORDS = new Set(
  (
    'aber alle als am an auf aus bei beim bin bis bitte da damit das dass dem den der des die dies diese diesen dieser ' +
    'dieses durch ein eine einem einen einer eines er es etwas für gibt gern gerne haben habe hat hier ich ihr ihre ' +
    'im in innerhalb ist kann kein keine man mein meine meinem meinen meiner mich mir mit möchte muss nach neben nicht ' +
    'noch nur ob oder ohne sein seine seinen sich sie sind so soll über um und uns unser unsere unter vom von vor war ' +
    'warum was wegen welche wem wen wenn wer werden wie will wir wird wo wohin zu zum zur brauche benötige suche finde ' +
    'bekomme'
  ).split(' '),
)

/** Endings that change with grammar, longest first. What is left must still be a word. */
const ENDINGS = ['ungen', 'ieren', 'ung', 'ern', 'est', 'end', 'em', 'en', 'er', 'es', 'st', 'e', 'n', 's', 't']
const STEM_LENGTH_MIN = 4

/** Splits a text into words, lower case; hyphens and slashes part words too. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLocaleLowerCase('de')
      .normalize('NFC')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  )
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/**
 * How a word may be typed on a keyboard without umlauts: `ä` as `ae` and as `a`, `ß` as `ss`; other accents are
 * dropped. One spelling for a word without umlauts, else two.
 */
export function spellingsOf(word: string): string[] {
  const sharp = word.replaceAll('ß', 'ss')
  const long = plain(sharp.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'))
  const short = plain(sharp)
  return long === short ? [short] : [long, short]
}

/** A word without its ending, in one spelling: `anmelden` and `Anmeldung` are both `anmeld`. */
export function stemOf(word: string): string {
  const spelling = spellingsOf(word).at(-1) ?? word
  const ending = ENDINGS.find((end) => spelling.endsWith(end) && spelling.length - end.length >= STEM_LENGTH_MIN)
  return ending ? spelling.slice(0, -ending.length) : spelling
}

function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{Mark}/gu, '')
}
