import { type HallConfig, queueOf } from '#player/tickets/hall-config'
import { Screen } from '#schema/screen'
import type { Ticket } from '#schema/staff-calls'
import type { TicketAnswer, TicketOffer, TicketWish } from '#schema/stele-ticket'
import type { AppointmentCode } from '#schema/ticket'
import { stored } from '../content/read-content.ts'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { HandOver } from './hand-over.ts'
import { scopedKey } from './request-key.ts'
import type { TicketDrawing } from './ticket-drawing.ts'

/** A stele as it asks: which player it hangs on, and how its player reaches this server. */
export interface AskingStele {
  readonly playerId: string
  readonly screenId: string
  /** Phones open their page below this address. */
  readonly baseUrl: string
}

/** Numbers at steles. A stele gives out numbers of the areas that its screen names, and of no other. */
export interface SteleTickets {
  /** Throws `NOT_FOUND` for a screen that is not of this player. */
  offer(stele: AskingStele): Promise<TicketOffer>
  draw(stele: AskingStele, wish: TicketWish): Promise<TicketAnswer>
  checkIn(stele: AskingStele, code: AppointmentCode): Promise<TicketAnswer>
  /** Nobody has seen the number of this wish. */
  withdraw(stele: AskingStele, requestKey: string): Promise<void>
}

export interface SteleTicketDeps {
  readonly db: Db
  readonly tickets: TicketDrawing
  readonly handOver: HandOver
  readonly config: () => Promise<HallConfig>
}

const NOT_OFFERED: TicketAnswer = { kind: 'refused', why: 'not-offered' }

export function createSteleTickets(deps: SteleTicketDeps): SteleTickets {
  const { db, tickets, handOver, config } = deps

  async function answer(stele: AskingStele, drawing: Promise<Ticket>): Promise<TicketAnswer> {
    try {
      const ticket = await drawing
      // Its number was taken back, and may be somebody else's by now.
      if (ticket.phase === 'cancelled') return NOT_OFFERED
      return { kind: 'drawn', ticket: await handOver.ticket(ticket, stele.baseUrl) }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.code === 'NUMBERS_USED_UP') return { kind: 'refused', why: 'used-up' }
      if (error.code === 'CODE_UNKNOWN') return { kind: 'refused', why: 'code-unknown' }
      throw error
    }
  }

  return {
    async offer(stele) {
      const offered = await offeredAreas(db, stele)
      const queues = await handOver.queues()
      return { queues: queues.filter(({ areaId }) => offered.has(areaId)) }
    },
    async draw(stele, { requestKey, queueId }) {
      const queue = queueOf(await config(), queueId)
      const offered = await offeredAreas(db, stele)
      if (!queue || !offered.has(queue.areaId)) return NOT_OFFERED
      const wish = { queueId, requestKey: scopedKey(stele.playerId, requestKey), origin: 'stele' } as const
      return await answer(stele, tickets.issue(wish))
    },
    async checkIn(stele, code) {
      // Whoever has come to the wrong hall is checked in, and told where to wait.
      if ((await offeredAreas(db, stele)).size === 0) return NOT_OFFERED
      return await answer(stele, tickets.checkIn(code))
    },
    async withdraw(stele, requestKey) {
      await offeredAreas(db, stele)
      await tickets.withdraw(scopedKey(stele.playerId, requestKey))
    },
  }
}

/** Areas that a stele gives out numbers of. */
async function offeredAreas(db: Db, { playerId, screenId }: AskingStele): Promise<ReadonlySet<string>> {
  const row = await db
    .selectFrom('screen')
    .select('body')
    .where('id', '=', screenId)
    .where('player_id', '=', playerId)
    .executeTakeFirst()
  if (!row) throw new AppError('NOT_FOUND', 'Dieser Bildschirm gehört nicht zu diesem Abspieler.')
  const { ticketAreaIds = [] } = stored(Screen, row.body)
  return new Set(ticketAreaIds)
}
