import type { ButtonFamily } from '#schema/buttons'
import { heldOnFootSwitch, heldOnKeypad } from './keyboard-report.ts'
import { heldOnRedButton, RED_BUTTON_QUESTION } from './red-button-report.ts'
import { heldOnStreamDeck, type StreamDeckLayout } from './stream-deck-report.ts'
import { heldOnXKeys, type XKeysLayout } from './x-keys-report.ts'

/*
 * Which devices may be opened at all. The rule: what is made to be a button is known by vendor and product and is
 * heard at once. What says that it is a keyboard could be one on which somebody writes letters; it is only offered, and
 * nothing is read from it before staff have adopted it as a keypad. Everything else, mice first of all, is left alone.
 */

/** One interface of a HID device as the system describes it. */
export interface HidFacts {
  readonly vendorId: number
  readonly productId: number
  /** Usage page and usage of its top level collection. */
  readonly usagePage: number
  readonly usage: number
  /** USB interface; -1 when it is not known. */
  readonly interfaceNumber: number
  /** Whether its reports begin with an id. */
  readonly hasReportIds: boolean
}

/** How a device of a family is read. */
export interface ButtonKind {
  readonly family: ButtonFamily
  /** Named controls that are down; undefined for a report about something else. Never throws. */
  readonly heldIn: (report: Uint8Array) => ReadonlySet<string> | undefined
  /** What to write so that it tells its state: once, or again and again when it never tells by itself. */
  readonly question?: { readonly bytes: readonly number[]; readonly everyMs?: number }
}

/** Undefined for what is no button. A keypad is only to be opened when staff have adopted it. */
export function buttonKindOf(facts: HidFacts): ButtonKind | undefined {
  const { hasReportIds, interfaceNumber, productId, vendorId } = facts
  const ids = [vendorId, productId].map((id) => id.toString(16).padStart(4, '0')).join(':')
  const xKeys = vendorId === PI_ENGINEERING ? X_KEYS[productId] : undefined
  // Its other interfaces play keyboard and mouse for programs that know nothing else.
  if (xKeys) return interfaceNumber <= 0 ? xKeysKind(xKeys) : undefined
  const deck = vendorId === ELGATO ? STREAM_DECKS[productId] : undefined
  if (deck) return { family: 'stream-deck', heldIn: (report) => heldOnStreamDeck(deck, report) }
  if (ids === DREAM_CHEEKY_BUTTON) return RED_BUTTON
  if (!isKeyboard(facts)) return undefined
  return FOOT_SWITCHES.has(ids)
    ? { family: 'foot-switch', heldIn: (report) => heldOnFootSwitch(report, hasReportIds) }
    : { family: 'keypad', heldIn: (report) => heldOnKeypad(report, hasReportIds) }
}

const RED_BUTTON: ButtonKind = {
  family: 'red-button',
  heldIn: heldOnRedButton,
  question: { bytes: RED_BUTTON_QUESTION, everyMs: 50 },
}

/** PCsensor and its other names. */
const FOOT_SWITCHES: ReadonlySet<string> = new Set(['0c45:7403', '0c45:7404', '413d:2107', '1a86:e026', '3553:b001'])

const ELGATO = 0x0fd9
const STREAM_DECKS: Readonly<Record<number, StreamDeckLayout>> = {
  0x0060: { keyCount: 15, firstKeyByte: 1, mirroredColumns: 5 },
  0x0063: { keyCount: 6, firstKeyByte: 1 },
  0x0090: { keyCount: 6, firstKeyByte: 1 },
  0x006d: { keyCount: 15, firstKeyByte: 4 },
  0x0080: { keyCount: 15, firstKeyByte: 4 },
  0x00a5: { keyCount: 15, firstKeyByte: 4 },
  0x006c: { keyCount: 32, firstKeyByte: 4 },
  0x008f: { keyCount: 32, firstKeyByte: 4 },
  0x0084: { keyCount: 8, firstKeyByte: 4 },
  0x009a: { keyCount: 8, firstKeyByte: 4 },
  0x0086: { keyCount: 3, firstKeyByte: 4, arePedals: true },
}

const PI_ENGINEERING = 0x05f3
const XK24: XKeysLayout = { columnCount: 4, rowCount: 6 }
const XK4: XKeysLayout = { columnCount: 4, rowCount: 1 }
const XK8: XKeysLayout = { columnCount: 4, rowCount: 2 }
const XK16: XKeysLayout = { columnCount: 4, rowCount: 4 }
const XK12: XKeysLayout = { columnCount: 4, rowCount: 3 }
const XK80: XKeysLayout = { columnCount: 10, rowCount: 8 }
/** The lowest bit is not connected. */
const XK3: XKeysLayout = { columnCount: 1, rowCount: 4, names: ['', 'pedal-left', 'pedal-middle', 'pedal-right'] }
/** By product id; a model has one for each way in which it can be set up. */
const X_KEYS: Readonly<Record<number, XKeysLayout>> = {
  1027: XK24,
  1029: XK24,
  1404: XK24,
  1127: XK4,
  1129: XK4,
  1130: XK8,
  1132: XK8,
  1049: XK16,
  1051: XK16,
  1213: XK16,
  1216: XK16,
  1062: XK12,
  1064: XK12,
  1065: XK12,
  1067: XK12,
  1080: XK3,
  1082: XK3,
  1089: XK80,
  1091: XK80,
  1121: XK80,
  1123: XK80,
  1217: XK80,
  1220: XK80,
  1231: XK80,
  1234: XK80,
}
/** "Generate data": answered with the state of all keys. Behind the report id 0, 35 bytes. */
const X_KEYS_QUESTION = [0, 177, ...Array.from({ length: 34 }, () => 0)]

const DREAM_CHEEKY_BUTTON = '1d34:000d'
const GENERIC_DESKTOP = 0x01
const KEYBOARD = 0x06

function xKeysKind(layout: XKeysLayout): ButtonKind {
  return { family: 'x-keys', heldIn: (report) => heldOnXKeys(layout, report), question: { bytes: X_KEYS_QUESTION } }
}

function isKeyboard({ usage, usagePage }: HidFacts): boolean {
  return usagePage === GENERIC_DESKTOP && usage === KEYBOARD
}
