import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOpeningHours, hoursProblem, parseOpeningHours } from './opening-hours.ts'

const on = (weekdays: number[], from: string, until: string) => weekdays.map((weekday) => ({ weekday, from, until }))

describe('opening hours', () => {
  it.each([
    ['Mo-Fr 08:00-18:00', on([1, 2, 3, 4, 5], '08:00', '18:00')],
    ['Mo-Th 09:00-17:00; Fr 09:00-15:00', [...on([1, 2, 3, 4], '09:00', '17:00'), ...on([5], '09:00', '15:00')]],
    ['Mo,We 8:00-12:00', on([1, 3], '08:00', '12:00')],
    ['Tu 08:00-12:00,13:00-17:00', [...on([2], '08:00', '12:00'), ...on([2], '13:00', '17:00')]],
    ['Sa-Mo 10:00-12:00', on([6, 7, 1], '10:00', '12:00')],
    ['Mo-Fr 08:00-18:00; We off', on([1, 2, 4, 5], '08:00', '18:00')],
    ['Mo 08:00-12:00, Mo 14:00-16:00', [...on([1], '08:00', '12:00'), ...on([1], '14:00', '16:00')]],
    ['Mo-Fr 08:00-18:00; PH off', on([1, 2, 3, 4, 5], '08:00', '18:00')],
    ['09:00-17:00', on([1, 2, 3, 4, 5, 6, 7], '09:00', '17:00')],
    ['24/7', on([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00')],
    ['off', []],
    ['Mo-Fr 8-18', on([1, 2, 3, 4, 5], '08:00', '18:00')],
    ['Fr 20:00-26:00', on([5], '20:00', '02:00')],
    ['Mo 08:00-12:00; SH off', on([1], '08:00', '12:00')],
    ['Mo 08:00-12:00; PH,SH off', on([1], '08:00', '12:00')],
    ['PH off; Mo 08:00-12:00', on([1], '08:00', '12:00')],
  ])('%s', (text, hours) => {
    expect(parseOpeningHours(text)).toEqual(hours)
  })

  it.each([
    '',
    'Apr-Oct 08:00-18:00',
    'Mo sunrise-sunset',
    'nach Vereinbarung',
    'Mo 25:00-26:00',
    'Mo-',
    'Mo 08:00+',
    'PH off',
    'PH 10:00-12:00',
    'SH off; PH off',
    'Mo 24:30-25:00',
    'Mo 8-99',
    'Mo 08:00-34:00',
  ])('"%s" is no simple week', (text) => {
    expect(parseOpeningHours(text)).toBeUndefined()
  })

  it.each([
    ['PH off', 'keine einfache Woche'],
    ['Mo-Fr sunrise-18:00', 'keine einfache Woche'],
    ['Mo-Su 08:00-18:00; PH off', 'Feiertagen'],
    ['Mo 08:00-12:00; SH off', 'Ferien'],
  ])('"%s" is warned of with its text', (text, words) => {
    const problem = hoursProblem(text, 'd1')
    expect(problem).toMatchObject({ kind: 'bad-hours', id: 'd1' })
    expect(problem?.message).toContain(`„${text}“`)
    expect(problem?.message).toContain(words)
  })

  it.each([undefined, '24/7', 'off', 'Mo-Fr 8-18', 'Mo-Su,PH 08:00-18:00'])('"%s" is held in full', (text) => {
    expect(hoursProblem(text, 'd1')).toBeUndefined()
  })

  it('are the same after writing and reading, in any order', () => {
    const time = fc
      .tuple(fc.nat(23), fc.nat(59))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
    const entry = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), from: time, until: time })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (hours) => {
        expect(parseOpeningHours(formatOpeningHours(hours))).toEqual(hours)
      }),
    )
  })

  it('are short where days are alike', () => {
    expect(formatOpeningHours(on([1, 2, 3, 4, 5], '08:00', '18:00'))).toBe('Mo-Fr 08:00-18:00')
  })
})
