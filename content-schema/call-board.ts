import Type, { type Static } from 'typebox'
import { Epoch, Id, Seq, UtcMs } from './primitives.ts'
import { TicketNumber } from './ticket.ts'

/** "Please come to this counter": a fact with an expiry. A recall is a new call with the next `attempt`. */
export const Call = Type.Object({
  callId: Id,
  ticket: TicketNumber,
  counterId: Id,
  counterLabel: Type.String({ minLength: 1, maxLength: 8 }),
  /** 1 for the first call, rising with each recall. */
  attempt: Type.Integer({ minimum: 1, maximum: 99 }),
  calledAt: UtcMs,
  /** From here on it is neither shown nor spoken. */
  expiresAt: UtcMs,
})
export type Call = Static<typeof Call>

/** Every call of a waiting area that has not expired, newest first, under one rising `seq`. Carries no names. */
export const CallBoard = Type.Object({
  epoch: Epoch,
  seq: Seq,
  areaId: Id,
  calls: Type.Array(Call, { maxItems: 200 }),
})
export type CallBoard = Static<typeof CallBoard>

/** Sent every `BOARD_HEAD_INTERVAL_MS`: a player whose board is older fetches it over HTTP. */
export const BoardHead = Type.Object({
  epoch: Epoch,
  seq: Seq,
  /** The server's clock, for the player's estimate of its own error. */
  t: UtcMs,
})
export type BoardHead = Static<typeof BoardHead>

export const BOARD_HEAD_INTERVAL_MS = 5_000
