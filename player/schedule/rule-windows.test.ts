import { describe, expect, test } from 'vitest'
import type { RuleTimes } from '#schema/rule'
import { calendarsFrom, RandomTimes } from './random-times.oracle.ts'
import { watchClock, watchRule } from './wall-clock.oracle.ts'
import { windowsBetween } from './windows-between.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

describe('windows of rules', () => {
  test.each([
    ['Europe/Berlin', '2027-03-20', 'spring'],
    ['Europe/Berlin', '2027-10-24', 'autumn'],
    ['America/St_Johns', '2027-03-07', 'spring, half an hour beside the full hour'],
    ['America/St_Johns', '2027-10-31', 'autumn'],
    ['Australia/Lord_Howe', '2027-03-28', 'half an hour back'],
    ['Australia/Lord_Howe', '2027-09-26', 'half an hour forward'],
    ['Asia/Kathmandu', '2027-01-01', 'a quarter of an hour beside the full hour'],
    ['Pacific/Apia', '2011-12-24', 'a day that never was'],
    ['Europe/Berlin', '2036-12-20', 'Christmas'],
  ])('agree with a watched wall clock in every minute: %s, %s, %s', (timeZone, firstDate) => {
    const fromMs = Date.parse(`${firstDate}T00:00:00Z`)
    const minuteCount = 14 * 1_440
    const watch = watchClock(timeZone, fromMs, minuteCount)
    const { calendars, paper } = calendarsFrom(firstDate)
    const draw = new RandomTimes(minuteCount + firstDate.length, dateOf(fromMs - 5 * DAY_MS), 24)
    for (let n = 0; n < 50; n += 1) {
      const times = draw.next()
      const windows = windowsBetween({ times }, { timeZone, calendars }, fromMs, fromMs + minuteCount * MINUTE_MS)
      const computed = new Uint8Array(minuteCount)
      for (const { startsAt, endsAt } of windows) {
        computed.fill(1, Math.ceil((startsAt - fromMs) / MINUTE_MS), Math.ceil((endsAt - fromMs) / MINUTE_MS))
      }
      const watched = watchRule(times, watch, paper)
      const first = computed.findIndex((value, minute) => value !== watched[minute])
      expect({ times, first: first < 0 ? 'none' : dateOf(fromMs + first * MINUTE_MS) }).toEqual({
        times,
        first: 'none',
      })
    }
  })

  const starts = (times: RuleTimes, from: string, until: string) =>
    windowsBetween({ times }, { timeZone: 'Europe/Berlin', calendars: [] }, Date.parse(from), Date.parse(until)).map(
      ({ startsAt }) => new Date(startsAt).toISOString(),
    )

  test('count every third day in days, not in hours, across a change of clocks', () => {
    const times = {
      window: { from: '10:00', until: '11:00' },
      recurrence: { rrule: 'FREQ=DAILY;INTERVAL=3', from: '2027-03-23' },
    }
    expect(starts(times, '2027-03-01T00:00:00Z', '2027-04-02T00:00:00Z')).toEqual([
      '2027-03-23T09:00:00.000Z',
      '2027-03-26T09:00:00.000Z',
      '2027-03-29T08:00:00.000Z',
      '2027-04-01T08:00:00.000Z',
    ])
  })

  test('know the last Friday of a month, and days that are taken out and put in', () => {
    const times: RuleTimes = {
      window: { from: '08:00', until: '09:00' },
      validUntil: '2027-08-31',
      recurrence: {
        rrule: 'FREQ=MONTHLY;BYDAY=-1FR',
        from: '2027-06-01',
        exDates: ['2027-07-30'],
        rDates: ['2027-07-29', '2027-12-24'],
      },
    }
    expect(starts(times, '2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z')).toEqual([
      '2027-06-25T06:00:00.000Z',
      '2027-07-29T06:00:00.000Z',
      '2027-08-27T06:00:00.000Z',
      '2027-12-24T07:00:00.000Z',
    ])
  })

  test('read a day that no calendar has as the end of its month', () => {
    const times = { window: { from: '08:00', until: '09:00' }, validFrom: '2027-02-27', validUntil: '2027-02-31' }
    expect(starts(times, '2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z')).toHaveLength(2)
    expect(starts({ ...times, validFrom: '2027-02-30' }, '2027-01-01T00:00:00Z', '2028-01-01T00:00:00Z')).toEqual([])
  })

  test('are cut at both ends of the question, and those that meet are one', () => {
    const [from, until] = [Date.parse('2027-06-10T05:00:00Z'), Date.parse('2027-06-20T05:00:00Z')]
    expect(windowsBetween({ times: {} }, { timeZone: 'Europe/Berlin', calendars: [] }, from, until)).toEqual([
      { startsAt: from, endsAt: until },
    ])
  })
})

test('a rule in an unknown zone has no windows', () => {
  const plan = { timeZone: 'Europe/Berlin', calendars: [] }
  expect(windowsBetween({ times: { timeZone: 'Mars/Olympus' } }, plan, 0, DAY_MS)).toEqual([])
})

function dateOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}
