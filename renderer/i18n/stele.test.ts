import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '#schema/language'
import { LANGUAGE_FORMS } from './language-form.ts'
import { steleAr } from './stele.ar.ts'
import { steleDe, type SteleTexts } from './stele.de.ts'
import { steleEn } from './stele.en.ts'
import { steleLeicht } from './stele.leicht.ts'
import { stelePl } from './stele.pl.ts'
import { steleRu } from './stele.ru.ts'
import { steleTr } from './stele.tr.ts'
import { steleUk } from './stele.uk.ts'

const TEXTS: Readonly<Record<Language, SteleTexts>> = {
  de: steleDe,
  leicht: steleLeicht,
  en: steleEn,
  tr: steleTr,
  uk: steleUk,
  ru: steleRu,
  pl: stelePl,
  ar: steleAr,
}

/** Text between arguments, in the numbers of the parser. */
const LITERAL: unknown = 0

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of the arguments of a message, those inside of plural branches too. */
function argumentsOf(message: string, locale: string): string[] {
  const read = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) => [
      ...('value' in element && element.type !== LITERAL ? [element.value] : []),
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => read(value)) : []),
    ])
  return [...new Set(read(new IntlMessageFormat(message, locale).getAst()))].toSorted()
}

/** Plural forms that a message has, for each of its plural arguments. */
function pluralForms(message: string, locale: string): string[][] {
  return new IntlMessageFormat(message, locale)
    .getAst()
    .flatMap((element) => ('pluralType' in element ? [Object.keys(element.options)] : []))
}

const ENTRIES = LANGUAGES.flatMap((language) =>
  Object.entries(TEXTS[language]).map(([key, message]) => ({ language, key, message })),
)

describe('every sentence of the stele in eight languages', () => {
  test('takes the arguments of the German one, and no others', () => {
    for (const { language, key, message } of ENTRIES) {
      const german = steleDe[key as keyof typeof steleDe]
      expect(argumentsOf(message, LANGUAGE_FORMS[language].locale), `${language} ${key}`).toEqual(
        argumentsOf(german, 'de-DE'),
      )
    }
  })

  test('has a form for every count: few and many in Slavic languages, two in Arabic', () => {
    for (const { language, key, message } of ENTRIES) {
      const { locale } = LANGUAGE_FORMS[language]
      const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
      for (const forms of pluralForms(message, locale)) {
        // A zero or a one that is said in words of its own stands for its form.
        const said = forms.map((form) => ({ '=0': 'zero', '=1': 'one' })[form] ?? form)
        expect(said, `${language} ${key}`).toEqual(expect.arrayContaining(wanted.filter(needsForm(language))))
      }
    }
  })

  test('has Western figures, typographic quotes, and neither double nor outer spaces', () => {
    for (const { language, key, message } of ENTRIES) {
      if (key === 'list.comma') continue
      expect(message, `${language} ${key}`).not.toMatch(/[\u0660-\u0669\u06f0-\u06f9]|"| {2}|\.\.\.|^ | $/)
      expect(message.trim(), `${language} ${key}`).not.toBe('')
    }
    const counted = new IntlMessageFormat(steleAr['route.stops.title'], LANGUAGE_FORMS.ar.locale).format({ count: 3 })
    expect(counted).toBe('3 وجهات')
  })

  test('is written in the letters of its language', () => {
    const share = (language: Language, letters: RegExp): number => {
      const text = Object.values(TEXTS[language])
        .join('')
        .replaceAll(/\{\w+[^}]*\}|QR|LIVE/g, '')
      return (text.match(letters)?.length ?? 0) / (text.match(/\p{L}/gu)?.length ?? 1)
    }
    expect(share('ar', /\p{Script=Arabic}/gu)).toBeGreaterThan(0.9)
    expect(share('uk', /\p{Script=Cyrillic}/gu)).toBeGreaterThan(0.9)
    expect(share('ru', /\p{Script=Cyrillic}/gu)).toBeGreaterThan(0.9)
    expect(Object.values(TEXTS.uk).join('')).not.toMatch(/[ыэъё]/i)
    expect(Object.values(TEXTS.ru).join('')).not.toMatch(/[іїєґ]/i)
  })
})

describe('Leichte Sprache', () => {
  test('has short sentences and no words of many letters without a hyphen', () => {
    for (const [key, message] of Object.entries(steleLeicht)) {
      if (message === steleDe[key as keyof typeof steleDe]) continue
      for (const sentence of message.split(/[.?!:]\s|[{}]/)) {
        expect(sentence.split(/\s+/).length, `${key}: ${sentence}`).toBeLessThanOrEqual(12)
        for (const word of sentence.split(/[\s-]+/)) expect(word.length, `${key}: ${word}`).toBeLessThanOrEqual(14)
      }
    }
  })
})

/** Turkish nouns after a number have one form; Arabic says nothing of none where there can not be none. */
function needsForm(language: Language) {
  return (form: string): boolean => form === 'other' || (language !== 'tr' && form !== 'zero')
}
