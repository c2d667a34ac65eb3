import { expect, test } from 'vitest'
import { fewText, minutesText, secondsText } from './visit-words.ts'
import { NBSP } from '../../parts/times.ts'

const plain = (text: string) => text.replaceAll(NBSP, ' ')

test.each([
  [0, 'unter 1 Min.'],
  [29_999, 'unter 1 Min.'],
  [30_000, '1 Min.'],
  [89_999, '1 Min.'],
  [3_599_999, '1 Std.'],
  [3_900_000, '1 Std. 5 Min.'],
])('%d ms are %s', (durationMs, expected) => expect(plain(minutesText(durationMs))).toBe(expected))

test.each([
  [0, '0 Sek.'],
  [40_400, '40 Sek.'],
  [90_000, '1 Min. 30 Sek.'],
  [725_000, '12 Min.'],
])('a way of %d ms is %s', (durationMs, expected) => expect(plain(secondsText(durationMs))).toBe(expected))

test('a mean of fewer than five visits says so', () => {
  expect(plain(fewText({ meanMs: 1, of: 1 }))).toBe('aus 1 Besuch')
  expect(plain(fewText({ meanMs: 1, of: 4 }))).toBe('aus 4 Besuchen')
  expect(fewText({ meanMs: 1, of: 5 })).toBe('')
})
