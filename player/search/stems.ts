import { WordMemory } from './word-memory.ts'

const STEM_LENGTH_MIN = 4
/** Endings that change with grammar, longest first. */
const ENDINGS = ['ungen', 'innen', 'ung', 'ens', 'end', 'em', 'en', 'er', 'es', 'et', 'in', 'e', 'n', 's']
/** What makes another kind of word of the same matter: `gewerblich` of `Gewerbe`, `ausländisch` of `Ausland`. */
const DERIVATIONS = ['schaft', 'lich', 'isch', 'keit', 'heit', 'bar', 'nis', 'los', 'ig']

/** Verbs that change their vowel, and the noun of the same action: all forms stand for the first. */
const ROOTS = [
  'zieh zog zug',
  'find fund',
  'verlier verlor verlust',
  'gebur geburt gebor gebar',
  'sterb storb starb',
  'tret trat tritt',
  'nehm nahm nomm',
  'sprech sprach spruch sproch',
  'steh stand',
  'schreib schrieb',
  'weis wies',
  'brech broch bruch',
  'lass liess',
  'halt hielt',
  'seh sicht',
  'trag trug',
  'leih lieh',
  'geb gab',
  'treff troff',
  'schliess schloss schluss',
  'lad lud',
  'stehl stohl stahl diebstahl',
  'hilf half holf helf',
].map((line) => line.split(' '))

const ROOT_OF = new Map(
  ROOTS.flatMap(([first = '', ...forms]) => [first, ...forms].map((form) => [form, first] as const)),
)
const SEPARATED =
  /^(ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zu|zuruck|weiter|fest|frei|los)(?:ge|zu)(?=\p{Letter}{3})/u
const PREFIXED =
  /^(ab|an|auf|aus|bei|be|ein|ent|er|ge|her|hin|mit|nach|uber|um|unter|ver|vor|weg|wider|zu|zuruck)(\p{Letter}{3,})$/u
const WITH_ROOT = /^(?:ab|an|auf|aus|be|ein|her|hin|mit|nach|uber|um|vor|weg|wider|zu|zuruck)(\p{Letter}{4,})$/u
/** `verlängert`, `beantragt` wait for their last letter to go; `Amt` and `Geburt` keep it. */
const PARTICIPLE = /\p{Letter}{3,}(?:er|el|ig)t$/u
const DECLINED = /\p{Letter}{3,}(?:[eio]t|(?:er|el|ig)t)$/u
const DECLINED_LENGTH_MIN = 7
const PERSON_LENGTH_MIN = 6

/**
 * A folded word without what grammar does to it: `anmelden`, `angemeldet` and `Anmeldung` are `anmeld`, `umgezogen` and
 * `Umzug` are `umzieh`. It need not be a word, only the same for words of one matter.
 */
export function stemOf(folded: string): string {
  return stems.of(folded, workOutStem)
}

/** An index asks for each of its words many times. */
const stems = new WordMemory<string>()

function workOutStem(folded: string): string {
  const bared = bare(folded)
  return bared.startsWith('beantrag') ? 'antrag' : (rooted(bared) ?? bared)
}

/** The verb without what was put before it: `anmeld` and `ummeld` are kinds of `meld`. */
export function rootOf(stem: string): string | undefined {
  return WITH_ROOT.exec(stem)?.[1]
}

function bare(folded: string): string {
  const plain = folded.replace('selbststand', 'selbstand')
  const parted = plain.replace(SEPARATED, '$1').replace(/^ge(?=\p{Letter}{3,}(?:et|ert|elt|igt)$)/u, '')
  const isParticiple = PARTICIPLE.test(parted) || (parted !== plain && parted.endsWith('t'))
  const inflected = without(isParticiple ? parted.slice(0, -1) : parted, ENDINGS)
  const wasDeclined = inflected.length < parted.length && inflected.length >= DECLINED_LENGTH_MIN
  const stem = wasDeclined && DECLINED.test(inflected) ? inflected.replace(/e?t$/, '') : inflected
  if (rooted(stem) !== undefined) return stem
  return without(stem.length >= PERSON_LENGTH_MIN ? without(stem, ['er']) : stem, DERIVATIONS)
}

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= STEM_LENGTH_MIN)
  if (ending === undefined || (ending === 's' && word.endsWith('ss'))) return word
  return ending.endsWith('n') && word.endsWith('ein') ? word : word.slice(0, -ending.length)
}

/** The one form of a verb that changes its vowel, with what is put before it. */
function rooted(stem: string): string | undefined {
  const root = ROOT_OF.get(stem)
  if (root !== undefined) return root
  const [, prefix = '', rest = ''] = PREFIXED.exec(stem) ?? []
  const changed = ROOT_OF.get(rest)
  if (changed === undefined) return undefined
  return prefix === 'ge' || (prefix === 'ver' && changed === 'sterb') ? changed : `${prefix}${changed}`
}
