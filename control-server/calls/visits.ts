import { decideGiveBack, type GiveBackRefusal } from '#player/tickets/give-back'
import type { Hall } from '#player/tickets/hall'
import type { HallConfig } from '#player/tickets/hall-config'
import type { ErrorCode } from '#schema/errors'
import { AppError } from '../errors.ts'
import type { PhoneTokens } from './phone-token.ts'
import type { TicketLog } from './ticket-log.ts'

/** What visitors see and do with their own number. */
export interface Visits {
  /** With everything that any server of the site has committed. Reads only; it goes on changing. */
  hall(): Promise<Hall>
  config(): Promise<HallConfig>
  readonly tokenOf: PhoneTokens
  /** Done once, however often it is sent. Throws `NOT_FOUND`, `CONFLICT`. */
  giveBack(ticketId: string): Promise<void>
}

const REFUSALS: Readonly<Record<GiveBackRefusal, readonly [ErrorCode, string]>> = {
  TICKET_UNKNOWN: ['NOT_FOUND', 'Diese Nummer gilt nicht mehr.'],
  NOT_NOW: ['CONFLICT', 'Sie sind gerade dran. Bitte sagen Sie am Schalter Bescheid, wenn Sie gehen möchten.'],
}

export function createVisits(deps: {
  readonly ticketLog: TicketLog
  readonly config: () => Promise<HallConfig>
  readonly tokens: PhoneTokens
  /** After the commit. */
  readonly onChanged: () => Promise<void>
}): Visits {
  const { ticketLog, config, tokens, onChanged } = deps
  return {
    hall: () => ticketLog.hall(),
    config,
    tokenOf: tokens,
    async giveBack(ticketId) {
      await ticketLog.step(async (_tx, hall) => {
        const decided = decideGiveBack(hall, ticketId)
        if (!decided.ok) throw new AppError(...REFUSALS[decided.error])
        return { events: decided.value, answer: undefined }
      })
      await onChanged()
    },
  }
}
