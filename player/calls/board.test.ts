import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Call, CallBoard } from '#schema/call-board'
import { comparePosition } from '#schema/stream-position'
import {
  acceptBoard,
  acceptHead,
  type BoardState,
  callsToAnnounce,
  liveCalls,
  nextExpiryAt,
  NO_BOARD,
} from './board.ts'

const call = (n: number, expiresAt = 1_000): Call => ({
  callId: `c${n}`,
  ticket: `A 00${n % 10}`,
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt: n,
  expiresAt,
})
const board = (epoch: number, seq: number, calls: Call[] = []): CallBoard => ({ epoch, seq, areaId: 'a', calls })
const anyBoard = fc
  .record({ epoch: fc.integer({ min: 1, max: 3 }), seq: fc.nat(8) })
  // One position has one content, as the server promises.
  .map(({ epoch, seq }) =>
    board(
      epoch,
      seq,
      Array.from({ length: seq }, (_, n) => call(n + epoch * 10, 100 * (n + 1))),
    ),
  )

describe('acceptBoard', () => {
  test('older boards are dropped, the same one only proves completeness, a higher epoch wins over any seq', () => {
    const known = acceptBoard(NO_BOARD, board(1, 5), 10).state
    expect(acceptBoard(known, board(1, 4), 20)).toEqual({ state: known, outcome: 'older' })
    expect(acceptBoard(known, board(1, 5), 20)).toEqual({ state: { ...known, checkedAt: 20 }, outcome: 'same' })
    expect(acceptBoard(known, board(2, 0), 20).outcome).toBe('taken')
  })

  test('in whatever order and however often boards come, the newest one stands', () => {
    fc.assert(
      fc.property(fc.array(anyBoard, { minLength: 1 }), (boards) => {
        const state = boards.reduce<BoardState>((known, next) => acceptBoard(known, next, 0).state, NO_BOARD)
        expect(state.board).toEqual(boards.toSorted((a, b) => comparePosition(b, a))[0])
      }),
    )
  })
})

test('a head ahead of the board is a gap, a head behind it is old, and only an equal one says that it is complete', () => {
  const known = acceptBoard(NO_BOARD, board(1, 5), 10).state
  expect(acceptHead(known, { epoch: 1, seq: 6, t: 99 })).toEqual({ state: known, outcome: 'gap' })
  expect(acceptHead(known, { epoch: 1, seq: 4, t: 99 })).toEqual({ state: known, outcome: 'older' })
  expect(acceptHead(known, { epoch: 1, seq: 5, t: 99 })).toEqual({
    state: { ...known, checkedAt: 99 },
    outcome: 'complete',
  })
  expect(acceptHead(NO_BOARD, { epoch: 1, seq: 0, t: 99 }).outcome).toBe('gap')
})

test('calls are shown newest first, and none from its expiry on', () => {
  const states: BoardState[] = [
    { board: board(1, 1, [call(1, 50), call(3, 60)]) },
    { board: board(1, 1, [call(2, 70)]) },
    {},
  ]
  expect(liveCalls(states, 49).map(({ callId }) => callId)).toEqual(['c3', 'c2', 'c1'])
  expect(liveCalls(states, 50).map(({ callId }) => callId)).toEqual(['c3', 'c2'])
  expect(nextExpiryAt(states, 50)).toBe(60)
  expect(nextExpiryAt(states, 70)).toBeUndefined()
})

test('each call is announced once per screen, over replays, reordering, restarts and reconnects', () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: anyBoard.map((next) => ({ kind: 'board' as const, next })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
    { weight: 2, arbitrary: fc.nat(300).map((ms) => ({ kind: 'time' as const, ms })) },
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const onDisk: { board: BoardState; announced: Set<string> } = { board: NO_BOARD, announced: new Set<string>() }
      const announcements: string[] = []
      let now = 0
      for (const each of steps) {
        if (each.kind === 'time') now += each.ms
        if (each.kind === 'board') onDisk.board = acceptBoard(onDisk.board, each.next, now).state
        const shown = liveCalls([onDisk.board], now)
        for (const fresh of callsToAnnounce(shown, (callId) => onDisk.announced.has(callId))) {
          onDisk.announced.add(fresh.callId)
          announcements.push(fresh.callId)
        }
        expect(shown.every(({ callId }) => onDisk.announced.has(callId))).toBe(true)
        expect(shown.every(({ expiresAt }) => expiresAt > now)).toBe(true)
      }
      expect(new Set(announcements).size).toBe(announcements.length)
    }),
  )
})
