import { keepNumber } from '#player/keep-number'
import type { Language } from '#schema/language'
import { hyphenate } from '../i18n/hyphenate.ts'
import { LANGUAGE_FORMS, type LanguageForm } from '../i18n/language-form.ts'
import { steleAr } from '../i18n/stele.ar.ts'
import { steleDe, type SteleTexts } from '../i18n/stele.de.ts'
import { steleEn } from '../i18n/stele.en.ts'
import { steleLeicht } from '../i18n/stele.leicht.ts'
import { stelePl } from '../i18n/stele.pl.ts'
import { steleRu } from '../i18n/stele.ru.ts'
import { steleTr } from '../i18n/stele.tr.ts'
import { steleUk } from '../i18n/stele.uk.ts'
import { createTranslator, type Translate } from '../i18n/translator.ts'
import { visitStore } from './visit.ts'

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

const translators = new Map<Language, Translate<typeof steleDe>>()

/** Says a sentence in the language of the visit. Views are rendered anew when that changes. */
export const t: Translate<typeof steleDe> = (key, ...args) => translatorFor(currentLanguage())(key, ...args)

export function currentLanguage(): Language {
  return visitStore.get().language
}

export function currentForm(): LanguageForm {
  return LANGUAGE_FORMS[currentLanguage()]
}

/** Words of the house or of its people: German, unless somebody has translated them. */
export interface Wording {
  readonly text: string
  /** How to mark it where it is not in the language of the page. */
  readonly tag: 'de' | undefined
}

/** German words as a part of the page. */
export function inGerman(text: string): Wording {
  return { text, tag: currentForm().tag === 'de' ? undefined : 'de' }
}

export function inOwnWords(text: string): Wording {
  return { text, tag: undefined }
}

/** As it is set: numbers stay with their words; with soft hyphens, where the words are German. */
export function hyphenated({ text, tag }: Wording): string {
  const kept = keepNumber(text)
  return tag === 'de' || currentForm().tag === 'de' ? hyphenate(kept) : kept
}

function translatorFor(language: Language): Translate<typeof steleDe> {
  const known = translators.get(language)
  if (known) return known
  const { locale, direction } = LANGUAGE_FORMS[language]
  const translator = createTranslator<typeof steleDe>(locale, TEXTS[language], direction === 'rtl')
  translators.set(language, translator)
  return translator
}
