import type { ButtonAnswer, ButtonDeviceReport, ButtonPress } from '#schema/buttons'
import type { ButtonAssignment, StaffButtonDevice } from '#schema/staff-buttons'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { readDevices } from './button-rows.ts'
import type { RunCounterCommand } from './counter-command.ts'
import { takeDevices } from './take-devices.ts'
import { takePress } from './take-press.ts'

export interface ButtonsDeps {
  readonly db: Db
  readonly changes: ChangeFeed
  readonly runCounterCommand: RunCounterCommand
  readonly nowMs: () => number
}

/** A device of a player; `control` is one thing on it that can be pressed. */
export interface DeviceName {
  readonly playerId: string
  readonly deviceKey: string
}
export interface ButtonName extends DeviceName {
  readonly control: string
}

/** Hardware buttons of the site. Everything is committed before it is answered. */
export interface Buttons {
  devices(): Promise<StaffButtonDevice[]>
  /** Done once for each press id, however often it comes. */
  press(playerId: string, press: ButtonPress): Promise<ButtonAnswer>
  /** Returns the keyboards that the player may read. */
  report(playerId: string, report: ButtonDeviceReport): Promise<string[]>
  /** Throws `NOT_FOUND` for a button that was never pressed and for an unknown counter. */
  assign(button: ButtonName, assignment: ButtonAssignment): Promise<StaffButtonDevice>
  /** For a short while presses of this button are only shown. Throws `NOT_FOUND`. */
  test(button: ButtonName): Promise<StaffButtonDevice>
  /** The button is forgotten until it is pressed again. Throws `NOT_FOUND`. */
  remove(button: ButtonName): Promise<void>
  /** Makes a keypad of a keyboard, or gives it back. Throws `NOT_FOUND`. */
  adopt(device: DeviceName, adopted: boolean): Promise<StaffButtonDevice>
  /** Forgets a device that is gone with its buttons. Throws `NOT_FOUND`, `IN_USE`. */
  forget(device: DeviceName): Promise<void>
}

/** Long enough to walk to the counter and press. */
const TEST_MS = 60_000

export function createButtons(deps: ButtonsDeps): Buttons {
  const { changes, db, nowMs } = deps
  const changed = (): void => changes.announce('buttons')
  const device = async ({ deviceKey, playerId }: DeviceName): Promise<StaffButtonDevice> => {
    const all = await readDevices(db, nowMs())
    const found = all.find((one) => one.playerId === playerId && one.deviceKey === deviceKey)
    if (found) return found
    throw unknownButton()
  }
  const update = async (button: ButtonName, values: Parameters<typeof updateButton>[2]): Promise<StaffButtonDevice> => {
    await updateButton(db, button, values)
    changed()
    return await device(button)
  }

  return {
    devices: () => readDevices(db, nowMs()),
    press: async (playerId, press) => {
      const answer = await takePress(deps, playerId, press)
      changed()
      return answer
    },
    report: async (playerId, report) => {
      const { adoptedKeys, isNews } = await takeDevices(db, playerId, report, nowMs())
      if (isNews) changed()
      return adoptedKeys
    },
    assign: async (button, { action, counterId }) => {
      const counter = await db.selectFrom('counter').select('id').where('id', '=', counterId).executeTakeFirst()
      if (!counter) {
        throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte wählen Sie einen anderen.')
      }
      return await update(button, { counter_id: counterId, action })
    },
    test: (button) => update(button, { test_until: nowMs() + TEST_MS }),
    remove: async ({ control, deviceKey, playerId }) => {
      const { numDeletedRows } = await db
        .deleteFrom('button')
        .where('player_id', '=', playerId)
        .where('device_key', '=', deviceKey)
        .where('control', '=', control)
        .executeTakeFirst()
      if (numDeletedRows === 0n) throw unknownButton()
      changed()
    },
    adopt: async (name, adopted) => {
      const { numUpdatedRows } = await db
        .updateTable('button_device')
        .set({ adopted: adopted ? 1 : 0 })
        .where('player_id', '=', name.playerId)
        .where('device_key', '=', name.deviceKey)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw unknownButton()
      changed()
      return await device(name)
    },
    forget: async (name) => {
      const { state } = await device(name)
      if (state !== 'unplugged' && state !== 'silent') {
        throw new AppError('IN_USE', 'Dieses Gerät steckt noch. Bitte ziehen Sie es zuerst heraus.')
      }
      await db
        .deleteFrom('button_device')
        .where('player_id', '=', name.playerId)
        .where('device_key', '=', name.deviceKey)
        .execute()
      changed()
    },
  }
}

async function updateButton(
  db: Db,
  { control, deviceKey, playerId }: ButtonName,
  values: { readonly counter_id: string; readonly action: string } | { readonly test_until: number },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('button')
    .set(values)
    .where('player_id', '=', playerId)
    .where('device_key', '=', deviceKey)
    .where('control', '=', control)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw unknownButton()
}

function unknownButton(): AppError {
  return new AppError(
    'NOT_FOUND',
    'Diese Taste ist nicht bekannt. Bitte drücken Sie sie einmal, dann erscheint sie hier.',
  )
}
