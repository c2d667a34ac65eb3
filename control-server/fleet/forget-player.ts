import type { Tx } from '../db/tables.ts'

/** Removes a player with all that it has said; its screens are free for another one. False when there is none. */
export async function forgetPlayer(tx: Tx, playerId: string): Promise<boolean> {
  await tx.updateTable('screen').set({ player_id: null }).where('player_id', '=', playerId).execute()
  const { numDeletedRows } = await tx.deleteFrom('player').where('id', '=', playerId).executeTakeFirst()
  return numDeletedRows > 0n
}
