import Type, { type Static } from 'typebox'
import { ButtonDevice, ButtonPress } from '#schema/buttons'

/** What the HID process tells: one JSON object per line on standard output, handed on to the core as it is. */
export const HidMessage = Type.Union([
  /** Everything that is plugged in. Sent at the start and with each change. */
  Type.Object({ type: Type.Literal('devices'), devices: Type.Array(ButtonDevice, { maxItems: 16 }) }),
  /** `at` is this machine's clock, Unix milliseconds. */
  Type.Object({ type: Type.Literal('press'), press: ButtonPress }),
])
export type HidMessage = Static<typeof HidMessage>

/** Exit code when this machine can not speak HID at all, which no restart mends. */
export const NO_HID = 3
