import type { SpeechLanguage } from '#schema/speech'

/** One part of a spoken call; `ticket` is its letter and its digits. */
export type SentencePart = 'number' | 'ticket' | 'counter' | 'place' | 'label'

/** How a language says a call. */
export interface Phrases {
  readonly number: string
  readonly counter: string
  readonly place: string
  readonly recall: string
  /** With a short counter label, and with a label that is a name. Languages differ in the order of their words. */
  readonly withCounter: readonly SentencePart[]
  readonly withPlace: readonly SentencePart[]
  /** Names of letters as words, where the voice would read them in a foreign tongue. */
  readonly letters?: Readonly<Record<string, string>>
}

/** Letters of waiting numbers, see `call-board.ts`. */
export const TICKET_LETTERS = 'ACDEFGHJKLMNPRTUVWXYZ'

const order = {
  withCounter: ['number', 'ticket', 'counter', 'label'],
  withPlace: ['number', 'ticket', 'place', 'label'],
} as const

/** By their names in their own language, as staff choose them. */
export const PHRASES: Readonly<Record<SpeechLanguage, Phrases>> = {
  de: { number: 'Nummer', counter: 'bitte zu Platz', place: 'bitte zu', recall: 'Wiederaufruf', ...order },
  en: { number: 'Number', counter: 'please go to counter', place: 'please go to', recall: 'Repeated call', ...order },
  tr: {
    number: 'Numara',
    counter: 'numaralı gişeye gelin lütfen',
    place: 'bekleniyorsunuz',
    recall: 'Tekrar çağrı',
    withCounter: ['number', 'ticket', 'label', 'counter'],
    withPlace: ['number', 'ticket', 'label', 'place'],
  },
  uk: {
    number: 'Номер',
    counter: 'будь ласка, підійдіть до віконця',
    place: 'будь ласка, пройдіть сюди',
    recall: 'Повторний виклик',
    ...order,
    letters: letters('а це де е еф ґе аш йот ка ель ем ен пе ер те у ве дубль-ве ікс ігрек зет'),
  },
  ru: {
    number: 'Номер',
    counter: 'пожалуйста, подойдите к окну',
    place: 'пожалуйста, пройдите сюда',
    recall: 'Повторный вызов',
    ...order,
    letters: letters('а цэ дэ е эф гэ аш йот ка эль эм эн пэ эр тэ у вэ дубль-вэ икс игрек зет'),
  },
  pl: {
    number: 'Numer',
    counter: 'proszę podejść do stanowiska',
    place: 'proszę podejść tutaj',
    recall: 'Ponowne wezwanie',
    ...order,
  },
  ar: {
    number: 'الرقم',
    counter: 'يرجى التوجه إلى الشباك',
    place: 'يرجى التوجه إلى',
    recall: 'نداء متكرر',
    ...order,
    letters: letters('إيه سي دي إي إف جي إتش جيه كيه إل إم إن بي آر تي يو في دبليو إكس واي زد'),
  },
}

function letters(names: string): Record<string, string> {
  const words = names.split(' ')
  return Object.fromEntries(TICKET_LETTERS.split('').map((letter, index) => [letter, words[index] ?? letter]))
}
