import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFeedDate } from './feed-date.ts'

const read = (text: string) => {
  const instant = readFeedDate(text, 'Europe/Berlin')
  return instant === undefined ? undefined : new Date(instant).toISOString().replace('.000Z', 'Z')
}

describe('readFeedDate', () => {
  test.each([
    ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
    ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21Z'],
    ['01 Jan 2004 19:48 EST', '2004-01-02T00:48:00Z'],
    ['Fri, 01 Jan 2004 19:48:21 +0100', '2004-01-01T18:48:21Z'],
    ['Mo, 06. Mär 2023 14:05:00 MEZ', '2023-03-06T13:05:00Z'],
    ['Montag, 06. März 2023, 14:05 Uhr', '2023-03-06T13:05:00Z'],
    ['6. Juli 2023 um 14:05 Uhr', '2023-07-06T12:05:00Z'],
    ['Mi, 05 Jul 2023 14:05:00 MESZ', '2023-07-05T12:05:00Z'],
    ['06.03.2023 14:05', '2023-03-06T13:05:00Z'],
    ['6.3.2023', '2023-03-05T23:00:00Z'],
    ['2023-03-06T14:05:00+01:00', '2023-03-06T13:05:00Z'],
    ['2023-03-06 14:05:00', '2023-03-06T13:05:00Z'],
    ['2023-03-06T14:05:00.123456Z', '2023-03-06T14:05:00Z'],
    ['2023-03-06T14:05Z', '2023-03-06T14:05:00Z'],
    ['2023-03-06', '2023-03-05T23:00:00Z'],
    ['20230306T140500Z', '2023-03-06T14:05:00Z'],
    ['2023-03', '2023-02-28T23:00:00Z'],
    ['2004', '2003-12-31T23:00:00Z'],
    ['Thu Jan 01 19:48:21 2004', '2004-01-01T18:48:21Z'],
    ['Jan 1, 2004 7:48', '2004-01-01T06:48:00Z'],
    ['Sun, 31 Dec 2023 24:00:00 GMT', '2024-01-01T00:00:00Z'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    '',
    'gestern',
    '32.01.2023',
    '2023-13-01',
    '2023-02-29',
    '01.01.1900',
    '2150-01-01',
    '2023-03-06 25:00',
    'x'.repeat(200),
  ])('%j says nothing', (text) => expect(read(text)).toBeUndefined())

  test('knows both nights of daylight saving time', () => {
    expect(read('2026-03-29 02:30')).toBe('2026-03-29T01:30:00Z')
    expect(read('2026-10-25 02:30')).toBe('2026-10-25T00:30:00Z')
    expect(read('Sun, 25 Oct 2026 02:30:00 MEZ')).toBe('2026-10-25T01:30:00Z')
  })

  test('reads back every instant as RFC 822 and as ISO 8601', () => {
    const second = fc
      .integer({ min: Date.UTC(1990, 0, 2) / 1_000, max: Date.UTC(2100, 0) / 1_000 })
      .map((s) => s * 1_000)
    fc.assert(
      fc.property(second, (instant) => {
        expect(readFeedDate(new Date(instant).toUTCString(), 'Europe/Berlin')).toBe(instant)
        expect(readFeedDate(new Date(instant).toISOString(), 'America/New_York')).toBe(instant)
      }),
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readFeedDate(text, 'Europe/Berlin')))
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789.:-+TZ ,')) })
    fc.assert(
      fc.property(digits, (text) => void readFeedDate(text, 'Europe/Berlin')),
      { numRuns: 2_000 },
    )
  })
})
