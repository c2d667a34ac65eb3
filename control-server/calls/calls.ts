import type { Logger } from 'pino'
import { BOARD_HEAD_INTERVAL_MS } from '#schema/call-board'
import type { Desk, StaffArea, Ticket } from '#schema/staff-api'
import { boardHeadTopic, boardTopic } from '#schema/topics'
import type { Db } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { closeOldDays, expireCalls, readBoard } from './board.ts'
import { localDay } from './call-rules.ts'
import { type CommandKind, runCommand } from './counter-commands.ts'
import { readAreas, readDesk } from './desk.ts'
import { issueTicket } from './tickets.ts'

export interface CallDeps {
  readonly db: Db
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly siteId: string
  readonly epoch: number
  /** Numbers belong to a day of this zone. */
  readonly timeZone: string
  readonly nowMs: () => number
  readonly log: Logger
}

/** Tickets and calls of the site. Everything is committed before it is published or answered. */
export interface Calls {
  areas(): Promise<StaffArea[]>
  desk(areaId: string, counterId: string): Promise<Desk>
  /** The same key gives the same ticket, however often it is sent. */
  issueTicket(queueId: string, requestKey: string): Promise<Ticket>
  /** The same command id is done once and answered alike. Throws `QUEUE_EMPTY`, `COUNTER_FREE`, `NOT_FOUND`. */
  command(kind: CommandKind, counterId: string, commandId: string): Promise<Desk>
  /** A screen has said that a call was on glass; a call that is gone is ignored. */
  markShown(callId: string, screenId: string, at: number): Promise<void>
  /** The board of an area in its signed envelope; undefined for an unknown area. */
  sealedBoard(areaId: string): Promise<string | undefined>
  republishAll(): Promise<void>
  /** Expires calls, closes days and sends heads, until disposed. */
  startClock(): AsyncDisposable
}

const CLOCK_INTERVAL_MS = 1_000

export function createCalls(deps: CallDeps): Calls {
  const { db, publisher, changes, siteId, epoch, timeZone, nowMs, log } = deps
  const publishBoard = async (areaId: string) => {
    await publisher.publish(boardTopic(siteId, areaId), await readBoard(db, areaId, epoch))
    changes.announce({ areaId })
  }
  const areaIds = async () => (await db.selectFrom('waiting_area').select('id').execute()).map(({ id }) => id)
  const tick = async () => {
    const now = nowMs()
    const changed = await db.transaction().execute(async (tx) => {
      const closed = await closeOldDays(tx, localDay(now, timeZone), now)
      return new Set([...closed, ...(await expireCalls(tx, now))])
    })
    for (const areaId of changed) await publishBoard(areaId)
  }
  const sendHeads = async () => {
    for (const areaId of await areaIds()) {
      const { seq } = await readBoard(db, areaId, epoch)
      await publisher.publish(boardHeadTopic(siteId, areaId), { epoch, seq, t: nowMs() })
    }
  }

  return {
    areas: () => readAreas(db),
    desk: (areaId, counterId) => readDesk(db, areaId, counterId),
    issueTicket: async (queueId, requestKey) => {
      const at = nowMs()
      const request = { queueId, requestKey, at, day: localDay(at, timeZone) }
      const ticket = await db.transaction().execute((tx) => issueTicket(tx, request))
      const queue = await db.selectFrom('queue').select('area_id').where('id', '=', ticket.queueId).executeTakeFirst()
      if (queue) await publishBoard(queue.area_id)
      return ticket
    },
    command: async (kind, counterId, commandId) => {
      const command = { id: commandId, counterId, kind, at: nowMs() }
      const { areaId, refusal } = await db.transaction().execute((tx) => runCommand(tx, command))
      if (refusal) throw refusal
      await publishBoard(areaId)
      return await readDesk(db, areaId, counterId)
    },
    markShown: async (callId, screenId, at) => {
      const call = await db.selectFrom('call').select('area_id').where('id', '=', callId).executeTakeFirst()
      if (!call) return
      await db
        .insertInto('call_shown')
        .values({ call_id: callId, screen_id: screenId, shown_at: at })
        .onConflict((conflict) => conflict.columns(['call_id', 'screen_id']).doNothing())
        .execute()
      changes.announce({ areaId: call.area_id })
    },
    sealedBoard: async (areaId) => {
      const known = await db.selectFrom('waiting_area').select('id').where('id', '=', areaId).executeTakeFirst()
      return known && publisher.seal(boardTopic(siteId, areaId), await readBoard(db, areaId, epoch))
    },
    republishAll: async () => {
      for (const areaId of await areaIds()) await publishBoard(areaId)
    },
    startClock: () =>
      startClock(
        [
          { run: tick, everyMs: CLOCK_INTERVAL_MS },
          { run: sendHeads, everyMs: BOARD_HEAD_INTERVAL_MS },
        ],
        log,
      ),
  }
}

/** Runs jobs again and again, each never twice at the same time; a failure is logged and the next turn tries again. */
function startClock(jobs: readonly { run: () => Promise<void>; everyMs: number }[], log: Logger): AsyncDisposable {
  const running = new Set<Promise<void>>()
  const timers = jobs.map(({ run, everyMs }) => {
    let busy = false
    return setInterval(() => {
      if (busy) return
      busy = true
      const turn = run()
        .catch((error: unknown) => log.error({ err: error }, 'clock of the calls failed'))
        .finally(() => {
          busy = false
          running.delete(turn)
        })
      running.add(turn)
    }, everyMs)
  })
  return {
    [Symbol.asyncDispose]: async () => {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(running)
    },
  }
}
