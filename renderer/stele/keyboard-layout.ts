import type { Language } from '#schema/language'

/** Printed letter, or a named key. `layout` changes between the letters of the language and those of German. */
export type Key =
  | { readonly print: string; readonly type: string }
  | { readonly act: 'space' | 'backspace' | 'clear' | 'layout' }

type Rows = readonly (readonly Key[])[]

const keys = (letters: string, locale?: string): Key[] =>
  Array.from(letters, (print) => ({ print, type: print.toLocaleLowerCase(locale) }))

const DIGITS = '1234567890'

/** Digits for room numbers, then the letters as on the keyboards that people know. No shift: case does not matter. */
const LETTERS: Readonly<Record<Exclude<Language, 'leicht'>, readonly [digits: string, ...letters: string[]]>> = {
  de: [`${DIGITS}ß`, 'QWERTZUIOPÜ', 'ASDFGHJKLÖÄ', 'YXCVBNM-.'],
  en: [DIGITS, 'QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM-.'],
  tr: [DIGITS, 'QWERTYUIOPĞÜ', 'ASDFGHJKLŞİ', 'ZXCVBNMÖÇ.'],
  uk: [DIGITS, 'ЙЦУКЕНГШЩЗХЇ', 'ФІВАПРОЛДЖЄҐ', 'ЯЧСМИТЬБЮ-'],
  ru: [DIGITS, 'ЙЦУКЕНГШЩЗХЪ', 'ФЫВАПРОЛДЖЭЁ', 'ЯЧСМИТЬБЮ-'],
  pl: [`${DIGITS}Ó`, 'QWERTYUIOPĘĆ', 'ASDFGHJKLŁĄŚ', 'ZXCVBNMŻŹŃ'],
  ar: [DIGITS, 'ضصثقفغعهخحجد', 'شسيبلاتنمكطذ', 'ئءؤرىةوزظأإآ'],
}

/** The keyboard of a language, or the German one in the same place. */
export function keyboardFor(language: Language, isGerman: boolean): Rows {
  const own = language === 'leicht' ? 'de' : language
  const written = isGerman ? 'de' : own
  const [digits, ...letters] = LETTERS[written]
  const rows = [digits, ...letters].map((row) => keys(row, written))
  const last = rows.pop() ?? []
  const change: Key[] = own === 'de' ? [] : [{ act: 'layout' }]
  return [...rows, [...last, { act: 'backspace' }], [{ act: 'clear' }, ...change, { act: 'space' }]]
}

/** What the key that changes the layout shows of the language: three of its letters. */
export const SAMPLE_LETTERS: Readonly<Record<Language, string>> = {
  de: 'ÄÖÜ',
  leicht: 'ÄÖÜ',
  en: 'QWERTY',
  tr: 'ĞŞİ',
  uk: 'ІЇЄ',
  ru: 'АБВ',
  pl: 'ĄĘŁ',
  ar: 'ا ب ت',
}

/** Columns that a key takes in its row. */
export function spanOf(key: Key, row: readonly Key[]): number {
  if ('type' in key) return 1
  if (key.act === 'backspace') return 2
  if (key.act === 'clear') return 3
  return key.act === 'layout' ? 2 : row.length > 2 ? 6 : 8
}

/** Where an arrow key leads from a key; rows differ in length, so columns are compared by their share of the row. */
export function neighbour(
  rows: readonly (readonly unknown[])[],
  [row, column]: readonly [number, number],
  arrow: string,
): readonly [number, number] | undefined {
  const length = (at: number): number => rows[at]?.length ?? 0
  if (arrow === 'ArrowLeft') return [row, (column + length(row) - 1) % length(row)]
  if (arrow === 'ArrowRight') return [row, (column + 1) % length(row)]
  if (arrow === 'Home') return [row, 0]
  if (arrow === 'End') return [row, length(row) - 1]
  const to = arrow === 'ArrowUp' ? row - 1 : arrow === 'ArrowDown' ? row + 1 : undefined
  if (to === undefined || to < 0 || to >= rows.length) return undefined
  return [to, Math.min(length(to) - 1, Math.floor(((column + 0.5) / length(row)) * length(to)))]
}

/** Longest text that makes sense to look for. */
export const QUERY_LENGTH_MAX = 60

/** The text after a key; what the search can not use, such as a second space, changes nothing. */
export function press(text: string, key: Key): string {
  if ('type' in key) return text.length < QUERY_LENGTH_MAX ? text + key.type : text
  if (key.act === 'layout') return text
  if (key.act === 'clear') return ''
  if (key.act === 'backspace') return Array.from(text).slice(0, -1).join('')
  return text === '' || text.endsWith(' ') || text.length >= QUERY_LENGTH_MAX ? text : `${text} `
}
