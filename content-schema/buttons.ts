import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'

/* Push buttons, keypads and pedals at a player or counter PC; the routes stand in `player-api.ts`. */

/**
 * A press that has not been carried out after so long never will be: whoever pressed has pressed again by then, or has
 * gone. Counted from the contact to the commit at the server.
 */
export const PRESS_LIFETIME_MS = 5_000

/** Something on a device that can be pressed: `key-3`, `num-enter`, `pedal-left`. */
export const ButtonControl = Type.String({ pattern: '^[a-z0-9-]{1,40}$' })

export const ButtonFamily = Type.Union([
  Type.Literal('keypad'),
  Type.Literal('foot-switch'),
  Type.Literal('x-keys'),
  Type.Literal('stream-deck'),
  Type.Literal('red-button'),
])
export type ButtonFamily = Static<typeof ButtonFamily>

/**
 * A device that is plugged in. `ready`: its presses are heard. `offered`: it says that it is a keyboard, so nothing is
 * read from it before staff have adopted it. `blocked`: this machine does not let us read it.
 */
export const ButtonDevice = Type.Object({
  /** The same after unplugging and restarts: from its serial number, else from the socket that it is plugged into. */
  deviceKey: Id,
  name: Type.String({ minLength: 1, maxLength: 80 }),
  family: ButtonFamily,
  state: Type.Union([Type.Literal('ready'), Type.Literal('offered'), Type.Literal('blocked')]),
})
export type ButtonDevice = Static<typeof ButtonDevice>

/** Sent once for each press and again with the same id until there is an answer, at most for `PRESS_LIFETIME_MS`. */
export const ButtonPress = Type.Object({
  /** Random, drawn where the contact was read. */
  pressId: Id,
  deviceKey: Id,
  deviceName: ButtonDevice.properties.name,
  control: ButtonControl,
  /** Site time of the contact. */
  at: UtcMs,
})
export type ButtonPress = Static<typeof ButtonPress>

/** What has become of a press. `tested`: staff try this button out, so nobody was called. */
export const ButtonOutcome = Type.Union([
  Type.Literal('done'),
  Type.Literal('refused'),
  Type.Literal('unmapped'),
  Type.Literal('tested'),
])
export type ButtonOutcome = Static<typeof ButtonOutcome>

export const ButtonAnswer = Type.Object({
  outcome: ButtonOutcome,
  /** German: "A 017 ist an Platz 3 aufgerufen." */
  message: Type.String(),
})
export type ButtonAnswer = Static<typeof ButtonAnswer>

/** Sent with each change and every few seconds while something is plugged in. */
export const ButtonDeviceReport = Type.Object({
  devices: Type.Array(ButtonDevice, { maxItems: 16 }),
  /** Presses that did not get through in time and were dropped. Told again until the server has answered. */
  dropped: Type.Array(ButtonPress, { maxItems: 50 }),
})
export type ButtonDeviceReport = Static<typeof ButtonDeviceReport>

export const ButtonDeviceAnswer = Type.Object({
  /** Keyboards of this player that staff have adopted as keypads. */
  adoptedKeys: Type.Array(Id, { maxItems: 64 }),
})
export type ButtonDeviceAnswer = Static<typeof ButtonDeviceAnswer>
