import type { Language } from '#schema/language'

/** How a language is named, marked and formatted. */
export interface LanguageForm {
  /** By its own name. */
  readonly name: string
  /** BCP 47, for the document and its parts. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** For numbers, plural forms, dates and order. Figures are Western ones everywhere, as on doors and tickets. */
  readonly locale: string
}

export const LANGUAGE_FORMS: Readonly<Record<Language, LanguageForm>> = {
  de: { name: 'Deutsch', tag: 'de', direction: 'ltr', locale: 'de-DE' },
  leicht: { name: 'Leichte Sprache', tag: 'de', direction: 'ltr', locale: 'de-DE' },
  en: { name: 'English', tag: 'en', direction: 'ltr', locale: 'en-GB' },
  tr: { name: 'Türkçe', tag: 'tr', direction: 'ltr', locale: 'tr-TR' },
  uk: { name: 'Українська', tag: 'uk', direction: 'ltr', locale: 'uk-UA' },
  ru: { name: 'Русский', tag: 'ru', direction: 'ltr', locale: 'ru-RU' },
  pl: { name: 'Polski', tag: 'pl', direction: 'ltr', locale: 'pl-PL' },
  ar: { name: 'العربية', tag: 'ar', direction: 'rtl', locale: 'ar-u-nu-latn' },
}
