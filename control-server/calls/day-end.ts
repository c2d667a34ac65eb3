import type { Tx } from '../db/tables.ts'
import { forgetAcks } from './call-acks.ts'

/** A command is sent again within seconds; a day covers a laptop that slept over lunch. */
const COMMAND_MEMORY_MS = 86_400_000

/** Deletes what belongs to a day beside its log: nothing about a visit is kept longer than the visit. */
export async function forgetDay(tx: Tx, atMs: number): Promise<void> {
  await forgetAcks(tx)
  await tx
    .deleteFrom('counter_command')
    .where('at', '<', atMs - COMMAND_MEMORY_MS)
    .execute()
}
