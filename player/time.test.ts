import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayText, isTimeZone, localDate, wallClockInstant, weekdayOf, zoneClock } from './time.ts'

const ZONES = [
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Casablanca',
]
const anyInstant = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2120, 0, 1) })

describe('local time', () => {
  test('is what Intl says, in any zone and year', () => {
    const formats = new Map(
      ZONES.map((timeZone) => [
        timeZone,
        new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
      ]),
    )
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (timeZone, atMs) => {
        const clock = zoneClock(timeZone)
        const time = new Date(clock.timeAt(atMs)).toISOString().slice(11, 19)
        expect(`${localDate(atMs, timeZone)} ${time}`).toBe(formats.get(timeZone)?.format(atMs))
      }),
      { numRuns: 400 },
    )
  })

  test('and instants lead to each other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (timeZone, anyMs) => {
        const atMs = Math.floor(anyMs / 60_000) * 60_000
        const clock = zoneClock(timeZone)
        const [day, minute] = [clock.dayAt(atMs), clock.timeAt(atMs) / 60_000]
        fc.pre(Number.isInteger(minute))
        expect([clock.instantOf(day, minute, 'first'), clock.instantOf(day, minute, 'second')]).toContain(atMs)
      }),
    )
  })

  test('a time that a clock jumps over is reached when it jumps, one that comes twice is reached twice', () => {
    const instant = (date: string, time: string, pass: 'first' | 'second') =>
      new Date(wallClockInstant(date, time, 'Europe/Berlin', pass)).toISOString()
    expect(instant('2027-03-28', '02:30', 'first')).toBe('2027-03-28T01:00:00.000Z')
    expect(instant('2027-03-28', '02:30', 'second')).toBe('2027-03-28T01:00:00.000Z')
    expect(instant('2027-10-31', '02:30', 'first')).toBe('2027-10-31T00:30:00.000Z')
    expect(instant('2027-10-31', '02:30', 'second')).toBe('2027-10-31T01:30:00.000Z')
    expect(instant('2027-06-10', '24:00', 'first')).toBe('2027-06-10T22:00:00.000Z')
  })
})

test('days have numbers, and days that no calendar has do not', () => {
  expect(dayNumber('1970-01-01')).toBe(0)
  expect(dayText(dayNumber('2028-02-29') ?? 0)).toBe('2028-02-29')
  expect([dayNumber('2027-02-29'), dayNumber('2027-04-31')]).toEqual([undefined, undefined])
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
  expect(weekdayOf('2027-06-10')).toBe(4)
  expect(weekdayOf('1969-12-31')).toBe(3)
})

test('zones that this machine does not know are named so', () => {
  expect([isTimeZone('Europe/Berlin'), isTimeZone('Mars/Olympus'), isTimeZone('')]).toEqual([true, false, false])
  expect(() => localDate(0, 'Mars/Olympus')).toThrow(RangeError)
})
