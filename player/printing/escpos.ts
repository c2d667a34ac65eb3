import { codePage858 } from './code-page-858.ts'

/*
 * The commands of ESC/POS that a slip needs, as published by Epson for its TM printers and understood by nearly every
 * receipt printer: each a list of bytes.
 */

export type Bytes = readonly number[]

const ESC = 0x1b
const GS = 0x1d
const DLE = 0x10
const EOT = 0x04

/** Code page 858 is number 19. */
const CODE_PAGE_858 = 19

/**
 * Before the first question. A job that broke off may have left the printer waiting for the rest of a command, which
 * would swallow whatever comes next; zeros fill that up, and are passed over otherwise. As many as the longest command.
 */
export function fillUp(): Bytes {
  return Array.from({ length: COMMAND_BYTES_MAX }, () => 0)
}

/** Settings as after switching on, and the code page. */
export function beginAnew(): Bytes {
  return [ESC, 0x40, ESC, 0x74, CODE_PAGE_858]
}

/** Longest command that this file writes: the text of a QR code. */
export const COMMAND_BYTES_MAX = 600

/** A line of text; what does not fit into the code page is replaced. */
export function line(text: string): Bytes {
  return [...codePage858(text), 0x0a]
}

export function centred(): Bytes {
  return [ESC, 0x61, 1]
}

/** Both from 1 to 8 times the normal size. */
export function sized(width: number, height: number): Bytes {
  return [GS, 0x21, ((width - 1) << 4) | (height - 1)]
}

export function bold(on: boolean): Bytes {
  return [ESC, 0x45, on ? 1 : 0]
}

/**
 * A QR code of model 2 with medium error correction.
 * @param moduleDots side of one module, 1 to 16
 * @throws for a text that is longer than `COMMAND_BYTES_MAX`, or not ASCII
 */
export function qrCode(text: string, moduleDots: number): Bytes {
  const data = Array.from(text).map((sign) => sign.codePointAt(0) ?? 0)
  if (data.length > COMMAND_BYTES_MAX - 10 || data.some((code) => code < 0x20 || code > 0x7e)) {
    throw new Error('an address that can not be printed as a code')
  }
  return [
    ...qrFunction(0x41, [50, 0]),
    ...qrFunction(0x43, [moduleDots]),
    ...qrFunction(0x45, [49]),
    ...qrFunction(0x50, [0x30, ...data]),
    ...qrFunction(0x51, [0x30]),
  ]
}

/** `GS ( k`: length, always symbol 49 (QR), function, parameters. */
function qrFunction(name: number, parameters: Bytes): Bytes {
  const length = parameters.length + 2
  return [GS, 0x28, 0x6b, length & 0xff, length >> 8, 49, name, ...parameters]
}

/** Feeds to the knife and cuts, all but one point. */
export function cut(): Bytes {
  return [GS, 0x56, 66, 24]
}

/** Asked and answered at once, past everything that waits to be printed. */
export function askNow(what: 'printer' | 'offline' | 'error' | 'paper'): Bytes {
  return [DLE, EOT, { printer: 1, offline: 2, error: 3, paper: 4 }[what]]
}

/** Answered in its turn: the answer says that everything sent before has been worked off. */
export function askInTurn(): Bytes {
  return [GS, 0x72, 1]
}
