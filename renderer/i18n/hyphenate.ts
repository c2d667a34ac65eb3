const SOFT_HYPHEN = '\u00ad'
/** Shorter words always fit on a line of their own. */
const LONG_WORD_LENGTH = 12
const HEAD_LENGTH_MIN = 3
const TAIL_LENGTH_MIN = 3

const VOWEL = /[aeiouäöüy]/i
/** Prefixes that stay with their stem: "Stadt|bezirke" reads better than "Stadtbe|zirke". */
const PREFIX = /^(?:be|ge|ver|zer|ent|er)$/i
/** Written with several letters, but one sound. */
const ONE_SOUND = ['sch', 'ch', 'ck', 'ph', 'qu', 'th']
/** Endings that are followed by another word of a compound: "Versicherungs|anstalt". */
const JOINT = /(?:ungs|heits|keits|schafts|tions|täts|lings|tums|halts|ents|iats)$/i
/** Words that stand last in the names of offices, bodies and errands and start with a vowel. */
const VOWEL_WORD =
  /^(?:abteilung|adress|amt$|amtes$|ämter|anbau|anfrag|angebot|angelegen|anlage|anmeld|anstalt|antrag|anzeig|arbeit|archiv|aufsicht|aufzug|ausbau|ausgabe|auskunft|ausschu|ausweis|eingang|einrichtung|einwohner|entgelt|entsorg|entwickl|erlaubnis|ermäßig|erneuer|öffnung|ordnung|übergang|umwelt|unterkunft|unterlag)/i

/** Words that stand last in compounds and start with several consonants: "Sprech|stunde". */
const CLUSTER_WORD =
  /^(?:stunde|stelle|straße|stadt|stand|steuer|stiftung|stück|strom|studie|sprache|spiel|sport|schrift|schul|schutz|schein|pflicht|pflege|plan|platz|frage|frist|frau|freund|grund|gruppe|kreis|prüf|programm|projekt|preis|treff)/i

/**
 * Puts soft hyphens into long German words, so that a headline can break them where a reader expects it. Rules of
 * thumb, not a dictionary: the last consonant of a group goes to the next line, letters of one sound stay together,
 * known joints of compounds win. Short words, and words that already carry a hyphen of either kind, stay as they are.
 */
export function hyphenate(text: string): string {
  return text.replaceAll(/[\p{L}\u00ad]+/gu, (word) =>
    word.length < LONG_WORD_LENGTH || word.includes(SOFT_HYPHEN) ? word : breakWord(word),
  )
}

function breakWord(word: string): string {
  const parts: string[] = []
  let start = 0
  for (let at = HEAD_LENGTH_MIN; at <= word.length - TAIL_LENGTH_MIN; at += 1) {
    if (!VOWEL.test(word.slice(start, at)) || !VOWEL.test(word.slice(at)) || !isBreak(word, at)) continue
    if (PREFIX.test(word.slice(start, at))) continue
    parts.push(word.slice(start, at))
    start = at
  }
  return [...parts, word.slice(start)].join(SOFT_HYPHEN)
}

function isBreak(word: string, at: number): boolean {
  const before = word.slice(0, at)
  const after = word.slice(at)
  const startsWithVowel = VOWEL.test(after.charAt(0))
  if (startsWithVowel) return VOWEL_WORD.test(after) && !/gesamt$/i.test(word)
  if (JOINT.test(before) || CLUSTER_WORD.test(after)) return true
  const onset = ONE_SOUND.find((sound) => after.toLowerCase().startsWith(sound)) ?? after.charAt(0)
  if (!VOWEL.test(after.charAt(onset.length))) return false
  if (isInsideSound(before, after)) return false
  // "Haushalts|ausschuss": the s belongs to the joint, not to the next word.
  return !VOWEL_WORD.test(after.slice(onset.length))
}

/** True between the letters of one sound: "Ge|schäft", not "Ges|chäft". */
function isInsideSound(before: string, after: string): boolean {
  return ONE_SOUND.some((sound) =>
    Array.from(sound.slice(1), (_, index) => index + 1).some(
      (cut) => before.toLowerCase().endsWith(sound.slice(0, cut)) && after.toLowerCase().startsWith(sound.slice(cut)),
    ),
  )
}
