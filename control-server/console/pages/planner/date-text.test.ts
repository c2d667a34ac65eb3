import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromText, dateText, timeFromText } from './date-text.ts'

const TODAY = '2026-11-26'

describe('days as people write them', () => {
  it.each([
    ['24.12.2026', '2026-12-24'],
    ['1.2.27', '2027-02-01'],
    ['24. 12.', '2026-12-24'],
    ['26.11.', '2026-11-26'],
    ['25.11', '2027-11-25'],
    ['2026-12-24', '2026-12-24'],
    ['31.2.2027', undefined],
    ['29.2.2028', '2028-02-29'],
    ['bald', undefined],
    ['', undefined],
  ])('%j is %s', (text, expected) => expect(dateFromText(text, TODAY)).toBe(expected))

  it('are read back from what is shown', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
        expect(dateFromText(dateText(date), TODAY)).toBe(date)
      }),
    ))

  it('stay as they were typed when they are none', () => expect(dateText('übermorgen')).toBe('übermorgen'))
})

describe('times as people write them', () => {
  it.each([
    ['8', '08:00'],
    ['8:45', '08:45'],
    ['8.45', '08:45'],
    ['0845', '08:45'],
    ['845', '08:45'],
    ['14 Uhr', '14:00'],
    ['24:00', '24:00'],
    ['24:30', undefined],
    ['7:60', undefined],
    ['früh', undefined],
  ])('%j is %s', (text, expected) => expect(timeFromText(text)).toBe(expected))
})
