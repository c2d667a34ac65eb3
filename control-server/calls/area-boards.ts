import type { Logger } from 'pino'
import { localDate } from '#player/time'
import { BOARD_HEAD_INTERVAL_MS } from '#schema/call-board'
import { boardHeadTopic, boardTopic } from '#schema/topics'
import type { Db } from '../db/tables.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { expireCalls, readBoard, readSeq } from './board.ts'
import { createBoardFeed } from './board-feed.ts'
import { startClock } from './call-clock.ts'
import { closePastDays } from './day-end.ts'

/** How late an expired call may leave the board; players hide it to the millisecond by themselves. */
const TICK_INTERVAL_MS = 1_000

/** The calls lane: what goes to the screens, and when by itself. */
export function createAreaBoards(deps: {
  readonly db: Db
  readonly publisher: Publisher
  readonly siteId: string
  readonly epoch: number
  readonly timeZone: string
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'error'>
  /** Tells the consoles. */
  readonly announce: (areaId: string) => void
}) {
  const { db, publisher, siteId, epoch, timeZone, nowMs, log, announce } = deps
  const feed = createBoardFeed(async (areaId) => {
    await publisher.publish(boardTopic(siteId, areaId), await readBoard(db, areaId, epoch))
  }, log)

  async function areaIds(): Promise<string[]> {
    return (await db.selectFrom('waiting_area').select('id').execute()).map(({ id }) => id)
  }

  async function tick(): Promise<void> {
    const now = nowMs()
    const changed = await db.transaction().execute(async (tx) => {
      const closed = await closePastDays(tx, localDate(now, timeZone), now)
      return new Set([...closed, ...(await expireCalls(tx, now))])
    })
    for (const areaId of changed) {
      announce(areaId)
      void feed.changed(areaId)
    }
  }

  async function sendHeads(): Promise<void> {
    for (const areaId of await areaIds()) {
      const head = { epoch, seq: await readSeq(db, areaId), t: nowMs() }
      await publisher.publish(boardHeadTopic(siteId, areaId), head)
    }
  }

  return {
    changed: (areaId: string) => feed.changed(areaId),
    idle: () => feed.idle(),
    tick,
    sendHeads,
    async sealed(areaId: string): Promise<string | undefined> {
      if (!(await areaIds()).includes(areaId)) return undefined
      return publisher.seal(boardTopic(siteId, areaId), await readBoard(db, areaId, epoch))
    },
    async republishAll(): Promise<void> {
      await Promise.all((await areaIds()).map((areaId) => feed.changed(areaId)))
    },
    startClock(): AsyncDisposable {
      const jobs = [
        { what: 'tick', everyMs: TICK_INTERVAL_MS, run: tick },
        { what: 'heads', everyMs: BOARD_HEAD_INTERVAL_MS, run: sendHeads },
      ]
      const clock = startClock(jobs, log)
      return {
        async [Symbol.asyncDispose]() {
          await clock[Symbol.asyncDispose]()
          await feed.idle()
        },
      }
    },
  }
}
