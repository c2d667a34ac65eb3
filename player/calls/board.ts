import type { BoardHead, Call, CallBoard } from '#schema/call-board'
import { comparePosition, type StreamPosition } from '#schema/stream-position'

/** What a player knows of the calls of one waiting area. All instants are the server's time, UTC milliseconds. */
export interface BoardState {
  /** The newest board taken; absent before the first. */
  readonly board?: CallBoard
  /** When the board was last known to be complete. */
  readonly checkedAt?: number
}

export const NO_BOARD: BoardState = {}

/**
 * Takes a board when it is newer than the one known, by `(epoch, seq)` alone. The same board again only proves that
 * it is still complete; an older one changes nothing.
 */
export function acceptBoard(
  state: BoardState,
  board: CallBoard,
  atMs: number,
): { state: BoardState; outcome: 'taken' | 'same' | 'older' } {
  const order = state.board ? comparePosition(board, state.board) : 1
  if (order < 0) return { state, outcome: 'older' }
  if (order === 0) return { state: { ...state, checkedAt: atMs }, outcome: 'same' }
  return { state: { board, checkedAt: atMs }, outcome: 'taken' }
}

/**
 * Compares the server's head with the board. `gap`: a newer board exists, fetch it. `older`: a late or replayed head,
 * of no use. A head never makes a board complete that is behind it.
 */
export function acceptHead(
  state: BoardState,
  head: StreamPosition & Pick<BoardHead, 't'>,
): { state: BoardState; outcome: 'complete' | 'gap' | 'older' } {
  const order = state.board ? comparePosition(head, state.board) : 1
  if (order > 0) return { state, outcome: 'gap' }
  if (order < 0) return { state, outcome: 'older' }
  return { state: { ...state, checkedAt: Math.max(head.t, state.checkedAt ?? 0) }, outcome: 'complete' }
}

/** A call with the waiting area that it belongs to. */
export interface AreaCall extends Call {
  readonly areaId: string
}

/** The calls that may be on screen at `atMs`: of all given areas, not expired, newest first. */
export function liveCalls(boards: readonly BoardState[], atMs: number): AreaCall[] {
  return boards
    .flatMap(({ board }) => board?.calls.map((call) => ({ ...call, areaId: board.areaId })) ?? [])
    .filter(({ expiresAt }) => atMs < expiresAt)
    .toSorted((a, b) => b.calledAt - a.calledAt || (a.callId < b.callId ? -1 : 1))
}

/** The next instant at which a call drops off by itself; undefined when none is shown. */
export function nextExpiryAt(boards: readonly BoardState[], atMs: number): number | undefined {
  const expiries = liveCalls(boards, atMs).map(({ expiresAt }) => expiresAt)
  return expiries.length > 0 ? Math.min(...expiries) : undefined
}

/**
 * The calls that this screen has not announced yet. The caller commits them as announced before it shows them; that
 * they are announced once over restarts, reconnects and replays rests on nothing else.
 */
export function callsToAnnounce(calls: readonly AreaCall[], announced: (callId: string) => boolean): AreaCall[] {
  return calls.filter(({ callId }) => !announced(callId))
}
