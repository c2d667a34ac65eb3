import { describe, expect, test } from 'vitest'
import { dayNumber } from '../time.ts'
import { compileRecurrence } from './recurrence.ts'

const day = (date: string) => dayNumber(date) ?? Number.NaN

function has(rrule: string, from: string, date: string): boolean {
  const days = compileRecurrence({ rrule, from })
  return days.ok && days.value.has(day(date))
}

describe('a recurrence', () => {
  test.each([
    ['FREQ=DAILY', '2027-06-10', '2027-06-09', false],
    ['FREQ=DAILY', '2027-06-10', '2119-01-01', true],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2027-06-10', '2027-06-14', false],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2027-06-10', '2027-06-21', true],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-31', '2027-02-28', false],
    ['FREQ=MONTHLY;BYDAY=2TU', '2027-01-01', '2027-06-08', true],
    ['FREQ=YEARLY', '2024-02-29', '2027-02-28', false],
    ['FREQ=YEARLY', '2024-02-29', '2028-02-29', true],
    ['FREQ=DAILY;COUNT=3', '2027-06-10', '2027-06-12', true],
    ['FREQ=DAILY;COUNT=3', '2027-06-10', '2027-06-13', false],
    ['FREQ=DAILY;UNTIL=20270612', '2027-06-10', '2027-06-12', true],
    ['FREQ=DAILY;UNTIL=20270612T215959Z', '2027-06-10', '2027-06-12', true],
    ['FREQ=DAILY;UNTIL=20270612', '2027-06-10', '2027-06-13', false],
    ['freq=daily;interval=2', '2027-06-10', '2027-06-12', true],
    ['FREQ=DAILY;INTERVAL=3', '1970-01-01', '2120-01-03', day('2120-01-03') % 3 === 0],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2027-01-01', '2028-02-29', false],
  ])('%s from %s: %s is %s', (rrule, from, date, expected) => {
    expect(has(rrule, from, date)).toBe(expected)
  })

  test.each([
    '',
    'nonsense',
    'INTERVAL=2',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=10',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=DAILY;DTSTART=20270101',
    'FREQ=DAILY\nEXDATE:20270104',
    'FREQ=DAILY;COUNT=99999999',
    'FREQ=DAILY;COUNT=3;UNTIL=20270612',
    'FREQ=DAILY;UNTIL=20271399',
    'FREQ=DAILY;BYDAY=,,',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYMONTHDAY=99',
    'FREQ=YEARLY;BYMONTH=13',
    'CONSTRUCTOR=1;FREQ=DAILY',
    'FREQ=DAILY;',
  ])('%j is refused in one sentence', (rrule) => {
    expect(compileRecurrence({ rrule, from: '2027-01-01' })).toEqual({
      ok: false,
      error: expect.stringMatching(/\.$/),
    })
  })

  test('starts on a real day', () => {
    expect(compileRecurrence({ rrule: 'FREQ=DAILY', from: '2027-02-30' }).ok).toBe(false)
  })
})
