import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { de } from './de.ts'
import { t } from './t.ts'
import { createTranslator } from './translator.ts'

describe('createTranslator', () => {
  test('fills in arguments and plurals', () => {
    const say = createTranslator('de-DE', { lift: '{count, plural, one {# Aufzug} other {# Aufzüge}} im {place}' })
    expect(say('lift', { count: 1, place: 'Ostflügel' })).toBe('1 Aufzug im Ostflügel')
    expect(say('lift', { count: 3, place: 'Ostflügel' })).toBe('3 Aufzüge im Ostflügel')
  })

  test('keeps names apart from figures where one reads from right to left', () => {
    const say = createTranslator('ar-u-nu-latn', { by: 'عبر {name}، {minutes} د' }, true)
    expect(say('by', { name: 'Aufzug 1', minutes: 2 })).toBe('عبر \u2068Aufzug 1\u2069، 2 د')
  })

  test('knows at compile time what a message needs', () => {
    // @ts-expect-error the time is missing
    expect(() => t('age.asOf')).toThrow()
    // @ts-expect-error there is no such message
    expect(() => t('age.unheardOf')).toThrow()
  })
})

describe('German catalogue', () => {
  test.each(Object.entries(de))('%s is well formed', (_key, message) => {
    expect(() => new IntlMessageFormat(message, 'de-DE')).not.toThrow()
  })

  test('has umlauts, typographic quotes and no double spaces', () => {
    const all = Object.values(de).join('\n')
    expect(all).not.toMatch(/"|''| {2}|\.\.\./)
  })
})
