import { expect, test } from 'vitest'
import type { LoggedEstimate } from '#schema/waiting-estimate'
import { joinFirstCalls, judge, judgeByHorizon } from './judge.ts'
import { MINUTE_MS, NOW_MS } from './testing-hall.oracle.ts'

const guess = (lo: number, hi: number, waited: number) => ({
  loMs: lo * MINUTE_MS,
  hiMs: hi * MINUTE_MS,
  waitedMs: waited * MINUTE_MS,
})

test('counts who was called within, before and after, and how far the middle was off', () => {
  expect(judge([guess(5, 9, 5), guess(5, 9, 9), guess(5, 9, 4), guess(10, 20, 25)])).toEqual({
    count: 4,
    coverage: 0.5,
    early: 0.25,
    late: 0.25,
    biasMs: ((2 - 2 + 3 - 10) / 4) * MINUTE_MS,
    maeMs: ((2 + 2 + 3 + 10) / 4) * MINUTE_MS,
    meanWidthMs: ((4 + 4 + 4 + 10) / 4) * MINUTE_MS,
  })
})

test('no guesses, no merit', () => {
  expect(judge([])).toMatchObject({ count: 0, coverage: 0, maeMs: 0 })
})

test('each guess is in one class, by what was said', () => {
  const counts = judgeByHorizon([guess(0, 2, 90), guess(4, 6, 1), guess(5, 6, 1), guess(60, 90, 1)])
  expect(counts.map(({ verdict }) => verdict.count)).toEqual([2, 1, 0, 0, 1])
})

test('the log is joined with first calls; who was never called, or already, is left out', () => {
  const entry: LoggedEstimate = {
    ticketId: 'a',
    at: NOW_MS,
    position: 3,
    loMs: MINUTE_MS,
    hiMs: 5 * MINUTE_MS,
    rawLoMs: 70_000,
    rawHiMs: 280_000,
    shown: true,
    model: 'hall-1',
  }
  const log = [entry, { ...entry, at: NOW_MS + 200_000 }, { ...entry, ticketId: 'left' }]
  expect(joinFirstCalls(log, new Map([['a', NOW_MS + 180_000]]))).toEqual([{ ...entry, waitedMs: 180_000 }])
})
