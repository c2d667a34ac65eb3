import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundInterval } from './round-wait.ts'

const MINUTE_MS = 60_000
const said = (lo: number, hi: number, ahead = 1) => {
  const { loMs, hiMs } = roundInterval(lo * MINUTE_MS, hi * MINUTE_MS, ahead)
  return `${loMs / MINUTE_MS}–${hiMs / MINUTE_MS}`
}

test('minutes below ten, fives above', () => {
  expect(said(5.2, 8.7)).toBe('5–9')
  expect(said(4.4, 12.4)).toBe('4–10')
  expect(said(9.4, 9.6)).toBe('9–10')
  expect(said(12.6, 33)).toBe('15–35')
})

test('the end is at least a step after the start, also when it was before', () => {
  expect(said(3, 3)).toBe('3–4')
  expect(said(21, 19)).toBe('20–25')
})

test('it starts at 0 only for the next one', () => {
  expect(said(0.2, 2, 0)).toBe('0–2')
  expect(said(0.2, 2, 1)).toBe('1–2')
})

test('longer waits are never said to be shorter', () => {
  const ms = fc.double({ min: 0, max: 1e7, noNaN: true })
  fc.assert(
    fc.property(ms, ms, ms, ms, (lo, hi, moreLo, moreHi) => {
      const [before, after] = [roundInterval(lo, hi, 1), roundInterval(lo + moreLo, hi + moreHi, 1)]
      expect(after.loMs).toBeGreaterThanOrEqual(before.loMs)
      expect(after.hiMs).toBeGreaterThanOrEqual(before.hiMs)
    }),
  )
})
