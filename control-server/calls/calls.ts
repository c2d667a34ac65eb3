import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import { BOARD_HEAD_INTERVAL_MS } from '#schema/call-board'
import type { CounterCommand } from '#schema/counter-command'
import type { CounterEdit, Desk, QueueEdit, StaffArea } from '#schema/staff-calls'
import type { Statistics } from '#schema/visit-figures'
import type { Db, Tx } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Period } from '../http/period.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { type Appointments, createAppointments } from './appointments.ts'
import { type AreaBoards, createAreaBoards } from './area-boards.ts'
import { type Ack, type AckDesk, createAckDesk } from './call-acks.ts'
import { startClock } from './call-clock.ts'
import type { CallScreenReader } from './call-screens.ts'
import { runCommand } from './counter-commands.ts'
import { closeDay } from './day-end.ts'
import { requireCounter } from './desk.ts'
import { createDeskReader } from './desk-reader.ts'
import { createWaitEstimates, type WaitEstimates } from './estimates/wait-estimates.ts'
import { expiredCalls } from './expire-calls.ts'
import { createHandOver, type HandOver } from './hand-over.ts'
import { readAreas, readHallConfig } from './hall-settings.ts'
import { createPhoneTokens } from './phone-token.ts'
import { saveCounter, saveQueue } from './save-settings.ts'
import { takeSeat } from './seats.ts'
import { createSteleTickets, type SteleTickets } from './stele-tickets.ts'
import { createTicketDrawing, type TicketDrawing } from './ticket-drawing.ts'
import { createTicketLog, type TicketLog } from './ticket-log.ts'
import { createVisits, type Visits } from './visits.ts'
import { readStatistics } from './visit-statistics.ts'

export interface CallDeps {
  readonly db: Db
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly siteId: string
  readonly epoch: number
  /** Numbers belong to a day of this zone. */
  readonly timeZone: string
  /** Of the site; phone pages' addresses are derived from it. */
  readonly privateKeyPem: string
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'error'>
  /** Letters of numbers may be other ones. */
  readonly onQueueSaved: () => void
  /** Screens of the site that have a player, and how they are. */
  readonly screens: CallScreenReader
}

/**
 * Tickets and calls of the site. Everything is committed before it is answered, and published after that without
 * anybody waiting for it.
 */
export interface Calls {
  areas(): Promise<StaffArea[]>
  /** Changes how a queue works, from the next number on. Throws `NOT_FOUND`, `BAD_REQUEST`, `CONFLICT`. */
  saveQueue(queueId: string, edit: QueueEdit): Promise<StaffArea>
  /** Changes which queues a counter serves, from its next call on. Throws `NOT_FOUND`, `BAD_REQUEST`, `CONFLICT`. */
  saveCounter(counterId: string, edit: CounterEdit): Promise<StaffArea>
  /** Throws `NOT_FOUND`. */
  desk(areaId: string, counterId: string): Promise<Desk>
  readonly tickets: TicketDrawing
  /** Appointments of today and of later days. */
  readonly appointments: Appointments
  /** What visitors are told. */
  readonly handOver: HandOver
  /** Numbers at steles. */
  readonly steles: SteleTickets
  /**
   * The same command id is done once, and every copy has the same outcome; the desk in the answer is always the one
   * of now, because that is what a page must show. Throws `QUEUE_EMPTY`, `COUNTER_FREE`, `NOT_FOUND`, `CONFLICT`,
   * `SEAT_TAKEN`.
   */
  command(counterId: string, command: CounterCommand): Promise<Desk>
  /** A page sits down at a counter. Throws `NOT_FOUND`. */
  takeSeat(counterId: string, seatId: string): Promise<Desk>
  /** A screen has said that a call was on glass; only the first time counts. */
  markShown(ack: Ack): Promise<void>
  /** The same for a call that was heard. */
  markSpoken(ack: Ack): Promise<void>
  /** What the phone pages of visitors rest on. */
  readonly visits: Visits
  /** Visits of a period, today included; of one waiting area, or of all. Throws `NOT_FOUND`. */
  statistics(period: Period, areaId?: string): Promise<Statistics>
  /** The boards of all areas, for players. */
  readonly boards: AreaBoards
  /** How long people may have to wait. */
  readonly estimates: WaitEstimates
  /** Takes off what has expired, closes days that are over, tells what other servers have done. */
  tick(): Promise<void>
  /** `tick` and the boards' heads at their pace; disposing waits for boards that are on their way. */
  startClock(): AsyncDisposable
}

/** How late an expired call may leave the board; players hide it to the millisecond by themselves. */
const TICK_INTERVAL_MS = 1_000
/** How late counters hear that a call was seen and heard. */
const ACK_INTERVAL_MS = 300
/** How late an estimate may follow the hall. */
const ESTIMATE_INTERVAL_MS = 1_500

export function createCalls(deps: CallDeps): Calls {
  const { db, changes, timeZone, nowMs } = deps
  const tokens = createPhoneTokens(deps.privateKeyPem)
  const config = () => readHallConfig(db)
  const ticketLog = createTicketLog({
    db,
    timeZone,
    nowMs,
    onDayClosed: (tx, day) => closeDay(tx, day, timeZone, nowMs()),
  })
  const hall = () => ticketLog.hall()
  const boards = createAreaBoards({ ...deps, config, hall, onChanged: (areaId) => changes.announce({ areaId }) })
  const readDesk = createDeskReader({ ...deps, config, hall, tokens })
  const acks = createAckDesk({ db, changes, hall })
  const estimates = createWaitEstimates({ ...deps, hall, config })
  const onDrawn = () => boards.notice()
  const drawing = { ticketLog, config, tokens, timeZone, nowMs, drawId, onDrawn }
  const tickets = createTicketDrawing(drawing)
  const appointments = createAppointments({ ...deps, ...drawing, tickets })
  const handOver = createHandOver({ db, hall, config, nowMs })
  const tick = () => tickOnce(ticketLog, appointments, boards, nowMs())
  return {
    areas: () => readAreas(db),
    saveQueue: (queueId, edit) => changeArea(deps, ticketLog, (tx) => saveQueue(tx, queueId, edit), hasQueue(queueId)),
    saveCounter: (counterId, edit) =>
      changeArea(deps, ticketLog, (tx) => saveCounter(tx, counterId, edit), hasCounter(counterId)),
    desk: (areaId, counterId) => readDesk(counterId, areaId),
    tickets,
    appointments,
    handOver,
    steles: createSteleTickets({ db, tickets, handOver, config }),
    async command(counterId, command) {
      const settings = await config()
      const refusal = await ticketLog.step((tx, newest, atMs) =>
        runCommand(tx, counterId, command, { hall: newest, config: settings, atMs, drawId }),
      )
      if (refusal) throw refusal
      await boards.notice()
      return await readDesk(counterId)
    },
    async takeSeat(counterId, seatId) {
      const { areaId } = requireCounter(await config(), counterId)
      await db.transaction().execute((tx) => takeSeat(tx, counterId, seatId, nowMs()))
      changes.announce({ areaId })
      return await readDesk(counterId)
    },
    markShown: (ack) => acks.take('shown_at', ack),
    markSpoken: (ack) => acks.take('spoken_at', ack),
    visits: createVisits({ ticketLog, config, tokens, onChanged: () => boards.notice() }),
    statistics: async (period, areaId) => readStatistics(db, await hall(), { ...period, areaId, timeZone }),
    boards,
    estimates,
    tick,
    startClock: () => runClock({ boards, estimates, acks, tick, log: deps.log }),
  }
}

type IsIn = (area: StaffArea) => boolean

const hasQueue =
  (queueId: string): IsIn =>
  ({ queues }) =>
    queues.some(({ id }) => id === queueId)

const hasCounter =
  (counterId: string): IsIn =>
  ({ counters }) =>
    counters.some(({ id }) => id === counterId)

/** Changes settings of an area under the write lock, so that two people can not both believe that they were alone. */
async function changeArea(
  { db, changes, onQueueSaved }: CallDeps,
  ticketLog: TicketLog,
  change: (tx: Tx) => Promise<void>,
  isIn: IsIn,
): Promise<StaffArea> {
  await ticketLog.step(async (tx) => {
    await change(tx)
    return { events: [], answer: undefined }
  })
  const area = (await readAreas(db)).find(isIn)
  if (!area) throw new Error('what was changed is in no area')
  changes.announce({ areaId: area.id })
  onQueueSaved()
  return area
}

async function tickOnce(
  ticketLog: TicketLog,
  appointments: Appointments,
  boards: AreaBoards,
  now: number,
): Promise<void> {
  await ticketLog.closePastDays()
  await appointments.beginDay()
  if (expiredCalls(await ticketLog.hall(), now).length > 0) {
    await ticketLog.step(async (_tx, hall, atMs) => ({ events: expiredCalls(hall, atMs), answer: undefined }))
  }
  await boards.notice()
}

function runClock(parts: {
  readonly boards: AreaBoards
  readonly estimates: WaitEstimates
  readonly acks: AckDesk
  readonly tick: () => Promise<void>
  readonly log: CallDeps['log']
}): AsyncDisposable {
  const { boards, estimates, acks, tick, log } = parts
  const jobs = [
    { what: 'tick', everyMs: TICK_INTERVAL_MS, run: tick },
    { what: 'acks', everyMs: ACK_INTERVAL_MS, run: async () => acks.tell() },
    { what: 'estimates', everyMs: ESTIMATE_INTERVAL_MS, run: () => estimates.refresh() },
    { what: 'heads', everyMs: BOARD_HEAD_INTERVAL_MS, run: () => boards.sendHeads() },
  ]
  const clock = startClock(jobs, log)
  return {
    async [Symbol.asyncDispose]() {
      await clock[Symbol.asyncDispose]()
      await boards.idle()
    },
  }
}

/** Of tickets and calls: 72 random bits. */
function drawId(): string {
  return randomBytes(9).toString('base64url')
}
