import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agoText,
  aheadText,
  clockText,
  countText,
  durationText,
  elapsedText,
  hourOfDay,
  isoDate,
  listText,
  momentText,
  NBSP,
  sizeText,
  tellTimeOf,
  waitText,
} from './times.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const NOON = new Date(2026, 10, 26, 12, 0).getTime()
const plain = (text: string) => text.replaceAll(NBSP, ' ')

describe('elapsedText', () => {
  it.each([
    [0, '0:00 Min.'],
    [-5 * SECOND, '0:00 Min.'],
    [192 * SECOND, '3:12 Min.'],
    [HOUR - 1, '59:59 Min.'],
    [HOUR + 3 * MINUTE, '1:03 Std.'],
  ])('%d ms is %s', (durationMs, expected) => expect(plain(elapsedText(durationMs))).toBe(expected))
})

describe('waitText', () => {
  it.each([
    [59 * SECOND, 'neu'],
    [MINUTE, '1 Min.'],
    [59 * MINUTE, '59 Min.'],
    [HOUR, '1 Std.'],
    [HOUR + 5 * MINUTE, '1 Std. 5 Min.'],
  ])('%d ms is %s', (durationMs, expected) => expect(plain(waitText(durationMs))).toBe(expected))
})

describe('agoText', () => {
  it.each([
    [0, 'gerade eben'],
    [-HOUR, 'gerade eben'],
    [MINUTE, 'vor 1 Minute'],
    [9 * MINUTE, 'vor 9 Minuten'],
    [10 * MINUTE, 'um 11:50 Uhr'],
    [24 * HOUR, 'am 25. November um 12:00 Uhr'],
    [13 * HOUR, 'am 25. November um 23:00 Uhr'],
  ])('%d ms ago is %s', (ageMs, expected) => expect(plain(agoText(NOON - ageMs, NOON))).toBe(expected))
})

describe('aheadText and momentText', () => {
  it('name the time of today and the day of any other', () => {
    expect(plain(aheadText(NOON + 5 * MINUTE, NOON))).toBe('in 5 Minuten')
    expect(aheadText(NOON + 2 * HOUR, NOON)).toBe('um 14:00\u00a0Uhr')
    expect(aheadText(NOON - HOUR, NOON)).toBe('gleich')
    expect(plain(momentText(NOON, NOON + HOUR))).toBe('12:00 Uhr')
    expect(plain(momentText(NOON, NOON + 25 * HOUR))).toBe('26. November, 12:00 Uhr')
  })

  it('never calls two days one, also across midnight', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 48 * 60 }), (minutes) => {
        const at = NOON - minutes * MINUTE
        const sameDay = new Date(at).toDateString() === new Date(NOON).toDateString()
        expect(momentText(at, NOON).includes('November')).toBe(!sameDay)
      }),
    ))
})

describe('small words', () => {
  it('counts one and many', () => {
    expect(countText(1, 'Person', 'Personen')).toBe(`1${NBSP}Person`)
    expect(countText(0, 'Person', 'Personen')).toBe(`0${NBSP}Personen`)
  })

  it('joins names as one says them', () => {
    expect(listText([])).toBe('')
    expect(listText(['a'])).toBe('a')
    expect(listText(['a', 'b', 'c'])).toBe('a, b und c')
  })

  it('says how long a slide is shown', () => {
    expect(plain(durationText(10_000))).toBe('10 Sek.')
    expect(plain(durationText(90_000))).toBe('1 Min. 30 Sek.')
    expect(plain(durationText(120_000))).toBe('2 Min.')
  })

  it('says sizes in German', () => {
    expect(plain(sizeText(999))).toBe('999 Byte')
    expect(plain(sizeText(12_400_000_000))).toBe('12,4 GB')
    expect(plain(sizeText(512_300_000))).toBe('512 MB')
  })

  it('shows two digits each', () => expect(clockText(new Date(2026, 0, 1, 9, 5).getTime())).toBe('09:05'))
})

it('tells the time of the site, whatever the browser believes, and days begin there', () => {
  const newYear = Date.UTC(2026, 11, 31, 23, 30)
  tellTimeOf('Europe/Berlin')
  expect([clockText(newYear), agoText(newYear, newYear + 1_200_000)]).toEqual(['00:30', 'um 00:30\u00a0Uhr'])
  expect([isoDate(newYear), hourOfDay(newYear)]).toEqual(['2027-01-01', 0])
  tellTimeOf('America/St_Johns')
  expect(clockText(newYear)).toBe('20:00')
  expect([isoDate(newYear), hourOfDay(newYear)]).toEqual(['2026-12-31', 20])
  tellTimeOf('Europe/Berlin')
  expect(agoText(newYear - 3_600_000, newYear)).toBe('am 31. Dezember um 23:30\u00a0Uhr')
})
