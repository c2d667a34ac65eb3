/** Printed letter, or a named key. */
export type Key = { readonly print: string; readonly type: string } | { readonly act: 'space' | 'backspace' | 'clear' }

const keys = (letters: string): Key[] => Array.from(letters, (print) => ({ print, type: print.toLowerCase() }))

/** German keyboard: digits for room numbers, QWERTZ with umlauts and ß, no shift: the search does not tell case apart. */
export const KEYBOARD: readonly (readonly Key[])[] = [
  keys('1234567890ß'),
  keys('QWERTZUIOPÜ'),
  keys('ASDFGHJKLÖÄ'),
  [...keys('YXCVBNM-.'), { act: 'backspace' }],
  [{ act: 'clear' }, { act: 'space' }],
]

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
  if (key.act === 'clear') return ''
  if (key.act === 'backspace') return Array.from(text).slice(0, -1).join('')
  return text === '' || text.endsWith(' ') || text.length >= QUERY_LENGTH_MAX ? text : `${text} `
}
