import type { Selectable } from 'kysely'
import { ButtonDevice, ButtonFamily, ButtonOutcome } from '#schema/buttons'
import { parse } from '#schema/parse'
import { ButtonAction, type ButtonAssignment, StaffButton, type StaffButtonDevice } from '#schema/staff-buttons'
import type { Static, TSchema } from 'typebox'
import type { Db } from '../db/tables.ts'
import type { ButtonTables } from './tables.ts'

/** A player tells every 15 s while something is plugged in; after three times it may be that nobody listens. */
const SILENT_AFTER_MS = 45_000

/** What a row says a control or a press is to do; undefined while nobody has assigned it. */
export function assignmentOf(row: {
  readonly counter_id: string | null
  readonly action: string | null
}): ButtonAssignment | undefined {
  if (row.counter_id === null || row.action === null) return undefined
  return { counterId: row.counter_id, action: readWord(ButtonAction, row.action) }
}

/** A word that only this server has written. */
export function readWord<S extends TSchema>(schema: S, word: string): Static<S> {
  const value = parse(schema, word)
  if (!value.ok) throw new Error(`broken row: ${value.error.join(', ')}`)
  return value.value
}

/** Every device with its buttons, in an order that presses do not change. */
export async function readDevices(db: Db, now: number): Promise<StaffButtonDevice[]> {
  const devices = await db
    .selectFrom('button_device')
    .innerJoin('player', 'player.id', 'button_device.player_id')
    .selectAll('button_device')
    .select('player.name as player_name')
    .orderBy('player.name')
    .orderBy('button_device.device_key')
    .execute()
  const buttons = await db.selectFrom('button').selectAll().execute()
  return devices.map((device) => ({
    playerId: device.player_id,
    playerName: device.player_name,
    deviceKey: device.device_key,
    name: device.name,
    family: readWord(ButtonFamily, device.family),
    state: stateOf(device, now),
    adopted: device.adopted === 1,
    seenAt: device.seen_at,
    buttons: buttons
      .filter((row) => row.player_id === device.player_id && row.device_key === device.device_key)
      .map((row) => staffButton(row, now))
      .toSorted((a, b) => a.control.localeCompare(b.control, 'de', { numeric: true })),
  }))
}

function stateOf(
  { seen_at, state }: Pick<Selectable<ButtonTables['button_device']>, 'seen_at' | 'state'>,
  now: number,
): StaffButtonDevice['state'] {
  if (state === 'unplugged') return 'unplugged'
  return now - seen_at > SILENT_AFTER_MS ? 'silent' : readWord(ButtonDevice.properties.state, state)
}

function staffButton(row: Selectable<ButtonTables['button']>, now: number): StaffButton {
  const assignment = assignmentOf(row)
  return {
    control: row.control,
    ...(assignment && { assignment }),
    ...(row.pressed_at !== null && { pressedAt: row.pressed_at }),
    ...(row.outcome !== null && { outcome: readOutcome(row.outcome) }),
    ...(row.message !== null && { message: row.message }),
    ...(row.test_until !== null && row.test_until > now && { testUntil: row.test_until }),
  }
}

function readOutcome(word: string): NonNullable<StaffButton['outcome']> {
  return word === 'dropped' ? word : readWord(ButtonOutcome, word)
}
