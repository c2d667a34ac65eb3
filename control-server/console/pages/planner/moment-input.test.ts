import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate, wallClockInstant } from '#player/time'
import { momentOf } from './moment-input.ts'
import { dateWords, dayWords } from './german-days.ts'
import { siteTime } from './zone-clock.ts'

const timeZone = 'Europe/Berlin'
// A Thursday.
const now = wallClockInstant('2026-11-26', '09:42', timeZone, 'first')
const context = { now, timeZone, date: '2026-12-10' }
const said = (text: string) => {
  const at = momentOf(text, context)
  return at === undefined ? undefined : `${localDate(at, timeZone)} ${siteTime(at, timeZone)}`
}

describe('a moment in words', () => {
  it.each([
    ['jetzt', '2026-11-26 09:42'],
    ['9:07', '2026-12-10 09:07'],
    ['14 Uhr', '2026-12-10 14:00'],
    ['um 14 Uhr 30', '2026-12-10 14:30'],
    ['14', '2026-12-10 14:00'],
    ['heute 14 Uhr', '2026-11-26 14:00'],
    ['morgen', '2026-11-27 09:42'],
    ['Übermorgen um 7:00', '2026-11-28 07:00'],
    ['Montag 09:07', '2026-11-30 09:07'],
    ['mo 9', '2026-11-30 09:00'],
    ['Do. 8:00', '2026-11-26 08:00'],
    ['am Mittwoch, 17:15 Uhr', '2026-12-02 17:15'],
    ['24.12. 18:00', '2026-12-24 18:00'],
    ['24.12.2027, 18:00', '2027-12-24 18:00'],
    ['1. 2. 8 Uhr', '2027-02-01 08:00'],
    ['24. Dezember 18', '2026-12-24 18:00'],
    ['24. Dezember 2026, 18:30', '2026-12-24 18:30'],
    ['3. März', '2027-03-03 09:42'],
    ['2026-12-24 00:05', '2026-12-24 00:05'],
  ])('%s is %s', (text, expected) => expect(said(text)).toBe(expected))

  it.each(['', 'bald', '25:00', 'heute 12:99', '30.2. 9:00', 'Montag Dienstag 9:00', 'm 9:00', '9.07.1.'])(
    '%j is not understood',
    (text) => expect(said(text)).toBeUndefined(),
  )

  it('is read back from what the planner itself writes', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 * 24 * 60 }), (minutes) => {
        const at = now + minutes * 60_000
        const date = localDate(at, timeZone)
        const time = siteTime(at, timeZone)
        fc.pre(wallClockInstant(date, time, timeZone, 'first') === Math.floor(at / 60_000) * 60_000)
        expect(momentOf(`${dateWords(date)} ${date.slice(0, 4)}, ${time}`, context)).toBe(at)
        expect(dayWords(date)).toContain(dateWords(date))
      }),
    ))
})
