import type { Logger } from 'pino'
import type { DeviceMessage } from './broker-port.ts'

/**
 * Hands the messages of each player to the server one after the other, in the order they came, and those of
 * different players side by side, so that one slow commit holds up nobody else.
 */
export function createDeviceLane(log: Pick<Logger, 'warn'>) {
  const tails = new Map<string, Promise<boolean>>()
  let reader: ((message: DeviceMessage) => Promise<void>) | undefined

  async function readOne({ path, payload }: DeviceMessage): Promise<boolean> {
    if (!reader) return false
    try {
      await reader({ path, payload })
      return true
    } catch (error) {
      log.warn({ err: error, topic: path }, 'message of a player not committed, it will come again')
      return false
    }
  }

  return {
    setReader(read: (message: DeviceMessage) => Promise<void>): void {
      reader = read
    },
    /** Resolves with whether the server has committed the message; never rejects. */
    read(playerId: string, message: DeviceMessage): Promise<boolean> {
      const tail = (tails.get(playerId) ?? Promise.resolve(true)).then(() => readOne(message))
      tails.set(playerId, tail)
      void tail.then(() => {
        if (tails.get(playerId) === tail) tails.delete(playerId)
      })
      return tail
    },
  }
}
