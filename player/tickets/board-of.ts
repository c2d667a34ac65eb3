import type { Call, CallBoard } from '#schema/call-board'
import { areaSeqOf, type Hall } from './hall.ts'
import { counterOf, type HallConfig } from './hall-config.ts'

/** As many as fit on a board; older ones are off every screen long before. */
const CALLS_ON_BOARD_MAX = 200

/** Every call of an area that has not been taken off, newest first. One `seq` never stands for two boards. */
export function boardOf(hall: Hall, config: HallConfig, areaId: string, epoch: number): CallBoard {
  const calls = [...hall.openCalls.values()]
    .filter((call) => call.areaId === areaId)
    .toSorted((a, b) => b.calledAt - a.calledAt || (a.callId < b.callId ? -1 : 1))
    .slice(0, CALLS_ON_BOARD_MAX)
    .map((call): Call => {
      const { callId, number: ticket, counterId, attempt, calledAt, expiresAt } = call
      const counterLabel = counterOf(config, counterId)?.label ?? counterId.slice(0, 8)
      return { callId, ticket, counterId, counterLabel, attempt, calledAt, expiresAt }
    })
  return { epoch, seq: areaSeqOf(hall, areaId), areaId, calls }
}
