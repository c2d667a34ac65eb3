import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wallClockInstant } from '#player/time'
import { dayRange, fractionOf, hourMarks, siteEndTime, siteTime, visibleRange } from './zone-clock.ts'

const BERLIN = 'Europe/Berlin'
const labels = (date: string) => hourMarks(dayRange(date, BERLIN), BERLIN).map(({ label }) => label)

describe('the hours of a day', () => {
  it('leave one out in spring and have one twice in autumn', () => {
    expect(labels('2027-03-28').slice(0, 4)).toEqual(['0', '1', '3', '4'])
    expect(labels('2026-10-25').slice(0, 5)).toEqual(['0', '1', '2', '2', '3'])
    expect([labels('2027-03-28').length, labels('2026-11-26').length, labels('2026-10-25').length]).toEqual([
      23, 24, 25,
    ])
  })

  it('stand at full hours also where a zone is half an hour off', () => {
    const zone = 'Asia/Kolkata'
    const marks = hourMarks(dayRange('2026-11-26', zone), zone)
    expect(marks.map(({ at }) => siteTime(at, zone).slice(3))).toEqual(marks.map(() => '00'))
  })

  it('end at 24:00', () => {
    const { endAt, startAt } = dayRange('2026-11-26', BERLIN)
    expect([siteTime(startAt, BERLIN), siteEndTime(endAt, BERLIN)]).toEqual(['00:00', '24:00'])
  })

  it('are drawn as far as anything changes, never beyond the day', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 1_600 })), (minutes) => {
        const day = dayRange('2026-11-26', BERLIN)
        const changes = minutes.map((minute) => day.startAt + minute * 60_000)
        const range = visibleRange('2026-11-26', BERLIN, changes)
        expect(range.startAt).toBeGreaterThanOrEqual(day.startAt)
        expect(range.endAt).toBeLessThanOrEqual(day.endAt)
        expect(range.startAt).toBeLessThanOrEqual(wallClockInstant('2026-11-26', '07:00', BERLIN, 'first'))
        for (const at of changes.filter((change) => change > day.startAt && change < day.endAt)) {
          expect(fractionOf(at, range)).toBeGreaterThan(0)
          expect(fractionOf(at, range)).toBeLessThan(1)
        }
      }),
    ))
})
