import Type, { type Static } from 'typebox'
import { ButtonControl, ButtonFamily, ButtonOutcome } from './buttons.ts'
import { Id, UtcMs } from './primitives.ts'

/* Buttons as staff see and assign them; the routes stand in `staff-api.ts`. */

/** What a button can do at a counter. */
export const ButtonAction = Type.Union([
  Type.Literal('call-next'),
  Type.Literal('recall'),
  Type.Literal('arrived'),
  Type.Literal('missed'),
  Type.Literal('park'),
  Type.Literal('finish'),
  Type.Literal('pause'),
])
export type ButtonAction = Static<typeof ButtonAction>

export const ButtonAssignment = Type.Object({ counterId: Id, action: ButtonAction })
export type ButtonAssignment = Static<typeof ButtonAssignment>

/** One control that has been pressed at least once. */
export const StaffButton = Type.Object({
  control: ButtonControl,
  assignment: Type.Optional(ButtonAssignment),
  pressedAt: Type.Optional(UtcMs),
  /** Of the last press. `dropped`: it did not reach the server in time. */
  outcome: Type.Optional(Type.Union([ButtonOutcome, Type.Literal('dropped')])),
  message: Type.Optional(Type.String()),
  /** Until then a press is only shown and calls nobody. */
  testUntil: Type.Optional(UtcMs),
})
export type StaffButton = Static<typeof StaffButton>

export const StaffButtonDevice = Type.Object({
  playerId: Id,
  playerName: Type.String(),
  deviceKey: Id,
  name: Type.String(),
  family: ButtonFamily,
  /**
   * `ready`: presses are heard. `offered`: a keyboard that nobody has adopted. `blocked`: the machine does not let the
   * player read it. `unplugged`: the player is well, the device is gone. `silent`: the player has not told for a while.
   */
  state: Type.Union([
    Type.Literal('ready'),
    Type.Literal('offered'),
    Type.Literal('blocked'),
    Type.Literal('unplugged'),
    Type.Literal('silent'),
  ]),
  adopted: Type.Boolean(),
  /** When the player last said that it is plugged in. */
  seenAt: UtcMs,
  buttons: Type.Array(StaffButton),
})
export type StaffButtonDevice = Static<typeof StaffButtonDevice>
