import { expect, test } from 'vitest'
import type { VisitorTicket } from '#schema/visitor-api'
import { situationOf, summonsOf } from './situation.ts'

const waiting = (aheadCount: number): VisitorTicket => ({
  number: 'A 052',
  siteName: 'Rathaus',
  areaName: 'Bürgerbüro',
  queueName: 'Ausweise',
  timeZone: 'Europe/Berlin',
  phase: 'waiting',
  aheadCount,
  before: [],
  calling: [],
  at: 0,
  dayEndsAt: 1,
})
const called = (attempt: number): VisitorTicket => ({
  ...waiting(0),
  phase: 'called',
  call: { counterLabel: '5', attempt, calledAt: attempt },
})

test('it is soon with two ahead and not with three', () => {
  expect([3, 2, 0].map((ahead) => situationOf(waiting(ahead)))).toEqual(['waiting', 'soon', 'soon'])
})

test('summons once when it becomes soon, and at each call', () => {
  expect(summonsOf(waiting(3), waiting(2))).toBe('soon')
  expect(summonsOf(waiting(2), waiting(1))).toBeUndefined()
  expect(summonsOf(waiting(9), called(1))).toBe('called')
  expect(summonsOf(called(1), called(1))).toBeUndefined()
  expect(summonsOf(called(1), called(2))).toBe('called')
  expect(summonsOf(called(2), waiting(0))).toBe('soon')
})

test('a reload summons nobody', () => {
  expect(summonsOf(undefined, called(1))).toBeUndefined()
  expect(summonsOf(undefined, waiting(0))).toBeUndefined()
})
