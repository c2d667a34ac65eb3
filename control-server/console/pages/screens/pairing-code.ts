import { PAIRING_SYMBOLS } from '#schema/player-api'

const LENGTH = 8

/**
 * What someone types, as a pairing code: `wdjb mjht`, `WDJBMJHT` and `wdjb-mjht` are all `WDJB-MJHT`. Symbols that no
 * code contains are kept, so that the person sees what was typed and can be told.
 */
export function formatPairingCode(typed: string): string {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[^A-Z0-9ÄÖÜ]/g, '')
    .slice(0, LENGTH)
  return symbols.length > 4 ? `${symbols.slice(0, 4)}-${symbols.slice(4)}` : symbols
}

export type CodeProblem =
  | { readonly kind: 'incomplete'; readonly missingCount: number }
  | { readonly kind: 'foreign'; readonly symbols: readonly string[] }

/** What is wrong with a formatted code, before the server is asked. Undefined when it could be one. */
export function problemOfCode(code: string): CodeProblem | undefined {
  const symbols = code.replace('-', '')
  const foreign = [...new Set(symbols)].filter((symbol) => !PAIRING_SYMBOLS.includes(symbol))
  if (foreign.length > 0) return { kind: 'foreign', symbols: foreign }
  if (symbols.length < LENGTH) return { kind: 'incomplete', missingCount: LENGTH - symbols.length }
  return undefined
}

/**
 * Where the caret belongs after formatting: behind as many symbols as were before it, so that correcting a letter in
 * the middle does not throw the caret to the end.
 */
export function caretAfterFormat(typed: string, caret: number, formatted: string): number {
  const symbolCount = Math.min(typed.slice(0, caret).replaceAll(/[^A-Za-z0-9ÄÖÜäöü]/g, '').length, LENGTH)
  const withDash = symbolCount + (symbolCount > 4 ? 1 : 0)
  return Math.min(withDash, formatted.length)
}
