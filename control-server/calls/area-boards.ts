import type { Logger } from 'pino'
import { boardOf } from '#player/tickets/board-of'
import { areaSeqOf, type Hall } from '#player/tickets/hall'
import type { HallConfig } from '#player/tickets/hall-config'
import { boardHeadTopic, boardTopic } from '#schema/topics'
import type { Db } from '../db/tables.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { createBoardFeed } from './board-feed.ts'

export interface AreaBoardDeps {
  readonly db: Db
  readonly publisher: Publisher
  readonly siteId: string
  readonly epoch: number
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'error'>
  readonly hall: () => Promise<Hall>
  readonly config: () => Promise<HallConfig>
  /** Something about an area has changed; told once for each `seq`. */
  readonly onChanged: (areaId: string) => void
}

/** The calls lane: what goes to the screens. */
export interface AreaBoards {
  /** Publishes and tells what has changed since the last time, whoever did it. */
  notice(): Promise<void>
  /** Tells every player how far its boards should be. */
  sendHeads(): Promise<void>
  /** The board of an area in its signed envelope; undefined for an unknown area. */
  sealed(areaId: string): Promise<string | undefined>
  republishAll(): Promise<void>
  /** Resolves when every board that has changed has been handed to the broker. */
  idle(): Promise<void>
}

export function createAreaBoards(deps: AreaBoardDeps): AreaBoards {
  const { db, publisher, siteId, epoch, nowMs, log, onChanged } = deps
  const told = new Map<string, number>()
  const read = async (areaId: string) => boardOf(await deps.hall(), await deps.config(), areaId, epoch)
  const feed = createBoardFeed(async (areaId) => {
    await publisher.publish(boardTopic(siteId, areaId), await read(areaId))
  }, log)

  async function areaIds(): Promise<string[]> {
    return (await db.selectFrom('waiting_area').select('id').execute()).map(({ id }) => id)
  }

  return {
    async notice() {
      const hall = await deps.hall()
      for (const areaId of await areaIds()) {
        const seq = areaSeqOf(hall, areaId)
        if (told.get(areaId) === seq) continue
        told.set(areaId, seq)
        onChanged(areaId)
        void feed.changed(areaId)
      }
    },
    async sendHeads() {
      const hall = await deps.hall()
      for (const areaId of await areaIds()) {
        const head = { epoch, seq: areaSeqOf(hall, areaId), t: nowMs() }
        await publisher.publish(boardHeadTopic(siteId, areaId), head)
      }
    },
    async sealed(areaId) {
      if (!(await areaIds()).includes(areaId)) return undefined
      return publisher.seal(boardTopic(siteId, areaId), await read(areaId))
    },
    async republishAll() {
      await Promise.all((await areaIds()).map((areaId) => feed.changed(areaId)))
    },
    idle: () => feed.idle(),
  }
}
