import { localDate } from '#player/time'
import {
  decideBooking,
  decideCheckIn,
  decideIssue,
  decideWithdrawal,
  type Drawn,
  type DrawRefusal,
} from '#player/tickets/draw-ticket'
import { type Hall, knownTicket } from '#player/tickets/hall'
import type { HallConfig } from '#player/tickets/hall-config'
import type { ErrorCode } from '#schema/errors'
import type { Result } from '#schema/result'
import type { Ticket } from '#schema/staff-calls'
import type { AppointmentCode, PriorityReason, TicketOrigin } from '#schema/ticket'
import { AppError } from '../errors.ts'
import type { PhoneTokens } from './phone-token.ts'
import { staffTicket } from './staff-ticket.ts'
import type { Step, TicketLog } from './ticket-log.ts'

/** How a number is wished for. */
export interface IssueWish {
  readonly queueId: string
  readonly requestKey: string
  readonly origin: TicketOrigin
  readonly priority?: PriorityReason
}

export interface BookingWish {
  readonly queueId: string
  readonly requestKey: string
  readonly startsAt: number
  readonly code: AppointmentCode
}

/** Numbers are drawn here, whoever wants one. The same request key gives the same ticket, however often it is sent. */
export interface TicketDrawing {
  /** Throws `NOT_FOUND`, `NUMBERS_USED_UP`, `CONFLICT`. */
  issue(wish: IssueWish): Promise<Ticket>
  /** An appointment of today. Throws `NOT_FOUND`, `CONFLICT`, `BAD_REQUEST` for another day. */
  book(booking: BookingWish): Promise<Ticket>
  /** Throws `CODE_UNKNOWN` for a code that no open appointment has. */
  checkIn(code: AppointmentCode): Promise<Ticket>
  /** Takes back a number that nobody has seen; does nothing when there is none, or when it has been called. */
  withdraw(requestKey: string): Promise<void>
}

export interface TicketDrawingDeps {
  readonly ticketLog: TicketLog
  readonly config: () => Promise<HallConfig>
  readonly tokens: PhoneTokens
  readonly timeZone: string
  readonly nowMs: () => number
  readonly drawId: () => string
  /** After the commit. */
  readonly onDrawn: () => Promise<void>
}

type Refusal = DrawRefusal | 'CODE_UNKNOWN'

const REFUSALS: Readonly<Record<Refusal, readonly [ErrorCode, string]>> = {
  QUEUE_UNKNOWN: ['NOT_FOUND', 'Dieses Anliegen gibt es nicht mehr. Bitte laden Sie die Seite neu.'],
  NUMBERS_USED_UP: [
    'NUMBERS_USED_UP',
    'Alle Nummern dieses Anliegens sind vergeben. Bitte schließen Sie zuerst offene ab, oder geben Sie ihm mehr Nummern.',
  ],
  KEY_USED_FOR_OTHER: [
    'CONFLICT',
    'Diese Anfrage wurde schon für ein anderes Anliegen gestellt. Bitte versuchen Sie es neu.',
  ],
  CODE_IN_USE: ['CONFLICT', 'Diesen Code hat heute schon ein anderer Termin. Bitte wählen Sie einen anderen.'],
  CODE_UNKNOWN: [
    'CODE_UNKNOWN',
    'Diesen Code kennen wir für heute nicht. Bitte prüfen Sie Buchstaben und Tag, oder ziehen Sie eine Nummer.',
  ],
}

export function createTicketDrawing(deps: TicketDrawingDeps): TicketDrawing {
  const { ticketLog, tokens, drawId, timeZone, nowMs } = deps

  async function draw(decide: (hall: Hall, config: HallConfig) => Result<Drawn, Refusal>): Promise<Ticket> {
    const config = await deps.config()
    const ticketId = await ticketLog.step(async (_tx, hall): Promise<Step<string>> => {
      const drawn = decide(hall, config)
      if (!drawn.ok) throw new AppError(...REFUSALS[drawn.error])
      return { events: drawn.value.events, answer: drawn.value.ticketId }
    })
    await deps.onDrawn()
    return staffTicket(knownTicket(await ticketLog.hall(), ticketId), config, tokens)
  }

  return {
    issue: (wish) => draw((hall, config) => decideIssue(hall, config, wish, drawId)),
    async book(booking) {
      if (localDate(booking.startsAt, timeZone) !== localDate(nowMs(), timeZone)) {
        throw new AppError('BAD_REQUEST', 'Termine nimmt Lotse für den heutigen Tag an. Bitte prüfen Sie das Datum.')
      }
      return await draw((hall, config) => decideBooking(hall, config, booking, drawId))
    },
    checkIn: (code) => draw((hall) => decideCheckIn(hall, code)),
    async withdraw(requestKey) {
      await ticketLog.step(async (_tx, hall) => ({ events: decideWithdrawal(hall, requestKey), answer: undefined }))
      await deps.onDrawn()
    },
  }
}
