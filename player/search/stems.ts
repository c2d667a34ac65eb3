const STEM_LENGTH_MIN = 4
/** Endings that change with grammar, longest first. */
const ENDINGS = ['ungen', 'innen', 'ung', 'ens', 'end', 'em', 'en', 'er', 'es', 'et', 'in', 'e', 'n', 's']
/** What makes another kind of word of the same matter: `gewerblich` of `Gewerbe`, `ausländisch` of `Ausland`. */
const DERIVATIONS = ['schaft', 'lich', 'isch', 'keit', 'heit', 'bar', 'nis', 'los', 'ig']

/** Verbs that change their vowel, and the noun of the same action: all forms stand for the first. */
const ROOTS = [
  'zieh zog zug zueg',
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
  'wohn',
].map((line) => line.split(' '))

const ROOT_OF = new Map(ROOTS.flatMap(([first = '', ...forms]) => [first, ...forms].map((form) => [form, first] as const)))
const SEPARATED = /^(ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zu|zuruck|weiter|fest|frei|los)(?:ge|zu)(?=\p{Letter}{3})/u
const PREFIXED = /^(ab|an|auf|aus|bei|be|ein|ent|er|ge|her|hin|mit|nach|uber|um|unter|ver|vor|weg|wider|zu|zuruck)(\p{Letter}{3,})$/u

const PARTICIPLE = /\p{Letter}{3,}(?:er|el|ig)t$/u

const known = new Map<string, string>()

/** A folded word without its ending: `anmelden`, `angemeldet` and `Anmeldung` are all `anmeld`. */
export function stemOf(folded: string): string {
  let stem = known.get(folded)
  if (stem === undefined) {
    stem = canonical(bare(folded))
    known.set(folded, stem)
  }
  return stem
}

/** The verb without what was put before it: `anmeld` and `ummeld` are kinds of `meld`. */
export function rootOf(stem: string): string | undefined {
  const [, , rest = ''] = /^(ab|an|auf|aus|be|ein|her|hin|mit|nach|uber|um|vor|weg|wider|zu|zuruck)(\p{Letter}{4,})$/u.exec(stem) ?? []
  return rest === '' ? undefined : rest
}

function bare(folded: string): string {
  const plain = folded.replace('selbststand', 'selbstand')
  const parted = plain.replace(SEPARATED, '$1').replace(/^ge(?=\p{Letter}{3,}(?:et|ert|elt|igt)$)/u, '')
  const isParticiple = PARTICIPLE.test(parted) || (parted !== plain && parted.endsWith('t'))
  const inflected = without(isParticiple ? parted.slice(0, -1) : parted, ENDINGS)
  const declined = /\p{Letter}{3,}(?:[eio]t|(?:er|el|ig)t)$/u.test(inflected) && inflected.length < parted.length && inflected.length >= 7 ? inflected.replace(/e?t$/, '') : inflected
  if (rooted(declined) !== undefined) return declined
  return without(declined.length >= 6 ? without(declined, ['er']) : declined, DERIVATIONS)
}

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    (end) =>
      word.endsWith(end) && word.length - end.length >= STEM_LENGTH_MIN && !(end === 's' && word.endsWith('ss')) && !(end.endsWith('n') && word.endsWith('ein')),
  )
  return ending ? word.slice(0, -ending.length) : word
}

function canonical(stem: string): string {
  return stem.startsWith('beantrag') ? 'antrag' : (rooted(stem) ?? stem)
}

/** The one form of a verb that changes its vowel, with what is put before it. */
function rooted(stem: string): string | undefined {
  const root = ROOT_OF.get(stem)
  if (root) return root
  const [, prefix = '', rest = ''] = PREFIXED.exec(stem) ?? []
  const changed = ROOT_OF.get(rest)
  if (changed === undefined) return undefined
  return prefix === 'ge' || (prefix === 'ver' && changed === 'sterb') ? changed : `${prefix}${changed}`
}
