import type { ClipKey, SpeechLanguage } from '#schema/speech'
import { PHRASES } from './phrases.ts'

/** Of a site, what can be part of a spoken call. */
export interface SpokenSite {
  /** Of all queues. */
  readonly letters: readonly string[]
  /** Of all counters. */
  readonly counterLabels: readonly string[]
}

/** One clip that has to be made. */
export interface NeededClip {
  readonly language: SpeechLanguage
  readonly key: ClipKey
  /** What the voice reads. */
  readonly text: string
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Labels up to this length stand behind "Platz"; a longer one ("Zimmer 2") is a name that stands for itself. */
const BARE_LABEL_LENGTH_MAX = 3

/** Whether a counter's label needs a word before it. */
export function isBareLabel(label: string): boolean {
  return label.length <= BARE_LABEL_LENGTH_MAX
}

/**
 * Every clip that any call of the site can need, each once: the phrases, the letters of its queues, ten digits, and
 * the labels of its counters, for each language in order. Waiting numbers are spoken digit by digit, so no number
 * needs a clip of its own.
 */
export function neededClips(site: SpokenSite, languages: readonly SpeechLanguage[]): NeededClip[] {
  const letters = [...new Set(site.letters)].toSorted()
  const labels = [...new Set(site.counterLabels)].toSorted()
  return [...new Set(languages)].flatMap((language): NeededClip[] => {
    const { number, counter, place, recall, letters: names = {} } = PHRASES[language]
    const clip = (key: ClipKey, text: string): NeededClip => ({ language, key, text })
    return [
      clip('number', number),
      ...(labels.some(isBareLabel) ? [clip('counter', counter)] : []),
      ...(labels.every(isBareLabel) ? [] : [clip('place', place)]),
      clip('recall', recall),
      ...letters.map((letter) => clip(`letter-${letter}`, names[letter] ?? letter)),
      ...DIGITS.map((digit) => clip(`digit-${digit}`, digit)),
      ...labels.map((label) => clip(`label-${label}`, label)),
    ]
  })
}
