import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAcceptGate } from './accept-gate.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const here = () => false

test('lets a small burst in at once and a herd at its rate, in order', () => {
  const gate = createAcceptGate({ acceptsPerS: 100, waitingSocketsMax: 10_000 })
  const entered: number[] = []
  for (let n = 0; n < 1_000; n += 1) gate.admit(() => entered.push(n), here)
  expect(entered).toHaveLength(50)
  vi.advanceTimersByTime(1_000)
  // Up to one more or less: a timer counts whole milliseconds.
  expect(Math.abs(entered.length - 150)).toBeLessThanOrEqual(1)
  vi.advanceTimersByTime(9_000)
  expect(entered).toEqual(Array.from({ length: 1_000 }, (_, n) => n))
})

test('spends nothing on who has given up, and refuses who finds the queue full', () => {
  const gate = createAcceptGate({ acceptsPerS: 2, waitingSocketsMax: 3 })
  const entered: string[] = []
  let gone = false
  expect(gate.admit(() => entered.push('first'), here)).toBe(true)
  for (let n = 0; n < 2; n += 1)
    expect(
      gate.admit(
        () => entered.push('gone'),
        () => gone,
      ),
    ).toBe(true)
  expect(gate.admit(() => entered.push('second'), here)).toBe(true)
  expect(gate.admit(() => entered.push('refused'), here)).toBe(false)
  gone = true
  vi.advanceTimersByTime(600)
  expect(entered).toEqual(['first', 'second'])
})

test('lets nobody in after it has been closed', () => {
  const gate = createAcceptGate({ acceptsPerS: 1, waitingSocketsMax: 10 })
  const entered: number[] = []
  for (let n = 0; n < 5; n += 1) gate.admit(() => entered.push(n), here)
  gate.close()
  vi.advanceTimersByTime(60_000)
  expect(entered).toEqual([0])
})
