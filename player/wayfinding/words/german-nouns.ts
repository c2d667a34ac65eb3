import type { BuildingPlan, Connector, Landmark, UnitKind } from '#schema/building'
import { type Gender, genderOf, isStrongAdjective, STRONG_ENDING, WEAK_NOUNS } from './german-lexicon.ts'
import { capital } from './words.ts'

const ARTICLES: Record<'nominative' | 'accusative' | 'dative', Record<Gender, string>> = {
  nominative: { m: 'der', f: 'die', n: 'das', plural: 'die' },
  accusative: { m: 'den', f: 'die', n: 'das', plural: 'die' },
  dative: { m: 'dem', f: 'der', n: 'dem', plural: 'den' },
}
export type Case = keyof typeof ARTICLES

/** A name that can be put into a sentence. Names whose grammar is not known stand in quotes behind a noun. */
export interface Noun {
  readonly gender: Gender
  /** The noun that the name turns on, lower case: `flur` in "Flur Ost". */
  readonly head: string
  /** With its definite article. */
  in(grammaticalCase: Case): string
  /** Where it stands alone, as on a sign: "Aufzug 1", "Große Halle". */
  readonly bare: string
}

const KIND_NOUNS: Record<UnitKind, string> = {
  room: 'Raum',
  hall: 'Halle',
  corridor: 'Flur',
  stairs: 'Treppe',
  lift: 'Aufzug',
  toilet: 'WC',
  outdoor: 'Hof',
}
const CONNECTOR_NOUNS: Record<Connector['kind'], string> = {
  lift: 'Aufzug',
  stairs: 'Treppe',
  ramp: 'Rampe',
  escalator: 'Rolltreppe',
  paternoster: 'Paternoster',
}

/** The noun of a room or way; without a name, what it is. */
export function unitNoun(unit: { readonly kind: UnitKind; readonly name?: string | undefined }): Noun {
  return nounOf(unit.name, KIND_NOUNS[unit.kind])
}

export function connectorNoun(connector: { readonly kind: Connector['kind']; readonly name: string }): Noun {
  return nounOf(connector.name, CONNECTOR_NOUNS[connector.kind])
}

export function buildingNoun({ name }: BuildingPlan['buildings'][number]): Noun {
  return nounOf(name, 'Gebäude')
}

/** A landmark whose plan is older has only a dative: its article leaves open whether it is "der" or "das". */
export function landmarkNoun(landmark: Landmark): Noun {
  const { name, gender, nameDative } = landmark
  if (name !== undefined) return gender ? weak(name, gender) : nounOf(name, 'Punkt')
  const [article = '', ...words] = (nameDative ?? '').split(' ')
  const [first = '', ...rest] = words
  const isAdjective = first !== capital(first)
  const bare = [isAdjective ? first.replace(/n$/, '') : first, ...rest].join(' ')
  return weak(bare, article === 'der' ? 'f' : article === 'den' ? 'plural' : (genderOf(words.at(-1) ?? '') ?? 'n'))
}

/** Whether every case of a landmark's name is known, and not its dative alone. */
export function isDeclinable({ name }: Landmark): boolean {
  return name !== undefined
}

/** The noun of a name; where its grammar is not known, the name in quotes behind what it is. */
function nounOf(name: string | undefined, kindNoun: string): Noun {
  const words = (name ?? kindNoun).split(' ')
  const [first = '', second] = words
  const gender = genderOf(first)
  // Nobody reads "Flur Ost 2" on a wall; a corridor is a corridor.
  if (gender) return declined(gender, first, '', /^(flur|gang)$/i.test(first) ? [first] : words)
  const adjectiveGender = second === undefined ? undefined : genderOf(second)
  if (second !== undefined && adjectiveGender && isStrongAdjective(first, adjectiveGender)) {
    const stem = first.slice(0, -STRONG_ENDING[adjectiveGender].length)
    return declined(adjectiveGender, second, stem, words.slice(1))
  }
  return declined(genderOf(kindNoun) ?? 'm', kindNoun, '', [kindNoun, `„${name ?? ''}“`])
}

/** A name as it stands after its definite article in the nominative: "alte Glocke". */
export function weak(name: string, gender: Gender): Noun {
  const words = name.split(' ')
  const nounAt = Math.max(
    0,
    words.findIndex((word) => word === capital(word)),
  )
  const noun = words[nounAt] ?? ''
  return {
    gender,
    head: noun.toLocaleLowerCase('de'),
    bare: name,
    in: (grammaticalCase) => {
      const bent = weakEnding(grammaticalCase, gender)
      const adjectives = words.slice(0, nounAt).map((word) => word.replace(/en?$/, bent))
      return [
        ARTICLES[grammaticalCase][gender],
        ...adjectives,
        inCase(noun, gender, grammaticalCase),
        ...words.slice(nounAt + 1),
      ].join(' ')
    },
  }
}

function declined(gender: Gender, noun: string, adjectiveStem: string, words: readonly string[]): Noun {
  const strong = adjectiveStem === '' ? [] : [adjectiveStem + STRONG_ENDING[gender]]
  return {
    gender,
    head: noun.toLocaleLowerCase('de'),
    bare: [...strong, ...words].join(' '),
    in: (grammaticalCase) => {
      const adjective = adjectiveStem === '' ? [] : [adjectiveStem + weakEnding(grammaticalCase, gender)]
      const [first = '', ...rest] = words
      return [ARTICLES[grammaticalCase][gender], ...adjective, inCase(first, gender, grammaticalCase), ...rest].join(
        ' ',
      )
    },
  }
}

/** Endings of adjectives after the definite article. */
function weakEnding(grammaticalCase: Case, gender: Gender): string {
  const isPlain = grammaticalCase === 'nominative' || (grammaticalCase === 'accusative' && gender !== 'm')
  return gender !== 'plural' && isPlain ? 'e' : 'en'
}

/** The noun itself: plurals take an -n in the dative, weak masculines an -n or -en. */
function inCase(noun: string, gender: Gender, grammaticalCase: Case): string {
  if (grammaticalCase === 'nominative') return noun
  if (gender === 'plural') return grammaticalCase === 'dative' && !/[ns]$/.test(noun) ? `${noun}n` : noun
  if (gender !== 'm' || !WEAK_NOUNS.test(noun)) return noun
  return noun.endsWith('e') ? `${noun}n` : `${noun}en`
}
