import type { Logger } from 'pino'
import { localDate } from '#player/time'
import { decideBooking, decideCancelledBooking } from '#player/tickets/draw-ticket'
import { type HallConfig, queueOf } from '#player/tickets/hall-config'
import { PAIRING_SYMBOLS } from '#schema/player-api'
import type { Appointment } from '#schema/service-api'
import type { AppointmentCode } from '#schema/ticket'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { PhoneTokens } from './phone-token.ts'
import type { TicketDrawing } from './ticket-drawing.ts'
import type { TicketLog } from './ticket-log.ts'

/** How an appointment is wished for. The same key books the same one, however often it is sent. */
export interface AppointmentWish {
  readonly requestKey: string
  readonly queueId: string
  readonly startsAt: number
  readonly code?: AppointmentCode
}

/**
 * Appointments of today and of later days. Those of today are in the log of tickets. The others are kept beside it
 * until their day begins, because numbers belong to a day; then they are written into the log and deleted here.
 */
export interface Appointments {
  /** Throws `NOT_FOUND`, `CONFLICT`, `NUMBERS_USED_UP`, `BAD_REQUEST` for a day that is over or too far away. */
  book(wish: AppointmentWish): Promise<Appointment>
  /** Does nothing when there is none, or when its visitor has been called. */
  cancel(code: AppointmentCode): Promise<void>
  /** Writes the appointments of a day that has begun into its log. */
  beginDay(): Promise<void>
}

export interface AppointmentDeps {
  readonly db: Db
  readonly ticketLog: TicketLog
  readonly tickets: TicketDrawing
  readonly config: () => Promise<HallConfig>
  /** Also the source of codes: secret, and the same for the same key. */
  readonly tokens: PhoneTokens
  readonly timeZone: string
  readonly nowMs: () => number
  readonly drawId: () => string
  readonly log: Pick<Logger, 'error'>
  readonly onDrawn: () => Promise<void>
}

/** A year ahead; whatever is booked for later is a mistake. */
const AHEAD_MS_MAX = 366 * 86_400_000

export function createAppointments(deps: AppointmentDeps): Appointments {
  const { db, ticketLog, tickets, config, tokens, timeZone, nowMs } = deps
  const today = () => localDate(nowMs(), timeZone)
  return {
    async book({ requestKey, queueId, startsAt, code = codeFor(tokens, requestKey) }) {
      await beginDay(deps, today())
      const queue = queueOf(await config(), queueId)
      if (!queue) throw new AppError('NOT_FOUND', 'Dieses Anliegen gibt es nicht (mehr).')
      const day = localDate(startsAt, timeZone)
      if (day < today() || startsAt > nowMs() + AHEAD_MS_MAX) {
        throw new AppError('BAD_REQUEST', 'Termine gibt es von heute bis in einem Jahr. Bitte prüfen Sie das Datum.')
      }
      const appointment = { code, queueId, queueName: queue.name, startsAt }
      if (day > today()) {
        await keep(db, { code, request_key: requestKey, queue_id: queueId, day, starts_at: startsAt })
        return appointment
      }
      const { number } = await tickets.book({ requestKey, queueId, startsAt, code })
      return { ...appointment, number }
    },
    async cancel(code) {
      await beginDay(deps, today())
      await ticketLog.step(async (tx, hall) => {
        await tx.deleteFrom('appointment').where('code', '=', code).execute()
        return { events: decideCancelledBooking(hall, code), answer: undefined }
      })
      await deps.onDrawn()
    },
    beginDay: () => beginDay(deps, today()),
  }
}

interface Row {
  readonly code: string
  readonly request_key: string
  readonly queue_id: string
  readonly day: string
  readonly starts_at: number
}

/** The same wish twice is one; another one may have neither its key nor its code. */
async function keep(db: Db, row: Row): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('appointment')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const kept = await tx
      .selectFrom('appointment')
      .selectAll()
      .where((is) => is.or([is('request_key', '=', row.request_key), is('code', '=', row.code)]))
      .execute()
    const isSame = kept.length === 1 && kept.every((one) => JSON.stringify(one) === JSON.stringify({ ...one, ...row }))
    if (isSame) return
    throw new AppError(
      'CONFLICT',
      kept.some((one) => one.request_key === row.request_key)
        ? 'Diese Anfrage wurde schon für einen anderen Termin gestellt. Bitte versuchen Sie es neu.'
        : 'Diesen Code hat schon ein anderer Termin. Bitte wählen Sie einen anderen.',
    )
  })
}

const NOTHING = { events: [], answer: undefined }

/** One after the other, so that calls get in between, and each number is drawn after the one before is taken. */
async function beginDay(deps: AppointmentDeps, today: string): Promise<void> {
  const { db, ticketLog, config, drawId, log, onDrawn } = deps
  const due = await db
    .selectFrom('appointment')
    .selectAll()
    .where('day', '<=', today)
    .orderBy('starts_at')
    .orderBy('code')
    .execute()
  if (due.length === 0) return
  const settings = await config()
  for (const { code, request_key: requestKey, queue_id: queueId, day, starts_at: startsAt } of due) {
    await ticketLog.step(async (tx, hall) => {
      const isThere = await tx.selectFrom('appointment').select('code').where('code', '=', code).executeTakeFirst()
      // Another server was faster, or it was cancelled.
      if (!isThere) return NOTHING
      const booking = decideBooking(hall, settings, { requestKey, queueId, startsAt, code }, drawId)
      // It is taken over as soon as a number is free.
      if (day === today && !booking.ok && booking.error === 'NUMBERS_USED_UP') return NOTHING
      await tx.deleteFrom('appointment').where('code', '=', code).execute()
      // Its day went by while no server ran.
      if (day < today) return NOTHING
      if (!booking.ok) log.error({ queueId, startsAt, why: booking.error }, 'an appointment could not be taken over')
      return { events: booking.ok ? booking.value.events : [], answer: undefined }
    })
  }
  await onDrawn()
}

/** Eight symbols that follow from the key and that nobody else can compute: 34 bits. */
function codeFor(tokens: PhoneTokens, requestKey: string): AppointmentCode {
  const bytes = Buffer.from(tokens(`appointment ${requestKey}`), 'base64url')
  const symbols = Array.from(bytes.subarray(0, 8), (byte) => PAIRING_SYMBOLS[byte % PAIRING_SYMBOLS.length])
  return `${symbols.slice(0, 4).join('')}-${symbols.slice(4).join('')}`
}
