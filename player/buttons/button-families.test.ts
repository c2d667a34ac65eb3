import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ButtonControl } from '#schema/buttons'
import { parse } from '#schema/parse'
import { buttonKindOf, type HidFacts } from './button-families.ts'
import { usesReportIds } from './keyboard-report.ts'
import { startPresses, takeHeld } from './press-machine.ts'
import { bytesOf, RECORDINGS } from './recorded-reports.fixture.ts'

describe.each(RECORDINGS)('$device', ({ facts, reports }) => {
  const kind = buttonKindOf(facts)

  test.each(reports)('%s', (hex, held) => {
    const read = kind?.heldIn(bytesOf(hex))
    expect(read && [...read].toSorted()).toEqual(held?.toSorted())
  })

  test('whatever else comes, nothing is thrown, and every control has a name that can be sent', () => {
    const longest = Math.max(...reports.map(([hex]) => bytesOf(hex).length))
    const report = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      // One byte of a real report damaged, and a real report cut off.
      fc
        .tuple(fc.constantFrom(...reports), fc.nat(longest), fc.nat(255), fc.nat(longest))
        .map(([[hex], place, value, length]) =>
          bytesOf(hex)
            .map((byte, index) => (index === place ? value : byte))
            .slice(0, length),
        ),
    )
    fc.assert(
      fc.property(report, (bytes) => {
        for (const control of kind?.heldIn(bytes) ?? []) expect(parse(ButtonControl, control).ok, control).toBe(true)
      }),
    )
  })

  test('no stream of bytes presses a control again that has not been let go in between', () => {
    const reportBytes = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(...reports).map(([hex]) => bytesOf(hex)),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(reportBytes, fc.nat(400)), { maxLength: 60 }), (stream) => {
        let state = startPresses(true)
        let at = 0
        const notLetGo = new Set<string>()
        for (const [bytes, pauseMs] of stream) {
          at += pauseMs
          const held = kind?.heldIn(bytes)
          if (held === undefined) continue
          const taken = takeHeld(state, held, at)
          state = taken.state
          for (const control of notLetGo) if (!held.has(control)) notLetGo.delete(control)
          if (taken.pressed === undefined) continue
          expect(held.has(taken.pressed)).toBe(true)
          expect(notLetGo.has(taken.pressed)).toBe(false)
          notLetGo.add(taken.pressed)
        }
      }),
    )
  })
})

describe('what may be opened', () => {
  const facts: HidFacts = {
    vendorId: 0x046d,
    productId: 0xc31c,
    usagePage: 0x01,
    usage: 0x06,
    interfaceNumber: 0,
    hasReportIds: false,
  }

  test('a keyboard is only a keypad that staff may adopt, whoever has made it', () => {
    expect(buttonKindOf(facts)?.family).toBe('keypad')
  })

  test.each<[string, Partial<HidFacts>]>([
    ['a mouse', { usage: 0x02 }],
    ['a joystick', { usage: 0x04 }],
    ['a reader of chip cards', { usagePage: 0x8c, usage: 0x02 }],
    ['the mouse of a foot switch', { vendorId: 0x0c45, productId: 0x7403, usage: 0x02 }],
    ['the keyboard in an X-keys', { vendorId: 0x05f3, productId: 1029, interfaceNumber: 1 }],
    ['something else of Elgato', { vendorId: 0x0fd9, productId: 0x0070, usagePage: 0x0c, usage: 0x01 }],
  ])('%s is left alone', (_what, differs) => {
    expect(buttonKindOf({ ...facts, ...differs })).toBeUndefined()
  })

  test('of an adopted keyboard no letter, digit or modifier has a name', () => {
    const kind = buttonKindOf(facts)
    const writing = fc.array(fc.integer({ min: 0x04, max: 0x53 }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.nat(255), writing, (modifiers, keys) => {
        const report = Uint8Array.from([modifiers, 0, ...keys, 0, 0, 0, 0, 0, 0].slice(0, 8))
        expect(kind?.heldIn(report)?.size).toBe(0)
      }),
    )
  })
})

describe('whether reports have ids', () => {
  /** Appendix E.6 of USB HID 1.11: the boot keyboard. */
  const BOOT_KEYBOARD =
    '05 01 09 06 a1 01 05 07 19 e0 29 e7 15 00 25 01 75 01 95 08 81 02 95 01 75 08 81 01 95 05 75 01 05 08 19 01 29 05 91 02 95 01 75 03 91 01 95 06 75 08 15 00 25 65 05 07 19 00 29 65 81 00 c0'

  test('is said by the descriptor', () => {
    expect(usesReportIds(bytesOf(BOOT_KEYBOARD))).toBe(false)
    expect(usesReportIds(bytesOf(BOOT_KEYBOARD.replace('a1 01', 'a1 01 85 01')))).toBe(true)
  })

  test('a value that looks like the item is none', () => {
    expect(usesReportIds(bytesOf('26 85 01 75 08'))).toBe(false)
    expect(usesReportIds(bytesOf('fe 02 00 85 01 75 08'))).toBe(false)
  })

  test('any bytes end', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof usesReportIds(bytes) === 'boolean'))
  })
})
