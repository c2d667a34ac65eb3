import { hashForMosquitto } from '../broker/mosquitto-files.ts'
import type { Db } from '../db/tables.ts'
import type { SecretSeen } from './require-player.ts'

/**
 * Keeps for each player what a Mosquitto needs to know of its secret. It can not be made from the stored SHA-256, so
 * it is made when the secret itself comes by, which every HTTP request of a player carries, and once only.
 */
export function createMosquittoSecrets(deps: {
  readonly db: Db
  readonly syncAccounts: () => Promise<void>
}): SecretSeen {
  const known = new Map<string, Promise<void>>()

  async function learn(playerId: string, secret: string): Promise<void> {
    const row = await deps.db
      .selectFrom('player')
      .select('mosquitto_hash')
      .where('id', '=', playerId)
      .executeTakeFirst()
    if (!row || row.mosquitto_hash !== null) return
    await deps.db
      .updateTable('player')
      .set({ mosquitto_hash: await hashForMosquitto(secret) })
      .where('id', '=', playerId)
      .execute()
    await deps.syncAccounts()
  }

  return async (playerId, secret) => {
    const learning = known.get(playerId) ?? learn(playerId, secret)
    known.set(playerId, learning)
    try {
      await learning
    } catch (error) {
      known.delete(playerId)
      throw error
    }
  }
}

/** With a broker that keeps its accounts elsewhere there is nothing to learn. */
export const learnNothing: SecretSeen = async () => undefined
