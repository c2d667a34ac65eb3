import type { Logger } from 'pino'
import { localDate } from '#player/time'
import type { Desk, StaffArea, Ticket } from '#schema/staff-api'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { createAreaBoards } from './area-boards.ts'
import { recordShown, recordSpoken } from './board.ts'
import { type Counter, runCommand } from './counter-commands.ts'
import type { CommandKind } from './counter-decision.ts'
import { readAreas, readDesk } from './desk.ts'
import { issueTicket, type TicketQueue } from './tickets.ts'

export interface CallDeps {
  readonly db: Db
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly siteId: string
  readonly epoch: number
  /** Numbers belong to a day of this zone. */
  readonly timeZone: string
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'error'>
}

/**
 * Tickets and calls of the site. Everything is committed before it is answered, and published after that without
 * anybody waiting for it.
 */
export interface Calls {
  areas(): Promise<StaffArea[]>
  /** Throws `NOT_FOUND`. */
  desk(areaId: string, counterId: string): Promise<Desk>
  /** The same key gives the same ticket, however often it is sent. Throws `NOT_FOUND`, `CONFLICT`. */
  issueTicket(queueId: string, requestKey: string): Promise<Ticket>
  /**
   * The same command id is done once, and every copy has the same outcome; the desk in the answer is always the one
   * of now, because that is what a page must show. Throws `QUEUE_EMPTY`, `COUNTER_FREE`, `NOT_FOUND`, `CONFLICT`.
   */
  command(kind: CommandKind, counterId: string, commandId: string): Promise<Desk>
  /** A screen has said that a call was on glass; only the first time counts, and a call that is gone is ignored. */
  markShown(callId: string, screenId: string, at: number): Promise<void>
  /** The same for a call whose whole announcement was heard at a screen. */
  markSpoken(callId: string, screenId: string, at: number): Promise<void>
  /** The board of an area in its signed envelope; undefined for an unknown area. */
  sealedBoard(areaId: string): Promise<string | undefined>
  republishAll(): Promise<void>
  /** Takes off what has expired and closes days that are over. */
  tick(): Promise<void>
  /** Tells every player how far its boards should be. */
  sendHeads(): Promise<void>
  /** `tick` and `sendHeads` at their pace; disposing waits for boards that are on their way. */
  startClock(): AsyncDisposable
  /** Resolves when every board that has changed has been handed to the broker. */
  idle(): Promise<void>
}

export function createCalls(deps: CallDeps): Calls {
  const { db, changes, timeZone, nowMs } = deps
  const announce = (areaId: string): void => changes.announce({ areaId })
  const boards = createAreaBoards({ ...deps, announce })
  const changed = (areaId: string): void => {
    announce(areaId)
    void boards.changed(areaId)
  }

  return {
    areas: () => readAreas(db),
    desk: (areaId, counterId) => readDesk(db, areaId, counterId),
    issueTicket: async (queueId, requestKey) => {
      const queue = await findQueue(db, queueId)
      const at = nowMs()
      const request = { requestKey, at, day: localDate(at, timeZone) }
      const ticket = await db.transaction().execute((tx) => issueTicket(tx, queue, request))
      changed(queue.area_id)
      return ticket
    },
    command: async (kind, counterId, commandId) => {
      const counter = await findCounter(db, counterId)
      const command = { id: commandId, kind, at: nowMs() }
      const refusal = await db.transaction().execute((tx) => runCommand(tx, counter, command))
      if (refusal) throw refusal
      changed(counter.area_id)
      return await readDesk(db, counter.area_id, counterId)
    },
    markShown: async (callId, screenId, at) => {
      const areaId = await db.transaction().execute((tx) => recordShown(tx, { callId, screenId, at }))
      if (areaId !== undefined) announce(areaId)
    },
    markSpoken: async (callId, screenId, at) => {
      const areaId = await db.transaction().execute((tx) => recordSpoken(tx, { callId, screenId, at }))
      if (areaId !== undefined) announce(areaId)
    },
    sealedBoard: (areaId) => boards.sealed(areaId),
    republishAll: () => boards.republishAll(),
    tick: () => boards.tick(),
    sendHeads: () => boards.sendHeads(),
    startClock: () => boards.startClock(),
    idle: () => boards.idle(),
  }
}

async function findQueue(db: Db, queueId: string): Promise<TicketQueue> {
  const queue = await db.selectFrom('queue').selectAll().where('id', '=', queueId).executeTakeFirst()
  if (queue) return queue
  throw new AppError('NOT_FOUND', 'Dieses Anliegen gibt es nicht mehr. Bitte laden Sie die Seite neu.')
}

async function findCounter(db: Db, counterId: string): Promise<Counter> {
  const counter = await db.selectFrom('counter').selectAll().where('id', '=', counterId).executeTakeFirst()
  if (counter) return counter
  throw new AppError('NOT_FOUND', 'Diesen Platz gibt es nicht mehr. Bitte wählen Sie einen anderen.')
}
