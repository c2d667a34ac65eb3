import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePage858 } from './code-page-858.ts'
import {
  askInTurn,
  askNow,
  beginAnew,
  bold,
  centred,
  COMMAND_BYTES_MAX,
  cut,
  fillUp,
  line,
  qrCode,
  sized,
} from './escpos.ts'

const hex = (bytes: readonly number[]): string => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ')

describe('code page 858', () => {
  test('German as printers know it', () => {
    expect(hex(codePage858('ÄÖÜäöüß'))).toBe('8e 99 9a 84 94 81 e1')
    expect(hex(codePage858('5 €'))).toBe('35 20 d5')
    expect(hex(codePage858('a\u0308'))).toBe('84')
  })

  test('what it lacks is said as well as it can be', () => {
    const said = (text: string) => String.fromCodePoint(...codePage858(text))
    expect(said('„Straße“')).toBe('"Stra\u00e1e"')
    expect(said('Łódź')).toBe('?\u00a2dz')
    expect(said('Київ')).toBe('????')
    expect(said('10–12')).toBe('10-12')
  })

  test('nothing that anybody writes becomes a command', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(codePage858(text).filter((byte) => byte < 0x20 || byte === 0x7f || byte > 0xff)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('commands, byte by byte', () => {
  test('as the manual prints them', () => {
    expect(hex(centred())).toBe('1b 61 01')
    expect(hex(bold(true))).toBe('1b 45 01')
    expect(hex(bold(false))).toBe('1b 45 00')
    expect(hex(sized(1, 1))).toBe('1d 21 00')
    expect(hex(sized(6, 6))).toBe('1d 21 55')
    expect(hex(sized(8, 1))).toBe('1d 21 70')
    expect(hex(line('A 047'))).toBe('41 20 30 34 37 0a')
    expect(hex(cut())).toBe('1d 56 42 18')
    expect(hex(askInTurn())).toBe('1d 72 01')
    expect(hex(askNow('printer'))).toBe('10 04 01')
    expect(hex(askNow('offline'))).toBe('10 04 02')
    expect(hex(askNow('error'))).toBe('10 04 03')
    expect(hex(askNow('paper'))).toBe('10 04 04')
  })

  test('a code: model, size of a module, correction, text, print', () => {
    expect(hex(qrCode('HI', 5))).toBe(
      '1d 28 6b 04 00 31 41 32 00 1d 28 6b 03 00 31 43 05 1d 28 6b 03 00 31 45 31 ' +
        '1d 28 6b 05 00 31 50 30 48 49 1d 28 6b 03 00 31 51 30',
    )
    expect(hex(qrCode('x'.repeat(300), 5))).toContain('1d 28 6b 2f 01 31 50 30')
    expect(() => qrCode('https://bürgerbüro.example', 5)).toThrow('can not be printed')
    expect(() => qrCode('x'.repeat(COMMAND_BYTES_MAX), 5)).toThrow('can not be printed')
  })

  test('a clean start fills up whatever a broken job has begun', () => {
    expect(hex(beginAnew())).toBe('1b 40 1b 74 13')
    expect(fillUp().every((byte) => byte === 0)).toBe(true)
    expect(fillUp().length).toBeGreaterThanOrEqual(COMMAND_BYTES_MAX)
  })
})
