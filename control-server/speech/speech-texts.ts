import type { SpeechLanguage } from '#schema/speech'

const NAMES = new Intl.DisplayNames('de', { type: 'language' })

/** German: "Türkisch". */
export function languageName(language: SpeechLanguage): string {
  return NAMES.of(language) ?? language
}
