import { fold } from './german-terms.ts'

/** Endings that change with grammar, longest first. What is left must still be a word. */
const ENDINGS = ['ungen', 'innen', 'ieren', 'ung', 'ern', 'est', 'end', 'em', 'en', 'er', 'es', 'st', 'in', 'e', 'n', 's', 't']
const STEM_LENGTH_MIN = 4

/** Verbs that change their vowel, and the noun of the same action: all forms stand for the first. */
const ROOTS = [
  'zieh zog zug zueg',
  'find fund',
  'verlier verlor verlust verlus',
  'gebur gebor gebar',
  'sterb storb starb',
  'tret trat tritt trit',
  'nehm nahm nomm',
  'sprech sprach spruch sproch',
  'stand steh',
  'schreib schrieb',
  'weis wies',
  'brech broch bruch',
  'lass liess',
  'halt hielt',
  'seh sicht',
  'trag trug tra',
  'leih lieh',
  'geb gab',
  'treff troff',
  'schliess schloss schluss',
  'lad lud',
  'stehl stohl stahl',
  'beweg bewog',
  'wahl',
  'hilf half holf helf',
].map((line) => line.split(' '))

const ROOT_OF = new Map(ROOTS.flatMap(([first = '', ...forms]) => forms.map((form) => [form, first] as const)))
const SEPARABLE = /^(ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zu|zuruck|weiter|fest|frei|los)(?:ge|zu)(?=\p{Letter}{3})/u
const PREFIXED = /^(ab|an|auf|aus|bei|be|ein|ent|er|ge|her|hin|mit|nach|uber|um|unter|ver|vor|weg|wider|zu|zuruck)(\p{Letter}{3,})$/u

/** A word without its ending and in one spelling: `anmelden`, `angemeldet` and `Anmeldung` are all `anmeld`. */
export function stemOf(word: string): string {
  const spelling = fold(word).replace('selbststand', 'selbstand').replace(SEPARABLE, '$1')
  const bare = strip(spelling)
  return canonical(bare)
}

/** The verb without what was put before it: `anmeld` and `ummeld` are kinds of `meld`. */
export function rootOf(stem: string): string | undefined {
  const [, , rest = ''] = /^(ab|an|auf|aus|be|ein|her|hin|mit|nach|uber|um|vor|weg|wider|zu|zuruck)(\p{Letter}{4,})$/u.exec(stem) ?? []
  return rest === '' ? undefined : rest
}

const DERIVED = ['schaft', 'lich', 'isch', 'keit', 'heit', 'ig', 'bar', 'nis', 'los']
function strip(spelling: string): string {
  let out = once(spelling, ENDINGS)
  out = once(out, DERIVED)
  return out
}
function once(spelling: string, endings: string[]): string {
  const ending = endings.find((end) => spelling.endsWith(end) && spelling.length - end.length >= STEM_LENGTH_MIN)
  return ending ? spelling.slice(0, -ending.length) : spelling
}

function canonical(stem: string): string {
  if (stem === 'beantrag') return 'antrag'
  const root = ROOT_OF.get(stem)
  if (root) return root
  const [, prefix, rest = ''] = PREFIXED.exec(stem) ?? []
  const known = prefix === undefined ? undefined : ROOT_OF.get(rest)
  return known === undefined ? stem : `${prefix}${known}`
}
