/*
 * Stream Deck, input report 0x01. The first generation has one byte per key behind the id. Later ones tell in byte 1
 * what is reported (0 for keys, others for dials and touch) and in bytes 2 and 3 how many; keys begin at byte 4.
 */

export interface StreamDeckLayout {
  readonly keyCount: number
  readonly firstKeyByte: 1 | 4
  /** Counts each row of so many keys from the right, as the first model does. */
  readonly mirroredColumns?: number
  readonly arePedals?: true
}

const KEYS_REPORT_ID = 0x01
const KEYS_KIND = 0x00
const PEDALS = ['pedal-left', 'pedal-middle', 'pedal-right']

/** Keys by number in reading order; undefined when the report is about something else. */
export function heldOnStreamDeck(layout: StreamDeckLayout, report: Uint8Array): ReadonlySet<string> | undefined {
  const { firstKeyByte, keyCount } = layout
  if (report[0] !== KEYS_REPORT_ID || report.length < firstKeyByte + keyCount) return undefined
  if (firstKeyByte === 4 && report[1] !== KEYS_KIND) return undefined
  const names = new Set<string>()
  for (let index = 0; index < keyCount; index += 1) {
    if (report[firstKeyByte + index] === 1) names.add(nameOf(layout, index))
  }
  return names
}

function nameOf({ arePedals, mirroredColumns }: StreamDeckLayout, index: number): string {
  if (arePedals) return PEDALS[index] ?? `pedal-${index + 1}`
  if (mirroredColumns === undefined) return `key-${index + 1}`
  const column = index % mirroredColumns
  return `key-${index - column + (mirroredColumns - 1 - column) + 1}`
}
