import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RuleTimes } from '#schema/rule'
import { NBSP } from '../../parts/times.ts'
import { calendarWords, whenWords, windowWords } from './when-words.ts'

const context = {
  today: '2026-11-26',
  timeZone: 'Europe/Berlin',
  calendarName: (id: string) => ({ ferien: 'Schulferien', zu: 'Schließtage', markt: 'Märkte im Ostviertel' })[id] ?? id,
}
const say = (times: RuleTimes) => whenWords(times, context).replaceAll(NBSP, ' ')
const weekly = (rrule: string, more: Partial<NonNullable<RuleTimes['recurrence']>> = {}): RuleTimes => ({
  window: { from: '08:45', until: '13:00' },
  recurrence: { rrule, from: '2026-11-05', ...more },
})

describe('when a rule holds, in words', () => {
  it.each<[string, RuleTimes]>([
    ['Immer', {}],
    ['Jeden Tag von 08:00 bis 18:00 Uhr', { window: { from: '08:00', until: '18:00' } }],
    ['Jeden Tag von 22:00 bis 02:00 Uhr am Folgetag', { window: { from: '22:00', until: '02:00' } }],
    ['Jeden Tag von 18:00 Uhr bis Mitternacht', { window: { from: '18:00', until: '24:00' } }],
    ['Jeden Tag von 18:00 Uhr bis Mitternacht', { window: { from: '18:00', until: '00:00' } }],
    ['Jeden Tag den ganzen Tag', { window: { from: '00:00', until: '24:00' } }],
    ['Durchgehend ab dem 1. Dezember 2026', { validFrom: '2026-12-01' }],
    ['Durchgehend bis zum 24. Dezember 2026', { validUntil: '2026-12-24' }],
    ['Durchgehend vom 1. bis zum 24. Dezember 2026', { validFrom: '2026-12-01', validUntil: '2026-12-24' }],
    [
      'Am Donnerstag, 26. November 2026, von 14:00 bis 18:00 Uhr',
      { validFrom: '2026-11-26', validUntil: '2026-11-26', window: { from: '14:00', until: '18:00' } },
    ],
    ['Am Freitag, 27. November 2026, den ganzen Tag', { validFrom: '2026-11-27', validUntil: '2026-11-27' }],
    ['Jeden Montag den ganzen Tag', { weekdays: [1] }],
    ['Montags bis freitags den ganzen Tag', { weekdays: [5, 1, 2, 4, 3] }],
    ['Montags und mittwochs den ganzen Tag', { weekdays: [3, 1] }],
    ['Montags, mittwochs und freitags bis sonntags den ganzen Tag', { weekdays: [1, 3, 5, 6, 7] }],
    ['Jeden Tag den ganzen Tag', { weekdays: [1, 2, 3, 4, 5, 6, 7] }],
    ['An Feiertagen den ganzen Tag', { onlyCalendarIds: ['feiertage-nw'] }],
    ['Jeden Montag den ganzen Tag, aber nur in den Schulferien', { weekdays: [1], onlyCalendarIds: ['ferien'] }],
    ['Immer, außer an Feiertagen und an den Schließtagen', { exceptCalendarIds: ['feiertage-nw', 'zu'] }],
    ['Jeden Donnerstag von 08:45 bis 13:00 Uhr', weekly('FREQ=WEEKLY')],
    ['Jeden Donnerstag von 08:45 bis 13:00 Uhr', weekly('FREQ=WEEKLY;BYDAY=TH')],
    ['Dienstags und donnerstags von 08:45 bis 13:00 Uhr', weekly('FREQ=WEEKLY;BYDAY=TH,TU')],
    [
      'Jeden zweiten Donnerstag ab dem 5. November 2026 von 08:45 bis 13:00 Uhr',
      weekly('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'),
    ],
    [
      'Alle drei Wochen montags und dienstags ab dem 5. November 2026 von 08:45 bis 13:00 Uhr',
      weekly('FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TU'),
    ],
    ['Jeden zweiten Tag ab dem 5. November 2026 von 08:45 bis 13:00 Uhr', weekly('FREQ=DAILY;INTERVAL=2')],
    ['Alle 14 Tage ab dem 5. November 2026 von 08:45 bis 13:00 Uhr', weekly('FREQ=DAILY;INTERVAL=14')],
    ['Am zweiten Dienstag im Monat von 08:45 bis 13:00 Uhr', weekly('FREQ=MONTHLY;BYDAY=2TU')],
    ['Am ersten und letzten Freitag im Monat von 08:45 bis 13:00 Uhr', weekly('FREQ=MONTHLY;BYDAY=1FR,-1FR')],
    [
      'Alle zwei Monate am letzten Freitag ab dem 5. November 2026 von 08:45 bis 13:00 Uhr',
      weekly('FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR'),
    ],
    ['Am 15. jedes Monats von 08:45 bis 13:00 Uhr', weekly('FREQ=MONTHLY;BYMONTHDAY=15')],
    ['Am letzten Tag im Monat von 08:45 bis 13:00 Uhr', weekly('FREQ=MONTHLY;BYMONTHDAY=-1')],
    ['Jedes Jahr am 5. November von 08:45 bis 13:00 Uhr', weekly('FREQ=YEARLY')],
    [
      'Jeden Donnerstag ab dem 5. November 2026 insgesamt 5 Mal von 08:45 bis 13:00 Uhr',
      weekly('FREQ=WEEKLY;BYDAY=TH;COUNT=5'),
    ],
    [
      'Jeden Donnerstag bis zum 17. Dezember 2026 von 08:45 bis 13:00 Uhr',
      weekly('FREQ=WEEKLY;BYDAY=TH;UNTIL=20261217T235959Z'),
    ],
    [
      'Nach der Wiederholung „FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU“ von 08:45 bis 13:00 Uhr',
      weekly('FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU'),
    ],
    [
      'Jeden Donnerstag von 08:45 bis 13:00 Uhr, außer in den Schulferien und am 17. Dezember',
      { ...weekly('FREQ=WEEKLY;BYDAY=TH', { exDates: ['2026-12-17', '2026-11-19'] }), exceptCalendarIds: ['ferien'] },
    ],
    [
      'Jeden Donnerstag von 08:45 bis 13:00 Uhr, außer an 4 einzelnen Tagen, zusätzlich am 4. Januar 2027',
      weekly('FREQ=WEEKLY;BYDAY=TH', {
        exDates: ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24'],
        rDates: ['2027-01-04'],
      }),
    ],
    [
      'Montags bis freitags von 08:45 bis 13:00 Uhr, außer am 26. November',
      { ...weekly('FREQ=DAILY', { exDates: ['2026-11-26'] }), weekdays: [1, 2, 3, 4, 5] },
    ],
    [
      'Am 15. jedes Monats von 08:45 bis 13:00 Uhr, aber nur montags',
      { ...weekly('FREQ=MONTHLY;BYMONTHDAY=15'), weekdays: [1] },
    ],
    ['Immer, nach der Uhr von Asia/Tokyo', { timeZone: 'Asia/Tokyo' }],
    ['Immer', { timeZone: 'Europe/Berlin' }],
  ])('%s', (expected, times) => expect(say(times)).toBe(expected))

  it('is one clean sentence for every combination', () => {
    const date = fc
      .date({ min: new Date('2025-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10))
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    const rrule = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY;INTERVAL=2',
      'FREQ=MONTHLY;BYDAY=-1FR;COUNT=3',
      'FREQ=YEARLY;UNTIL=20291231',
      'FREQ=YEARLY;BYWEEKNO=20',
    )
    const times: fc.Arbitrary<RuleTimes> = fc.record(
      {
        validFrom: date,
        validUntil: date,
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        window: fc.record({ from: time, until: time }),
        recurrence: fc.record(
          { rrule, from: date, exDates: fc.array(date), rDates: fc.array(date) },
          { requiredKeys: ['rrule', 'from'] },
        ),
        onlyCalendarIds: fc.constantFrom(['ferien'], ['feiertage-nw', 'markt']),
        exceptCalendarIds: fc.constantFrom(['zu'], ['feiertage-nw', 'markt']),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(times, (made) => {
        const words = say(made)
        expect(words).toMatch(/^[A-ZÄÖÜ]/)
        expect(words).not.toMatch(/ {2}|,,|undefined|NaN|\bnull\b|\.\.| ,|,$/)
        if (made.exceptCalendarIds) expect(words).toContain('außer ')
        if (made.window && made.window.until < made.window.from && made.window.until !== '00:00')
          expect(words).toContain('am Folgetag')
      }),
    )
  })
})

describe('the pieces', () => {
  it('says how calendars are spoken of', () => {
    expect(calendarWords('feiertage-nw', 'egal')).toBe('an Feiertagen')
    expect(calendarWords('x', 'Sommerferien')).toBe('in den Sommerferien')
    expect(calendarWords('x', 'Brückentage')).toBe('an den Brückentagen')
    expect(calendarWords('x', 'Ferien der Kita')).toBe('an Tagen aus „Ferien der Kita“')
  })

  it('ends a window of a whole turn of the clock on the next day', () =>
    expect(windowWords({ from: '06:00', until: '06:00' })).toBe('von 06:00 bis 06:00\u00a0Uhr am Folgetag'))
})
