import Type, { type Static } from 'typebox'

/**
 * Languages of everything that visitors read, in the order of the choice. `leicht` is Leichte Sprache: German in short
 * sentences, by the rules of the Netzwerk Leichte Sprache.
 */
export const Language = Type.Union([
  Type.Literal('de'),
  Type.Literal('leicht'),
  Type.Literal('en'),
  Type.Literal('tr'),
  Type.Literal('uk'),
  Type.Literal('ru'),
  Type.Literal('pl'),
  Type.Literal('ar'),
])
export type Language = Static<typeof Language>

export const LANGUAGES: readonly Language[] = ['de', 'leicht', 'en', 'tr', 'uk', 'ru', 'pl', 'ar']
