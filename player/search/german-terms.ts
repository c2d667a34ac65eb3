/** Words that say nothing about what somebody looks for. */
const STOP_WORDS = new Set(
  (
    'aber alle als am an auf aus bei beim bin bis bitte da damit das dass dem den der des die dies diese diesen dieser ' +
    'dieses du durch ein eine einem einen einer eines er es etwas für gerade gibt gern gerne haben habe hat hier ich ' +
    'ihr ihre ihren im in innerhalb ist jetzt kann kein keine können man mein meine meinem meinen meiner meines mich ' +
    'mir mit mal möchte muss müssen nach neben nicht noch nur ob oder ohne sein seine seinen sich sie sind so soll ' +
    'über um und uns unser unsere unserem unseren unter vom von vor war warum was wegen welche welchen welcher wem ' +
    'wen wenn wer werden wie will wir wird wo wohin wollen zu zum zur brauche brauchen benötige suche finde finden ' +
    'bekomme bekommen kriege hallo hätte würde geht gehts machen ' +
    'a the of to my for how where need want do get'
  ).split(' '),
)

/** Small words that turn round or narrow what the others say, by how they are counted. */
const QUALIFIERS: ReadonlyMap<string, string> = new Map([
  ...['kein', 'keine', 'keinen', 'keiner', 'nicht'].map((word): [string, string] => [word, 'nicht']),
  ...['ohne', 'alle', 'da', 'hier', 'noch', 'werden'].map((word): [string, string] => [word, word]),
])

/**
 * Splits a text into words, lower case; hyphens and slashes part words too. The star of `Bürger*innen` and its like part
 * nothing.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLocaleLowerCase('de')
      .normalize('NFKC')
      .replaceAll(/(\p{Letter})[*:_·](?=in(?:nen)?(?!\p{Letter}))/gu, '$1')
      .match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? []
  )
}

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word)
}

/** Small words of a text that decide what it means: `Nicht-EU-Bürger` are no `EU-Bürger`. */
export function qualifiersOf(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap((word) => QUALIFIERS.get(word) ?? []))]
}

/** Letters that keep their mark when accents are dropped, or are typed in more than one way. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'a',
  œ: 'o',
  þ: 'th',
  ґ: 'г',
  ё: 'е',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
}

/**
 * One spelling for all that people type for a word: `ä`, `ae` and `a` are `a`, `ß` is `ss`, other accents are dropped,
 * in Latin, Cyrillic and Arabic. After a vowel or a `q` an `e` is no umlaut: `steuer`, `neue` and `quelle` keep theirs.
 */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/\P{ASCII}/gu, (letter) => ALIKE[letter] ?? letter)
    .replaceAll(/(?<![aeouq])([aou])e/g, '$1')
}

/** The folded words of a text that say something; all of them when none does. */
export function termsOf(text: string): string[] {
  const words = wordsOf(text)
  const meaningful = words.filter((word) => !isStopWord(word))
  return (meaningful.length > 0 ? meaningful : words).map(fold).filter((word) => word !== '')
}
