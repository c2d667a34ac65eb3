import type { Landmark, Level } from '#schema/building'
import type { Language } from '#schema/language'
import type { Happening } from '../telling/happening.ts'
import type { Arrive, Building, Cue, Go, Here, Leave, Ride, Sight, Way } from '../telling/instruction.ts'
import type { Turn } from '../turn.ts'
import { landmarkNoun } from './german-nouns.ts'
import { byDoor, say, sentences, stepText, type StepText, type Table, type Words } from './words.ts'

/** A language that says a turn first, and what one walks along in a sentence of its own. */
export interface PlainWords {
  leave(leave: Leave): StepText
  /** "At the end, turn left". `cue`: where, if it can be told. */
  turn(turn: Turn, isFirst: boolean, cue: string | undefined): string
  readonly cue: Table<Cue>
  /** A sentence. */
  readonly way: Table<Way>
  leaves(building: Building): string
  enters(building: Building): string
  readonly sight: Table<Sight>
  ride(ride: Ride): StepText
  arrive(arrive: Arrive): StepText
  here(here: Here): StepText
  readonly happening: Table<Happening>
  level(level: Level): string
}

/** Composes the steps of such a language. */
export function composeWords(plain: PlainWords): Words {
  const go = ({ turn, isFirst, cue, way, leaves, enters, sights }: Go): StepText => {
    const walk = say(plain.way, way)
    const seen = sights.map((sight) => say(plain.sight, sight))
    const threshold = leaves ? plain.leaves(leaves) : enters && plain.enters(enters)
    if (threshold === undefined) {
      return stepText(plain.turn(turn, isFirst, cue && say(plain.cue, cue)), sentences(walk, ...seen))
    }
    const onward = turn === 'straight' ? undefined : `${plain.turn(turn, isFirst, undefined)}.`
    const { opens, others } = byDoor(sights)
    const tell = (some: readonly Sight[]): string[] => some.map((sight) => say(plain.sight, sight))
    return stepText(threshold, sentences(...tell(opens), onward, walk, ...tell(others)))
  }
  return {
    step: {
      go,
      leave: (item) => plain.leave(item),
      ride: (item) => plain.ride(item),
      arrive: (item) => plain.arrive(item),
      here: (item) => plain.here(item),
    },
    happening: plain.happening,
    level: (level) => plain.level(level),
  }
}

/** The name of a landmark in a language; where it has none, its German name in the quotes of that language. */
export function landmarkName(
  landmark: Landmark,
  language: Exclude<Language, 'de'>,
  quote: (name: string) => string,
): string {
  return landmark.names?.[language] ?? quote(landmarkNoun(landmark).bare)
}

/** Kept, since making them takes longer than a whole way. */
const pluralRules = new Map<string, Intl.PluralRules>()

/** The word of a count: "1 этаж", "2 этажа", "5 этажей". */
export function counted(locale: string, count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale)
  pluralRules.set(locale, rules)
  const form = forms[rules.select(count)] ?? forms.other ?? ''
  return `${count} ${form}`
}
