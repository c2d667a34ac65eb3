import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missedQueryText } from './missed-queries.ts'

describe('missedQueryText', () => {
  it.each([
    ['  Hunde-Führerschein ', 'hunde führerschein'],
    ['ANGELN', 'angeln'],
    ['§ 24 Ukraine', '24 ukraine'],
    ['Kfz\u200e\u0000 Zulassung', 'kfz zulassung'],
    ['جواز سفر', 'جواز سفر'],
  ])('writes "%s" as "%s"', (query, text) => {
    expect(missedQueryText(query)).toBe(text)
  })

  it.each([
    ['nothing', ''],
    ['only marks', '?!…'],
    ['a single letter', 'a'],
    ['only digits', '2.14'],
    ['a phone number', 'Anna 0176 5551234'],
    ['a date of birth', 'Meier 12.03.1961'],
    ['somebody by title', 'wo ist Frau Dosch'],
    ['somebody by title', 'an Herrn Mann'],
    ['a year of birth', 'geboren 1961'],
    ['a year in other digits', 'ولد ١٩٦١'],
    ['a mail address', 'anna@example.org'],
    ['a web address', 'www.example.org'],
    ['a sentence', 'mein Mann hat mich gestern verlassen'],
    ['a long text', 'x'.repeat(41)],
  ])('counts nothing for %s', (_what, query) => {
    expect(missedQueryText(query)).toBeUndefined()
  })

  it('never keeps five digits or an @, and changes its own answer no more', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('a', 'ß', '1', ' ', '@', '.', '-', 'İ') }),
        ),
        (query) => {
          const text = missedQueryText(query)
          if (text === undefined) return
          expect(text).not.toContain('@')
          expect(text.replaceAll(/\D/gu, '').length).toBeLessThan(5)
          expect(missedQueryText(text)).toBe(text)
        },
      ),
    )
  })
})
