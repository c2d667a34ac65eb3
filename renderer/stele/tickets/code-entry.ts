import { PAIRING_SYMBOLS } from '#schema/player-api'

/** Symbols of an appointment's code, four and four. */
export const CODE_LENGTH = 8
export const CODE_SYMBOLS: readonly string[] = Array.from(PAIRING_SYMBOLS)

/** A code as typed so far, after one more key; what is no symbol of a code changes nothing. */
export function typeCode(code: string, key: string): string {
  if (key === 'Backspace') return code.slice(0, -1)
  const symbol = key.toUpperCase()
  return CODE_SYMBOLS.includes(symbol) && code.length < CODE_LENGTH ? code + symbol : code
}

/** `BCDF-GHJK`, as it is sent; undefined while it is not whole. */
export function wholeCode(code: string): string | undefined {
  return code.length === CODE_LENGTH ? `${code.slice(0, 4)}-${code.slice(4)}` : undefined
}

/** `BCDF – GH__`: what is there and what is missing. */
export function codeCells(code: string): readonly string[] {
  return Array.from({ length: CODE_LENGTH }, (_, index) => code[index] ?? '')
}

const COLUMNS = 7

/** Where an arrow leads from a key in rows of seven; undefined for any other key, and at the edge. */
export function neighbourKey(at: number, key: string, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -COLUMNS,
    ArrowDown: COLUMNS,
  }
  const step = steps[key]
  if (step === undefined) return undefined
  const to = at + step
  return to >= 0 && to < count ? to : undefined
}
