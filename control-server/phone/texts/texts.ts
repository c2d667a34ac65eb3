import type { WaySide } from '#schema/visitor-api'
import type { Situation } from '../state/situation.ts'

/** Everything that the page says in one language. Numbers and labels are put in as they are; times are formatted. */
export interface Texts {
  /** For number, time and plural forms. */
  readonly locale: string
  /** BCP 47, for the page and its speech. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** The language by its own name. */
  readonly name: string
  readonly pageTitle: string
  readonly language: string
  readonly heading: Readonly<Record<Exclude<Situation, 'booked'>, string>>
  readonly bookedAt: (time: string) => string
  readonly note: Readonly<Partial<Record<Situation, string>>>
  readonly again: (attempt: number) => string
  readonly counter: (label: string) => string
  readonly room: (room: string) => string
  readonly ahead: string
  /** By plural form; `other` is there in every language. */
  readonly people: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
  readonly nobody: string
  readonly expected: string
  readonly order: string
  readonly isCalled: string
  readonly you: string
  readonly wayToArea: string
  readonly comeToArea: string
  readonly wayToCounter: (label: string) => string
  readonly fromEntrance: Readonly<Record<WaySide, string>>
  readonly facingScreen: Readonly<Record<WaySide, string>>
  readonly plan: string
  readonly soundOn: string
  readonly soundOff: string
  readonly giveBack: string
  readonly giveBackTitle: (number: string) => string
  readonly giveBackNote: string
  readonly giveBackYes: string
  readonly giveBackNo: string
  readonly giveBackFailed: string
  readonly asOf: (time: string) => string
  readonly stale: string
  /** In front of what was true when the line broke. */
  readonly lastKnown: string
  readonly old: string
  readonly connected: string
  readonly loading: string
  readonly unreachable: string
  readonly goneHeading: string
  readonly goneNote: string
  readonly spokenCall: (number: string, label: string) => string
}
