import type { Logger } from 'pino'

/** Publishes boards after their commit, outside of the request that caused it. */
export interface BoardFeed {
  /** The board of an area has changed. Resolves when its newest state has been handed to the broker; never rejects. */
  changed(areaId: string): Promise<void>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

/**
 * One board of an area at a time, and always the newest: two commands in the same moment must not leave the older
 * board retained at the broker. Changes that pile up behind a slow broker become one board. A counter never waits for
 * the broker: the call is committed, and a board that does not get through is repaired by the next head.
 */
export function createBoardFeed(publish: (areaId: string) => Promise<void>, log: Pick<Logger, 'error'>): BoardFeed {
  const turns = new Map<string, { again: boolean; done: Promise<void> }>()

  async function run(areaId: string, turn: { again: boolean }): Promise<void> {
    try {
      while (turn.again) {
        turn.again = false
        await publish(areaId)
      }
    } catch (error) {
      log.error({ err: error, areaId }, 'board could not be published')
    } finally {
      turns.delete(areaId)
    }
  }

  return {
    changed(areaId) {
      const underWay = turns.get(areaId)
      if (underWay) {
        underWay.again = true
        return underWay.done
      }
      const turn = { again: true, done: Promise.resolve() }
      turns.set(areaId, turn)
      turn.done = run(areaId, turn)
      return turn.done
    },
    async idle() {
      await Promise.all([...turns.values()].map(({ done }) => done))
    },
  }
}
