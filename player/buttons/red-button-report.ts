/*
 * Big Red Button (Dream Cheeky): it says nothing by itself. Asked with an output report of eight bytes that ends in 2,
 * it answers with its state in the first byte.
 */

/** What to write, behind the report id 0 that is not sent over the wire. */
export const RED_BUTTON_QUESTION: readonly number[] = [0, 0, 0, 0, 0, 0, 0, 0, 2]

const LID_CLOSED = 0x15
const PRESSED = 0x16
const LID_OPEN = 0x17

/** `button` while it is pressed. The lid is no control: opening it calls nobody. */
export function heldOnRedButton(report: Uint8Array): ReadonlySet<string> | undefined {
  const state = report[0]
  if (state === PRESSED) return new Set(['button'])
  return state === LID_CLOSED || state === LID_OPEN ? new Set() : undefined
}
