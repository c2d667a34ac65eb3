import type { HidFacts } from './button-families.ts'

/*
 * What devices send, byte by byte, in the form of their documentation: the boot protocol of USB HID 1.11, the data
 * reports of P.I. Engineering, and the published notes on Stream Deck and the Big Red Button. Each line is one report
 * and the controls that are down with it; undefined where the report says nothing about them.
 */

export interface Recording {
  readonly device: string
  readonly facts: HidFacts
  readonly reports: readonly (readonly [hex: string, held: readonly string[] | undefined])[]
}

const consumer = { usagePage: 0x0c, usage: 0x01, interfaceNumber: 0, hasReportIds: true }
const keyboard = { usagePage: 0x01, usage: 0x06, interfaceNumber: 0, hasReportIds: false }
const vendorPage = { usagePage: 0xffa0, usage: 0x01, interfaceNumber: 0, hasReportIds: false }

/** A report as long as the device sends it. */
const padded = (hex: string, byteCount: number) => hex.padEnd(byteCount * 3, ' 00')

export const RECORDINGS: readonly Recording[] = [
  {
    device: 'number pad, boot protocol',
    facts: { vendorId: 0x04d9, productId: 0x1203, ...keyboard },
    reports: [
      ['00 00 58 00 00 00 00 00', ['num-enter']],
      ['00 00 58 57 00 00 00 00', ['num-enter', 'num-plus']],
      ['00 00 57 00 00 00 00 00', ['num-plus']],
      ['00 00 01 01 01 01 01 01', undefined],
      ['00 00 68 73 00 00 00 00', ['f13', 'f24']],
      // Shift and the letter a: of no interest to anybody.
      ['02 00 04 00 00 00 00 00', []],
      ['00 00 00 00 00 00 00 00', []],
    ],
  },
  {
    device: 'PCsensor FootSwitch, three pedals as delivered (a, b, c)',
    facts: { vendorId: 0x0c45, productId: 0x7403, ...keyboard, hasReportIds: true },
    reports: [
      ['01 00 00 04 00 00 00 00 00', ['code-04']],
      ['01 00 00 00 00 00 00 00 00', []],
      ['01 00 00 06 00 00 00 00 00', ['code-06']],
      // A pedal that is programmed as a mouse button: eight bytes, like a keyboard without ids.
      ['02 01 00 00 00 00 00 00', undefined],
    ],
  },
  {
    device: 'PCsensor FootSwitch, newer id',
    facts: { vendorId: 0x3553, productId: 0xb001, ...keyboard, hasReportIds: true },
    reports: [
      ['01 00 00 6a 00 00 00 00 00', ['f15']],
      ['01 00 00 00 00 00 00 00 00', []],
    ],
  },
  {
    device: 'X-keys XK-24',
    facts: { vendorId: 0x05f3, productId: 1029, ...consumer, hasReportIds: false },
    reports: [
      [padded('00 02 00 00 00 00 00 00 1a 2b', 32), []],
      [padded('00 00 01 00 00 00 00 00 1c 05', 32), ['key-1']],
      [padded('00 00 00 00 00 20 00 00 1c 77', 32), ['key-24']],
      [padded('00 00 02 01 00 00 00 00 1d 00', 32), ['key-2', 'key-5']],
      // The program switch is no key.
      [padded('00 01 00 00 00 00 00 00 1d 99', 32), []],
      // The answer to a question for the version.
      [padded('00 d6 01 00 00 00 00 00 00 00 1e 05 04', 32), undefined],
    ],
  },
  {
    device: 'X-keys XK-16 Stick',
    facts: { vendorId: 0x05f3, productId: 1049, ...consumer, hasReportIds: false },
    reports: [
      [padded('00 00 01 00 00 00', 32), ['key-1']],
      [padded('00 00 02 00 00 00', 32), ['key-5']],
      [padded('00 00 00 00 00 08', 32), ['key-16']],
    ],
  },
  {
    device: 'X-keys XK-3 foot pedal',
    facts: { vendorId: 0x05f3, productId: 1080, ...consumer, hasReportIds: false },
    reports: [
      [padded('00 00 02', 32), ['pedal-left']],
      [padded('00 00 04', 32), ['pedal-middle']],
      [padded('00 00 08', 32), ['pedal-right']],
      [padded('00 00 01', 32), []],
    ],
  },
  {
    device: 'Stream Deck, first model: counts rows from the right',
    facts: { vendorId: 0x0fd9, productId: 0x0060, ...consumer },
    reports: [
      [padded('01 01', 17), ['key-5']],
      [padded('01 00 00 00 00 01', 17), ['key-1']],
      [padded('01 00 00 00 00 00 00 00 00 00 00 01', 17), ['key-15']],
      [padded('01', 17), []],
    ],
  },
  {
    device: 'Stream Deck Mini',
    facts: { vendorId: 0x0fd9, productId: 0x0063, ...consumer },
    reports: [
      [padded('01 00 00 00 00 00 01', 17), ['key-6']],
      [padded('01', 17), []],
    ],
  },
  {
    device: 'Stream Deck MK.2',
    facts: { vendorId: 0x0fd9, productId: 0x0080, ...consumer },
    reports: [
      [padded('01 00 0f 00 01', 512), ['key-1']],
      [padded('01 00 0f 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01', 512), ['key-15']],
      [padded('01 00 0f 00', 512), []],
    ],
  },
  {
    device: 'Stream Deck +: keys, then a dial',
    facts: { vendorId: 0x0fd9, productId: 0x0084, ...consumer },
    reports: [
      [padded('01 00 08 00 00 01', 14), ['key-2']],
      [padded('01 03 05 00 01 01', 14), undefined],
      [padded('01 02 0e 00 01', 14), undefined],
    ],
  },
  {
    device: 'Stream Deck Pedal',
    facts: { vendorId: 0x0fd9, productId: 0x0086, ...consumer },
    reports: [
      [padded('01 00 03 00 00 01 00', 8), ['pedal-middle']],
      [padded('01 00 03 00', 8), []],
    ],
  },
  {
    device: 'Big Red Button',
    facts: { vendorId: 0x1d34, productId: 0x000d, ...vendorPage },
    reports: [
      ['15 00 00 00 00 00 00 03', []],
      ['17 00 00 00 00 00 00 03', []],
      ['16 00 00 00 00 00 00 03', ['button']],
      ['00 00 00 00 00 00 00 00', undefined],
    ],
  },
]

export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.trim().split(/\s+/), (byte) => Number.parseInt(byte, 16))
}
