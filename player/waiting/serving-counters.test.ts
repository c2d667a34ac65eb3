import { expect, test } from 'vitest'
import { countersThatServe } from './serving-counters.ts'
import { NOW_MS, people, serving, standing, testingHall } from './testing-hall.oracle.ts'

const waitingFor = (minutes: number) =>
  people(1).map((ticket) => ({ ...ticket, waitingSinceMs: NOW_MS - minutes * 60_000 }))

function verdictOn(counter: ReturnType<typeof standing>, parts: Parameters<typeof testingHall>[0]): string {
  const found = countersThatServe(testingHall({ counters: [counter], ...parts })).find((one) => one.counter === counter)
  return found ? (found.isAway ? 'away' : 'serves') : 'closed'
}

test('a free counter serves however long it had nobody to call', () => {
  expect(verdictOn(standing('free', 120), { line: [] })).toBe('serves')
  expect(verdictOn(standing('free', 120), { line: waitingFor(2) })).toBe('serves')
  expect(verdictOn(standing('free', 1), { line: waitingFor(40) })).toBe('serves')
})

test('one that lets people wait for three minutes is away when it has called before, else it was never there', () => {
  expect(verdictOn(standing('free', 120), { line: waitingFor(3) })).toBe('away')
  expect(verdictOn(standing('free', 120, false), { line: waitingFor(3) })).toBe('closed')
  expect(verdictOn(standing('free', 120), { line: waitingFor(31) })).toBe('closed')
})

test('it is found out too where nobody waits long because the others call', () => {
  const idle = standing('free', 60, false)
  const others = [1, 4].map((minutes) => ({
    ...serving(`c${minutes}`, minutes),
    waitedSinceMs: NOW_MS - (minutes + 2) * 60_000,
  }))
  expect(verdictOn(idle, { counters: [idle, ...others], line: [] })).toBe('closed')
  // Each minute counts once, however many people wait in it.
  expect(verdictOn(idle, { counters: [idle], line: [...waitingFor(2), ...waitingFor(2)] })).toBe('serves')
})

test('people who it may not call are not its neglect', () => {
  const line = waitingFor(20).map((ticket) => ({ ...ticket, queueId: 'other' }))
  expect(verdictOn(standing('free', 60), { line })).toBe('serves')
})

test('a pause counts as one for half an hour', () => {
  expect(verdictOn(standing('paused', 29), {})).toBe('away')
  expect(verdictOn(standing('paused', 30), {})).toBe('closed')
  expect(verdictOn(standing('paused', 5, false), {})).toBe('closed')
})
