import type { ButtonDeviceReport } from '#schema/buttons'
import type { Db, Tx } from '../db/tables.ts'
import { DROPPED } from './button-texts.ts'

/** Whether anything that staff see has changed, and which keyboards the player may read. */
export interface TakenDevices {
  readonly isNews: boolean
  readonly adoptedKeys: string[]
}

/** Writes down what is plugged into a player; what is not in the report any more has been unplugged. */
export async function takeDevices(
  db: Db,
  playerId: string,
  report: ButtonDeviceReport,
  now: number,
): Promise<TakenDevices> {
  return await db.transaction().execute(async (tx) => {
    const droppedCount = await noteDropped(tx, playerId, report.dropped)
    const before = await tx.selectFrom('button_device').selectAll().where('player_id', '=', playerId).execute()
    let isNews = droppedCount > 0
    for (const { deviceKey, family, name, state } of report.devices) {
      const known = before.find(({ device_key }) => device_key === deviceKey)
      isNews ||= known?.name !== name || known.state !== state || known.family !== family
      await tx
        .insertInto('button_device')
        .values({ player_id: playerId, device_key: deviceKey, name, family, state, adopted: 0, seen_at: now })
        .onConflict((conflict) =>
          conflict.columns(['player_id', 'device_key']).doUpdateSet({ name, family, state, seen_at: now }),
        )
        .execute()
    }
    const gone = before.filter(
      ({ device_key, state }) =>
        state !== 'unplugged' && !report.devices.some(({ deviceKey }) => deviceKey === device_key),
    )
    for (const { device_key } of gone) await unplug(tx, playerId, device_key)
    const adoptedKeys = before.filter(({ adopted }) => adopted === 1).map(({ device_key }) => device_key)
    return { isNews: isNews || gone.length > 0, adoptedKeys: adoptedKeys.slice(0, 64) }
  })
}

/** A keyboard that nobody has adopted and nobody has pressed is no memory worth keeping. */
async function unplug(tx: Tx, playerId: string, deviceKey: string): Promise<void> {
  const button = await tx
    .selectFrom('button')
    .select('control')
    .where('player_id', '=', playerId)
    .where('device_key', '=', deviceKey)
    .executeTakeFirst()
  const device = tx.updateTable('button_device').set({ state: 'unplugged' })
  await device.where('player_id', '=', playerId).where('device_key', '=', deviceKey).execute()
  if (button) return
  await tx
    .deleteFrom('button_device')
    .where('player_id', '=', playerId)
    .where('device_key', '=', deviceKey)
    .where('family', '=', 'keypad')
    .where('adopted', '=', 0)
    .execute()
}

/** A press that was carried out although its answer never came back keeps its outcome. */
async function noteDropped(tx: Tx, playerId: string, dropped: ButtonDeviceReport['dropped']): Promise<number> {
  const carriedOut = await tx.selectFrom('button_press').select('press_id').where('player_id', '=', playerId).execute()
  const pressIds = new Set(carriedOut.map(({ press_id }) => press_id))
  let count = 0
  for (const { at, control, deviceKey, pressId } of dropped) {
    if (pressIds.has(pressId)) continue
    const { numUpdatedRows } = await tx
      .updateTable('button')
      .set({ pressed_at: at, outcome: 'dropped', message: DROPPED })
      .where('player_id', '=', playerId)
      .where('device_key', '=', deviceKey)
      .where('control', '=', control)
      .where((eb) => eb.or([eb('pressed_at', 'is', null), eb('pressed_at', '<', at)]))
      .executeTakeFirst()
    count += Number(numUpdatedRows)
  }
  return count
}
