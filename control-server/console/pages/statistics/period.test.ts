import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText, weekdayOf } from '#player/time'
import { addressOf, movesOn, periodOf, rangeProblem } from './period.ts'

const THURSDAY = '2026-11-26'
const date = fc.integer({ min: 18_000, max: 25_000 }).map(dayText)

describe('the period in the address', () => {
  it.each([
    ['', 'today', THURSDAY, THURSDAY],
    ['heute', 'today', THURSDAY, THURSDAY],
    ['gestern', 'yesterday', '2026-11-25', '2026-11-25'],
    ['woche', 'week', '2026-11-23', THURSDAY],
    ['2026-10-01_2026-10-31', 'range', '2026-10-01', '2026-10-31'],
    ['2026-02-30_2026-03-01', 'today', THURSDAY, THURSDAY],
    ['2026-10-31_2026-10-01', 'today', THURSDAY, THURSDAY],
    ['2020-01-01_2026-10-01', 'today', THURSDAY, THURSDAY],
    ['quatsch', 'today', THURSDAY, THURSDAY],
  ])('%j is %s, %s to %s', (selected, kind, from, until) =>
    expect(periodOf(selected, THURSDAY)).toEqual({ kind, from, until }),
  )

  it('comes back from its own address', () =>
    fc.assert(
      fc.property(date, date, fc.constantFrom('heute', 'gestern', 'woche'), (today, other, word) => {
        const [from, until] = [today, other].toSorted()
        const period = periodOf(`${from}_${until}`, today)
        expect(periodOf(addressOf(period), today)).toEqual(period)
        expect(addressOf(periodOf(word, today))).toBe(word)
      }),
    ))

  it('has a week that begins on Monday and goes on until today', () =>
    fc.assert(
      fc.property(date, (today) => {
        const { from, until } = periodOf('woche', today)
        expect([weekdayOf(from), until]).toEqual([1, today])
        expect((Date.parse(until) - Date.parse(from)) / 86_400_000).toBeLessThan(7)
      }),
    ))
})

it('two dates are refused with the one that is wrong', () => {
  expect(rangeProblem('', THURSDAY)).toBe('no-from')
  expect(rangeProblem(THURSDAY, '2026-11-31')).toBe('no-until')
  expect(rangeProblem(THURSDAY, '2026-11-25')).toBe('backwards')
  expect(rangeProblem('2025-11-26', THURSDAY)).toBeUndefined()
  expect(rangeProblem('2025-11-24', THURSDAY)).toBe('long')
})

it('only a short period with today in it moves on', () => {
  expect(movesOn(periodOf('heute', THURSDAY), THURSDAY)).toBe(true)
  expect(movesOn(periodOf('woche', THURSDAY), THURSDAY)).toBe(true)
  expect(movesOn(periodOf('gestern', THURSDAY), THURSDAY)).toBe(false)
  expect(movesOn(periodOf('2026-11-01_2026-12-01', THURSDAY), THURSDAY)).toBe(true)
  expect(movesOn(periodOf('2026-11-01_2026-12-02', THURSDAY), THURSDAY)).toBe(false)
})
