/*
 * Reports of keyboards: USB HID 1.11, appendix B.1 (boot protocol: modifiers, reserved, six usages) and the HID Usage
 * Tables, page 0x07. Foot switches send the same behind report id 1, and a mouse behind id 2.
 */

const BOOT_REPORT_BYTES = 8
const KEYBOARD_REPORT_ID = 1
/** `ErrorRollOver`: more keys are down than the keyboard can tell. */
const ROLL_OVER = 0x01
const FIRST_KEY = 0x04
/** Prefixes in a report descriptor. */
const REPORT_ID_ITEM = 0x84
const LONG_ITEM = 0xfe

const NUMBER_PAD: Readonly<Record<number, string>> = {
  0x54: 'num-divide',
  0x55: 'num-times',
  0x56: 'num-minus',
  0x57: 'num-plus',
  0x58: 'num-enter',
  0x59: 'num-1',
  0x5a: 'num-2',
  0x5b: 'num-3',
  0x5c: 'num-4',
  0x5d: 'num-5',
  0x5e: 'num-6',
  0x5f: 'num-7',
  0x60: 'num-8',
  0x61: 'num-9',
  0x62: 'num-0',
  0x63: 'num-comma',
}
const F13 = 0x68
const F24 = 0x73

/**
 * Keys of an adopted keypad that are down; undefined when the report says nothing about keys. Only the number block and
 * F13 to F24 have names: what somebody types on letters and digits is never told, even if a whole keyboard is adopted.
 */
export function heldOnKeypad(report: Uint8Array, hasReportIds: boolean): ReadonlySet<string> | undefined {
  return held(keysOf(report, hasReportIds), (usage) => NUMBER_PAD[usage] ?? functionKey(usage))
}

/** The same for a foot switch, which is programmed to send any key: each one is a pedal, not a text. */
export function heldOnFootSwitch(report: Uint8Array, hasReportIds: boolean): ReadonlySet<string> | undefined {
  const keys = keysOf(report, hasReportIds)
  return held(keys, (usage) => NUMBER_PAD[usage] ?? functionKey(usage) ?? `code-${usage.toString(16).padStart(2, '0')}`)
}

/**
 * Whether reports of a device begin with an id, by its report descriptor (HID 1.11, section 6.2.2): a mouse report with
 * an id is as long as a keyboard report without one, so the length alone does not tell.
 */
export function usesReportIds(descriptor: Uint8Array): boolean {
  for (let at = 0; at < descriptor.length;) {
    const prefix = descriptor[at] ?? 0
    if (prefix === LONG_ITEM) at += 3 + (descriptor[at + 1] ?? 0)
    else {
      if ((prefix & 0xfc) === REPORT_ID_ITEM) return true
      at += 1 + ((prefix & 0x03) === 3 ? 4 : prefix & 0x03)
    }
  }
  return false
}

function held(
  keys: Uint8Array | undefined,
  nameOf: (usage: number) => string | undefined,
): ReadonlySet<string> | undefined {
  if (keys === undefined || keys.includes(ROLL_OVER)) return undefined
  const names = Array.from(keys, (usage) => (usage < FIRST_KEY ? undefined : nameOf(usage)))
  return new Set(names.filter((name) => name !== undefined))
}

function keysOf(report: Uint8Array, hasReportIds: boolean): Uint8Array | undefined {
  if (!hasReportIds) return report.length === BOOT_REPORT_BYTES ? report.subarray(2) : undefined
  return report.length === BOOT_REPORT_BYTES + 1 && report[0] === KEYBOARD_REPORT_ID ? report.subarray(3) : undefined
}

function functionKey(usage: number): string | undefined {
  return usage >= F13 && usage <= F24 ? `f${usage - F13 + 13}` : undefined
}
