import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAIRING_SYMBOLS, PairingCode } from '#schema/player-api'
import { parse } from '#schema/parse'
import { caretAfterFormat, formatPairingCode, problemOfCode } from './pairing-code.ts'

const code = fc
  .array(fc.constantFrom(...PAIRING_SYMBOLS.split('')), { minLength: 8, maxLength: 8 })
  .map((symbols) => `${symbols.slice(0, 4).join('')}-${symbols.slice(4).join('')}`)

describe('formatPairingCode', () => {
  it.each([
    ['wdjb mjht', 'WDJB-MJHT'],
    ['WDJBMJHT', 'WDJB-MJHT'],
    [' wdjb-mjht ', 'WDJB-MJHT'],
    ['w.d.j.b', 'WDJB'],
    ['wdjbm', 'WDJB-M'],
    ['', ''],
    ['WDJB-MJHTX', 'WDJB-MJHT'],
  ])('reads %j as %j', (typed, expected) => expect(formatPairingCode(typed)).toBe(expected))

  it('finds every code again, however it is cased and separated', () =>
    fc.assert(
      fc.property(
        code,
        fc.array(fc.constantFrom('', ' ', '-', ' - ', '.'), { minLength: 9, maxLength: 9 }),
        fc.boolean(),
        (wanted, gaps, lower) => {
          const symbols = wanted.replace('-', '')
          const typed = gaps.map((gap, index) => gap + (symbols[index] ?? '')).join('')
          expect(formatPairingCode(lower ? typed.toLowerCase() : typed)).toBe(wanted)
        },
      ),
    ))

  it('leaves what it has formatted alone', () =>
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const once = formatPairingCode(typed)
        expect(formatPairingCode(once)).toBe(once)
      }),
    ))
})

describe('problemOfCode', () => {
  it('has none exactly when the contract takes the code', () =>
    fc.assert(
      fc.property(fc.oneof(code, fc.string().map(formatPairingCode)), (formatted) => {
        expect(problemOfCode(formatted) === undefined).toBe(parse(PairingCode, formatted).ok)
      }),
    ))

  it('names each foreign symbol once', () => {
    expect(problemOfCode('0DJ0-M1HT')).toEqual({ kind: 'foreign', symbols: ['0', '1'] })
  })

  it('counts what is missing', () => {
    expect(problemOfCode('WDJB-M')).toEqual({ kind: 'incomplete', missingCount: 3 })
  })
})

describe('caretAfterFormat', () => {
  it('stays behind the same symbol', () =>
    fc.assert(
      fc.property(code, fc.nat(9), (formatted, place) => {
        const before = formatted.slice(0, place).replace('-', '')
        const after = formatted.slice(0, caretAfterFormat(formatted, place, formatted)).replace('-', '')
        expect(after).toBe(before)
      }),
    ))

  it('jumps over the dash that has just appeared', () => {
    expect(caretAfterFormat('wdjbm', 5, 'WDJB-M')).toBe(6)
  })
})
