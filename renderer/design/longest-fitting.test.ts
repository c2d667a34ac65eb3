import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longestFitting } from './longest-fitting.ts'

const upTo = (length: number) => (text: string) => text.length <= length

describe('longestFitting', () => {
  test('leaves alone what fits', () => {
    expect(longestFitting('Der Rat tagt.', upTo(13))).toBe('Der Rat tagt.')
  })

  test('ends after a whole word, without a stray comma', () => {
    expect(longestFitting('Heute, morgen, übermorgen', upTo(16))).toBe('Heute, morgen\u00a0…')
  })

  test('keeps one word even when that is too much', () => {
    expect(longestFitting('Rechtsschutzversicherung heute', upTo(3))).toBe('Rechtsschutzversicherung\u00a0…')
  })

  test('is the longest one that fits', () => {
    const text = fc
      .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 2, maxLength: 30 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 14, max: 400 }), (words, length) => {
        const result = longestFitting(words, upTo(length))
        expect(result.length).toBeLessThanOrEqual(length)
        if (result === words) return
        const count = result.split(' ').length
        const more = words
          .split(' ')
          .slice(0, count + 1)
          .join(' ')
        expect(more === words ? more.length : more.length + 2).toBeGreaterThan(length)
      }),
    )
  })
})

describe('longestFitting of several sentences', () => {
  const text = 'Aufzug 2 steht still. Bitte fragen Sie Dr. Müller in der 1. Etage. Danke für Ihre Geduld.'

  test('drops whole sentences and needs no ellipsis', () => {
    expect(longestFitting(text, upTo(70))).toBe('Aufzug 2 steht still. Bitte fragen Sie Dr. Müller in der 1. Etage.')
  })

  test('does not take an abbreviation for an end', () => {
    expect(longestFitting(text, upTo(60))).toBe('Aufzug 2 steht still.')
  })

  test('cuts a first sentence that is too long by words', () => {
    expect(longestFitting(text, upTo(15))).toBe('Aufzug 2\u00a0…')
  })
})
