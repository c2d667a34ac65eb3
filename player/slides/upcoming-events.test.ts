import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wallClockInstant } from '../time.ts'
import { type EventEntry, upcomingEvents } from './upcoming-events.ts'

const zone = 'Europe/Berlin'
const at = (date: string, time: string): number => wallClockInstant(date, time, zone, 'first')
const entry = (title: string, date: string, more: Partial<EventEntry> = {}): EventEntry => ({ title, date, ...more })
const titles = (entries: EventEntry[], atMs: number): string[] =>
  upcomingEvents(entries, atMs, zone).days.flatMap((day) => day.entries.map(({ title }) => title))

describe('upcomingEvents', () => {
  test('groups by day, today first, whole days before times', () => {
    const entries = [
      entry('Lesung', '2026-11-27', { from: '18:00' }),
      entry('Führung', '2026-11-26', { from: '15:00', until: '16:00' }),
      entry('Ausstellung', '2026-11-26'),
    ]
    expect(upcomingEvents(entries, at('2026-11-26', '09:00'), zone).days).toEqual([
      { date: '2026-11-26', entries: [entries[2], entries[1]] },
      { date: '2026-11-27', entries: [entries[0]] },
    ])
  })

  test('drops what is over: at its end, an hour after a beginning without end, a whole day at midnight', () => {
    const ended = [entry('a', '2026-11-26', { from: '15:00', until: '16:00' })]
    expect(titles(ended, at('2026-11-26', '16:00') - 1)).toEqual(['a'])
    expect(titles(ended, at('2026-11-26', '16:00'))).toEqual([])
    const endless = [entry('b', '2026-11-26', { from: '15:00' })]
    expect(titles(endless, at('2026-11-26', '16:00') - 1)).toEqual(['b'])
    expect(titles(endless, at('2026-11-26', '16:00'))).toEqual([])
    const whole = [entry('c', '2026-11-26')]
    expect(titles(whole, at('2026-11-27', '00:00') - 1)).toEqual(['c'])
    expect(titles(whole, at('2026-11-27', '00:00'))).toEqual([])
  })

  test('keeps what goes on past midnight, and counts it to the new day', () => {
    const night = [entry('Nacht der Museen', '2026-11-26', { from: '20:00', until: '02:00' })]
    const { days } = upcomingEvents(night, at('2026-11-27', '01:00'), zone)
    expect(days).toEqual([{ date: '2026-11-27', entries: night }])
    expect(titles(night, at('2026-11-27', '02:00'))).toEqual([])
  })

  test('lasts an hour longer in the night in which the clock goes back', () => {
    const night = [entry('Wache', '2026-10-25', { from: '01:00', until: '02:30' })]
    expect(titles(night, wallClockInstant('2026-10-25', '02:30', zone, 'second') - 1)).toEqual(['Wache'])
    expect(titles(night, wallClockInstant('2026-10-25', '02:30', zone, 'second'))).toEqual([])
  })

  test('a day that no calendar has is never to come', () => {
    expect(titles([entry('a', '2027-02-30'), entry('b', '2027-02-28')], at('2026-11-26', '09:00'))).toEqual(['b'])
  })

  const anEntry = fc.record(
    {
      title: fc.string({ minLength: 1, maxLength: 5 }),
      date: fc.integer({ min: 20, max: 30 }).map((day) => `2026-10-${day}`),
      from: fc.integer({ min: 0, max: 23 }).map((hour) => `${`${hour}`.padStart(2, '0')}:30`),
      until: fc.integer({ min: 0, max: 23 }).map((hour) => `${`${hour}`.padStart(2, '0')}:15`),
    },
    { requiredKeys: ['title', 'date'] },
  )

  test('is the same answer up to the instant at which it says that it changes', () => {
    const instants = fc.integer({ min: at('2026-10-20', '00:00'), max: at('2026-10-31', '00:00') })
    fc.assert(
      fc.property(
        fc.array(anEntry, { maxLength: 8 }),
        instants,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, now, part) => {
          const answer = upcomingEvents(all, now, zone)
          expect(answer.changesAt).toBeGreaterThan(now)
          const between = now + Math.floor((answer.changesAt - 1 - now) * part)
          expect(upcomingEvents(all, between, zone)).toEqual(answer)
        },
      ),
    )
  })
})
