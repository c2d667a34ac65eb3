import { describe, expect, test } from 'vitest'
import { calendarDay, clockTime, longDate, nextMinute, pastInstant, shortDate } from './format.ts'

const zone = 'Europe/Berlin'
const at = (iso: string): number => Date.parse(iso)

describe('clockTime', () => {
  test.each([
    ['2026-11-26T08:41:59Z', '09:41'],
    ['2026-07-01T22:00:00Z', '00:00'],
    // The last Sunday of March: 02:00 becomes 03:00.
    ['2026-03-29T00:59:59Z', '01:59'],
    ['2026-03-29T01:00:00Z', '03:00'],
    // The last Sunday of October: 02:30 is there twice.
    ['2026-10-25T00:30:00Z', '02:30'],
    ['2026-10-25T01:30:00Z', '02:30'],
  ])('%s is %s in Bochum', (iso, text) => {
    expect(clockTime(at(iso), zone)).toBe(text)
  })
})

describe('dates', () => {
  test('are short and stay on one line', () => {
    expect(shortDate(at('2026-11-26T08:00:00Z'), zone)).toBe('Do,\u00a026.\u00a0Nov.')
    expect(longDate(at('2026-11-26T08:00:00Z'), zone)).toBe('Donnerstag, 26.\u00a0November')
  })

  test('change at local midnight', () => {
    expect(shortDate(at('2026-11-25T23:00:00Z'), zone)).toContain('26.')
    expect(shortDate(at('2026-11-25T22:59:59Z'), zone)).toContain('25.')
  })
})

describe('pastInstant', () => {
  const now = at('2026-11-26T08:42:00Z')

  test('is a time of day when that is today', () => {
    expect(pastInstant(at('2026-11-26T08:41:00Z'), now, zone)).toBe('09:41')
  })

  test('names the day when it is not, even within 24 hours', () => {
    expect(pastInstant(at('2026-11-25T22:00:00Z'), now, zone)).toBe('25.\u00a0Nov., 23:00')
  })
})

test('calendarDay writes a day as offices do, and gives nonsense back as it is', () => {
  expect(calendarDay('2026-11-03')).toBe('03.11.2026')
  expect(calendarDay('bald')).toBe('bald')
})

test('nextMinute is always ahead, at most a minute', () => {
  for (const ms of [0, 1, 59_999, 60_000, 1_790_000_000_123]) {
    expect(nextMinute(ms)).toBeGreaterThan(ms)
    expect(nextMinute(ms) - ms).toBeLessThanOrEqual(60_000)
    expect(nextMinute(ms) % 60_000).toBe(0)
  }
})
