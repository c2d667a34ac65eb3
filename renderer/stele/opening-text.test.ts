import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpenAt, openSpans } from '#player/opening-times'
import { publicHolidaysNw } from '#player/schedule/public-holidays'
import { zoneClock } from '#player/time'
import type { OpeningHours } from '#schema/directory'
import { clockText, openingState, wallClock } from './opening-text.ts'
import { partOfDay } from './part-of-day.ts'

const BERLIN = 'Europe/Berlin'
const at = (iso: string): number => Date.parse(iso)
const day = (weekday: number, from: string, until: string): OpeningHours => ({ weekday, from, until })
/** Thursday with a lunch break, Friday morning. */
const office = [day(4, '08:00', '12:00'), day(4, '13:00', '18:00'), day(5, '08:00', '12:00')]

describe('openingState', () => {
  test.each([
    ['before it opens', '2026-11-26T07:59:00+01:00', { kind: 'later', from: '08:00' }],
    ['on the first minute', '2026-11-26T08:00:00+01:00', { kind: 'open', until: '12:00' }],
    ['at lunch', '2026-11-26T12:00:00+01:00', { kind: 'later', from: '13:00' }],
    ['in the afternoon', '2026-11-26T17:59:00+01:00', { kind: 'open', until: '18:00' }],
    ['after the end', '2026-11-26T18:00:00+01:00', { kind: 'closed', next: { weekday: 5, from: '08:00', inDays: 1 } }],
    [
      'before a weekend',
      '2026-11-27T15:00:00+01:00',
      { kind: 'closed', next: { weekday: 4, from: '08:00', inDays: 6 } },
    ],
  ])('%s', (_name, iso, expected) => {
    expect(openingState(office, at(iso), BERLIN)).toEqual(expected)
  })

  test('on a public holiday it is closed, and the next working day is named by its own weekday', () => {
    const weekdays = [1, 2, 3, 4, 5].map((weekday) => day(weekday, '08:00', '16:00'))
    // Good Friday and Easter Monday.
    const next = { weekday: 2, from: '08:00', inDays: 4 }
    expect(openingState(weekdays, at('2027-03-26T11:00:00+01:00'), BERLIN)).toEqual({ kind: 'closed', next })
    expect(openingState([day(7, '10:00', '12:00')], at('2027-03-26T11:00:00+01:00'), BERLIN)?.kind).toBe('open')
  })

  test('is open exactly when the search and the doors on the way say so', () => {
    const times = fc.constantFrom('00:00', '01:30', '02:00', '02:30', '08:00', '12:00', '18:00', '24:00')
    const windows = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), times, times), { minLength: 1, maxLength: 8 })
    const around = fc.constantFrom('2026-10-25', '2026-12-24', '2026-12-31', '2027-03-26', '2027-03-28', '2027-06-01')
    fc.assert(
      fc.property(windows, around, fc.integer({ min: -36 * 60, max: 60 * 60 }), (drawn, date, minutes) => {
        const hours = drawn.map(([weekday, from, until]) => day(weekday, from, until))
        const now = at(`${date}T00:00:00Z`) + minutes * 60_000
        const spans = openSpans(hours, zoneClock(BERLIN).dayAt(now), BERLIN)
        const isOpen = spans.some(({ fromMs, untilMs }) => fromMs <= now && now < untilMs)
        expect(isOpenAt(hours, now, BERLIN)).toBe(isOpen)
        expect(openingState(hours, now, BERLIN)?.kind === 'open').toBe(isOpen)
      }),
    )
  })

  test('says nothing when no hours are known', () => {
    expect(openingState([], 0, BERLIN)).toBeUndefined()
  })

  test('windows without a break are one', () => {
    expect(
      openingState([day(4, '08:00', '12:00'), day(4, '12:00', '16:00')], at('2026-11-26T09:00:00+01:00'), BERLIN),
    ).toEqual({
      kind: 'open',
      until: '16:00',
    })
  })

  test('a window past midnight belongs to both days', () => {
    const night = [day(6, '20:00', '02:00')]
    expect(openingState(night, at('2026-11-28T23:00:00+01:00'), BERLIN)).toEqual({ kind: 'open', until: '02:00' })
    expect(openingState(night, at('2026-11-29T01:59:00+01:00'), BERLIN)).toEqual({ kind: 'open', until: '02:00' })
    expect(openingState(night, at('2026-11-29T02:00:00+01:00'), BERLIN)?.kind).toBe('closed')
  })

  test('the day when clocks go back: an hour that comes twice is open twice', () => {
    const early = [day(7, '02:00', '03:00')]
    expect(openingState(early, at('2026-10-25T02:30:00+02:00'), BERLIN)).toEqual({ kind: 'open', until: '03:00' })
    expect(openingState(early, at('2026-10-25T02:30:00+01:00'), BERLIN)).toEqual({ kind: 'open', until: '03:00' })
    expect(openingState(early, at('2026-10-25T03:00:00+01:00'), BERLIN)?.kind).toBe('closed')
  })

  test('the day when clocks go forward: it is open from the end of the gap', () => {
    const early = [day(7, '02:30', '10:00')]
    expect(openingState(early, at('2026-03-29T01:59:00+01:00'), BERLIN)).toEqual({ kind: 'later', from: '02:30' })
    expect(openingState(early, at('2026-03-29T03:00:00+02:00'), BERLIN)).toEqual({ kind: 'open', until: '10:00' })
  })

  test('every minute of a year but for its holidays is open exactly when its wall clock lies in a window', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2026-12-31T00:00:00Z') }), (now) => {
        const { weekday, time } = wallClock(now, BERLIN)
        const isHoliday = publicHolidaysNw(2026).has(zoneClock(BERLIN).dayAt(now))
        const isOpen =
          !isHoliday &&
          office.some((window) => window.weekday === weekday && window.from <= time && time < window.until)
        expect(openingState(office, now, BERLIN)?.kind === 'open').toBe(isOpen)
      }),
    )
  })
})

test('clock times as people say them', () => {
  expect([clockText('08:00', 'de'), clockText('13:30', 'leicht')]).toEqual(['8\u00a0Uhr', '13:30\u00a0Uhr'])
  expect([clockText('08:00', 'en'), clockText('13:30', 'ar')]).toEqual(['8:00', '13:30'])
})

test('greets by the clock on the wall, not by that of the machine', () => {
  expect(partOfDay(at('2026-11-26T09:42:00+01:00'), BERLIN)).toBe('morning')
  expect(partOfDay(at('2026-11-26T10:30:00Z'), BERLIN)).toBe('day')
  expect(partOfDay(at('2026-11-26T18:00:00+01:00'), BERLIN)).toBe('evening')
})
