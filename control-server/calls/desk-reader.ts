import type { Hall } from '#player/tickets/hall'
import type { HallConfig } from '#player/tickets/hall-config'
import type { Desk } from '#schema/staff-calls'
import type { Db } from '../db/tables.ts'
import { readAcks } from './call-acks.ts'
import { type CallScreenReader, callScreens } from './call-screens.ts'
import { deskOf, requireCounter } from './desk.ts'
import type { PhoneTokens } from './phone-token.ts'
import { seatOf } from './seats.ts'

export interface DeskReaderDeps {
  readonly db: Db
  readonly timeZone: string
  readonly nowMs: () => number
  readonly tokens: PhoneTokens
  readonly hall: () => Promise<Hall>
  readonly config: () => Promise<HallConfig>
  readonly screens: CallScreenReader
}

/** Everything that one counter shows, now. Throws `NOT_FOUND` for a counter that is not there, or not in this area. */
export type DeskReader = (counterId: string, areaId?: string) => Promise<Desk>

export function createDeskReader({ db, timeZone, nowMs, tokens, ...deps }: DeskReaderDeps): DeskReader {
  return async (counterId, areaId) => {
    const config = await deps.config()
    const counter = requireCounter(config, counterId, areaId)
    const area = await db.selectFrom('waiting_area').select('name').where('id', '=', counter.areaId).executeTakeFirst()
    const seatId = await seatOf(db, counterId)
    const screens = await deps.screens()
    const hall = await deps.hall()
    const callId = hall.tickets.get(hall.atCounter.get(counterId) ?? '')?.callId
    const acks = callId === undefined ? undefined : await readAcks(db, callId)
    const scene = { hall, config, areaName: area?.name ?? '', atMs: nowMs(), timeZone, tokens, seatId }
    return deskOf({ ...scene, screens: callScreens(screens, counter.areaId, acks) }, counter)
  }
}
