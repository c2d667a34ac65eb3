/*
 * X-keys (P.I. Engineering), general incoming data: unit id, kind of data, then one byte per column of keys with the
 * top row in the lowest bit. Kinds above 3 are answers to commands. Bit 0 of the kind is the program switch.
 */

export interface XKeysLayout {
  readonly columnCount: number
  readonly rowCount: number
  /** Names of the bits of the first column, for devices that have no field of keys; an empty one is not connected. */
  readonly names?: readonly string[]
}

const FIRST_KEY_BYTE = 2
const DATA_KIND_MAX = 3

/** Keys by number in reading order; undefined when the report is about something else. */
export function heldOnXKeys(
  { columnCount, names, rowCount }: XKeysLayout,
  report: Uint8Array,
): ReadonlySet<string> | undefined {
  const kind = report[1]
  if (kind === undefined || kind > DATA_KIND_MAX || report.length < FIRST_KEY_BYTE + columnCount) return undefined
  const held = new Set<string>()
  for (let column = 0; column < columnCount; column += 1) {
    for (let row = 0; row < rowCount; row += 1) {
      const isDown = ((report[FIRST_KEY_BYTE + column] ?? 0) >> row) % 2 === 1
      const name = names ? names[row] : `key-${row * columnCount + column + 1}`
      if (isDown && name) held.add(name)
    }
  }
  return held
}
