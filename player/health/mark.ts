/*
 * The mark: a number that a page writes into its own picture, so that whoever looks at the pixels can tell whether
 * they are the ones that the page says it presented. It stands in the lower left corner of the viewport, a row of
 * `MARK_CELLS` squares of `MARK_CELL_PX` CSS pixels, dark for false and light for true. It does not take part in pixel
 * shift; it is dimmed with the picture.
 */

export const MARK_CELL_PX = 4
/** Sync, 32 bits of value, check bits. */
export const MARK_CELLS = 48

const SYNC: readonly boolean[] = [true, false, true, true, false, false, true, false]
const VALUE_BITS = 32
const CHECK_BITS = 8
/** Light and dark cells at least so far apart, luminance levels; a picture dimmed to 5 % still is. */
const CONTRAST_MIN = 6

/** What a page shows, as a number: 32 bits, well spread, so that two pictures share a mark once in four thousand million. */
export function markValue(text: string): number {
  // FNV-1a over UTF-16 units, then an avalanche so that similar texts differ in half of their bits.
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The cells of a mark from left to right; true is light. `value` is an unsigned integer of 32 bits. */
export function markCells(value: number): boolean[] {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) throw new RangeError(`not 32 bits: ${value}`)
  return [...SYNC, ...bits(value, VALUE_BITS), ...bits(checkOf(value), CHECK_BITS)]
}

/** The value of a row of cells; undefined when it is no mark: sync and check bits must be right. */
export function readMark(cells: readonly boolean[]): number | undefined {
  if (cells.length !== MARK_CELLS || SYNC.some((bit, index) => cells[index] !== bit)) return undefined
  const value = number(cells.slice(SYNC.length, SYNC.length + VALUE_BITS))
  return number(cells.slice(SYNC.length + VALUE_BITS)) === checkOf(value) ? value : undefined
}

/** The mark in a row of `MARK_CELLS` luminance levels, one for each cell; undefined when there is none to read. */
export function readMarkLevels(levels: readonly number[]): number | undefined {
  const darkest = Math.min(...levels)
  const lightest = Math.max(...levels)
  if (lightest - darkest < CONTRAST_MIN) return undefined
  return readMark(levels.map((level) => level > (darkest + lightest) / 2))
}

/** CRC-8 (polynomial 0x07, start 0xff) over the four bytes of the value. */
function checkOf(value: number): number {
  let check = 0xff
  for (let shift = 24; shift >= 0; shift -= 8) {
    check ^= (value >>> shift) & 0xff
    for (let bit = 0; bit < 8; bit++) check = check & 0x80 ? ((check << 1) ^ 0x07) & 0xff : (check << 1) & 0xff
  }
  return check
}

function bits(value: number, count: number): boolean[] {
  return Array.from({ length: count }, (_, index) => ((value >>> (count - 1 - index)) & 1) === 1)
}

function number(cells: readonly boolean[]): number {
  return cells.reduce((value, bit) => (value << 1) | (bit ? 1 : 0), 0) >>> 0
}
