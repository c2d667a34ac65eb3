import type { DirectoryEntry } from '#schema/directory'
import { fold, isStopWord, wordsOf } from './german-terms.ts'

const BEGUN_LENGTH_MIN = 3

interface Person {
  readonly entry: DirectoryEntry
  readonly surname: string
  readonly sound: string
}

/** Somebody who may be meant; a guess when the name only sounds like what was typed. */
export interface NamedPerson {
  readonly entry: DirectoryEntry
  readonly isGuess?: true
}

/**
 * Persons who may be found, by their surname: as it is written or begun, or as it sounds. Nobody knows how Meier writes
 * himself.
 */
export class SurnameIndex {
  readonly #persons: readonly Person[]

  constructor(entries: readonly DirectoryEntry[]) {
    this.#persons = entries
      .filter(({ kind }) => kind === 'person')
      .map((entry) => {
        const surname = fold(wordsOf(entry.name).at(-1) ?? '')
        return { entry, surname, sound: soundOf(surname) }
      })
  }

  /** Written so first, then begun so, then those that sound so. */
  query(text: string): NamedPerson[] {
    const { written, begun, sounds } = namesIn(text)
    const rank = ({ surname, sound }: Person): number => {
      if (written.includes(surname)) return 3
      if (begun.some((word) => surname.startsWith(word))) return 2
      return sound !== '' && sounds.includes(sound) ? 1 : 0
    }
    return this.#persons
      .map((person) => ({ entry: person.entry, rank: rank(person) }))
      .filter((hit) => hit.rank > 0)
      .toSorted((a, b) => b.rank - a.rank)
      .map((hit): NamedPerson => ({ entry: hit.entry, ...(hit.rank === 1 && { isGuess: true }) }))
  }
}

const TITLES = new Set(['herr', 'herrn', 'frau'])
const DEGREES = new Set(['dr', 'prof', 'doktor', 'professor', 'professorin'])

/**
 * Which words of a text may be a surname. Little words are none, unless they stand alone or behind a title; only a word
 * that stands there, or alone among little ones, is heard as well as read: `das` sounds like Dosch.
 */
function namesIn(text: string): Record<'written' | 'begun' | 'sounds', string[]> {
  const words = wordsOf(text).filter((word) => !DEGREES.has(word))
  const called = words.filter((_, at) => TITLES.has(words[at - 1] ?? ''))
  const content = words.filter((word) => !isStopWord(word) && !TITLES.has(word))
  const alone = content.length === 1 ? content : []
  const written = words.length === 1 ? words : [...content, ...called]
  const begun = words.length === 1 ? words : [...content.slice(-1), ...called]
  const long = (names: readonly string[]) => names.map(fold).filter(({ length }) => length >= BEGUN_LENGTH_MIN)
  return { written: written.map(fold), begun: long(begun), sounds: long([...alone, ...called]).map(soundOf) }
}

/**
 * Kölner Phonetik (Postel, 1969): a word as digits for how its consonants sound in German. `Meier`, `Mayr` and
 * `Maier` are all 67. Empty for a word without any.
 */
export function soundOf(word: string): string {
  const letters = fold(word.toLocaleLowerCase('de')).replaceAll(/[^a-z]/g, '')
  let digits = ''
  for (let at = 0; at < letters.length; at++)
    digits += digitsOf(letters[at] ?? '', letters[at - 1], letters[at + 1], at === 0)
  const single = digits.replaceAll(/(\d)\1+/g, '$1')
  return single.charAt(0) + single.slice(1).replaceAll('0', '')
}

function digitsOf(letter: string, before: string | undefined, after: string | undefined, isFirst: boolean): string {
  if ('aeiouyj'.includes(letter)) return '0'
  if (letter === 'p') return after === 'h' ? '3' : '1'
  if (letter === 'c') return digitOfC(before, after, isFirst)
  if (letter === 'x') return 'ckq'.includes(before ?? '-') ? '8' : '48'
  if ('dt'.includes(letter)) return 'csz'.includes(after ?? '-') ? '8' : '2'
  return CONSONANTS[letter] ?? ''
}

const CONSONANTS: Readonly<Record<string, string>> = {
  b: '1',
  f: '3',
  v: '3',
  w: '3',
  g: '4',
  k: '4',
  q: '4',
  l: '5',
  m: '6',
  n: '6',
  r: '7',
  s: '8',
  z: '8',
}

function digitOfC(before: string | undefined, after: string | undefined, isFirst: boolean): string {
  const followers = isFirst ? 'ahkloqrux' : 'ahkoqux'
  return followers.includes(after ?? '-') && !'sz'.includes(before ?? '-') ? '4' : '8'
}
