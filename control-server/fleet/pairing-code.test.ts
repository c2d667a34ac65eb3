import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { PAIRING_SYMBOLS, PairingCode } from '#schema/player-api'
import { drawPairingCode } from './pairing-code.ts'

test('a thousand codes are well formed and all different', () => {
  const codes = new Set(Array.from({ length: 1_000 }, () => drawPairingCode(randomBytes)))
  expect(codes.size).toBe(1_000)
  for (const code of codes) expect(parse(PairingCode, code).ok).toBe(true)
})

test('every symbol is equally likely: each byte below 240 gives one, twelve bytes each', () => {
  let next = 0
  const counts = new Map<string, number>()
  for (let code = 0; code < 30; code += 1) {
    const drawn = drawPairingCode((count) => Uint8Array.from({ length: count }, () => next++ % 256))
    for (const symbol of drawn.replace('-', '')) counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
  }
  expect([...counts.keys()].every((symbol) => PAIRING_SYMBOLS.includes(symbol))).toBe(true)
})

test('bytes that would favour some symbols are thrown away', () => {
  const bytes = [255, 250, 240, ...Array.from({ length: 13 }, (_, index) => index)]
  expect(drawPairingCode(() => Uint8Array.from(bytes))).toBe('BCDF-GHJK')
})
