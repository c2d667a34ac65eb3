import type { Hall } from '#player/tickets/hall'
import type { Tx } from '../db/tables.ts'
import { forgetAcks } from './call-acks.ts'
import { keepServiceTimes } from './estimates/estimate-store.ts'
import { keepFigures } from './visit-statistics.ts'

/** A command is sent again within seconds; an hour covers a laptop that slept over a break. */
const COMMAND_MEMORY_MS = 3_600_000

/** Sums up a day and deletes what belongs to it beside its log: nothing about a visit is kept longer than the visit. */
export async function closeDay(tx: Tx, hall: Hall, timeZone: string, atMs: number): Promise<void> {
  await keepFigures(tx, hall, timeZone, atMs)
  await keepServiceTimes(tx, hall, timeZone, atMs)
  await forgetAcks(tx)
  await tx
    .deleteFrom('counter_command')
    .where('at', '<', atMs - COMMAND_MEMORY_MS)
    .execute()
}
