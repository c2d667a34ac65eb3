import type { Connector, UnitKind } from '#schema/building'

type Gender = 'm' | 'f' | 'n'

/** Last parts of the names that rooms and ways have, by gender. The longest that fits decides. */
const ENDINGS: Record<Gender, string> = {
  m:
    'flur gang hof platz saal raum aufzug lift fahrstuhl garten paternoster turm keller automat empfang bereich ' +
    'schalter weg steg park anbau windfang balkon treff',
  f:
    'halle treppe rampe galerie brücke kasse bibliothek küche kantine stelle garderobe lobby terrasse theke ' +
    'information passage toilette mensa cafeteria verwaltung beratung post wache kapelle stiege ausgabe aula',
  n: 'foyer zimmer haus büro amt wc archiv karree atrium vestibül lager labor studio café zentrum magazin sekretariat',
}
const GENDER_BY_ENDING = new Map<string, Gender>(
  (['m', 'f', 'n'] as const).flatMap((gender) => ENDINGS[gender].split(' ').map((end) => [end, gender] as const)),
)
/** Words in front of a noun that change their ending with it. "Bochumer" in "Bochumer Saal" does not. */
const ADJECTIVES =
  'groß klein alt neu ober unter mittler hinter vorder inner äußer weiß blau rot grün gelb golden historisch östlich ' +
  'westlich nördlich südlich'
const ADJECTIVE_STEMS = new Set(ADJECTIVES.split(' '))
const STRONG_ENDING: Record<Gender, string> = { m: 'er', f: 'e', n: 'es' }

const ARTICLES: Record<'nominative' | 'accusative' | 'dative', Record<Gender, string>> = {
  nominative: { m: 'der', f: 'die', n: 'das' },
  accusative: { m: 'den', f: 'die', n: 'das' },
  dative: { m: 'dem', f: 'der', n: 'dem' },
}
export type Case = keyof typeof ARTICLES

/** A name that can be put into a sentence. Names whose grammar is not known stand in quotes behind a noun. */
export interface Noun {
  readonly gender: Gender
  /** The noun that the name turns on, lower case: `flur` in "Flur Ost". */
  readonly head: string
  in(grammaticalCase: Case): string
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

/** "zum Aufzug 1", "zur Treppe Ost". */
export function towards(noun: Noun): string {
  return noun.in('dative').replace(/^dem /, 'zum ').replace(/^der /, 'zur ')
}

/** "am Paternoster", "an der Treppe Ost", from words in the dative. */
export function at(dative: string): string {
  return `an ${dative}`.replace(/^an dem /, 'am ')
}

export function pronoun({ gender }: Noun): string {
  return { m: 'Er', f: 'Sie', n: 'Es' }[gender]
}

/** "in den Flur", "auf den Viktoriaplatz", "über die Brücke". */
export function into(noun: Noun): string {
  return `${noun.head.endsWith('platz') ? 'auf' : crossing(noun) ? 'über' : 'in'} ${noun.in('accusative')}`
}

/** "den Flur entlang", "durch die Halle", "über den Viktoriaplatz". */
export function along(noun: Noun): string {
  if (/(flur|gang)$/.test(noun.head)) return `${noun.in('accusative')} entlang`
  return `${crossing(noun) || /(platz|hof)$/.test(noun.head) ? 'über' : 'durch'} ${noun.in('accusative')}`
}

function crossing(noun: Noun): boolean {
  return /(brücke|galerie|steg|terrasse)$/.test(noun.head)
}

function nounOf(name: string | undefined, kindNoun: string): Noun {
  const words = (name ?? kindNoun).split(' ')
  const [first = '', second] = words
  const gender = genderOf(first)
  // Nobody reads "Flur Ost 2" on a wall; a corridor is a corridor.
  if (gender) return declined(gender, first.toLocaleLowerCase('de'), '', /^(flur|gang)$/i.test(first) ? [first] : words)
  const adjectiveGender = second === undefined ? undefined : genderOf(second)
  if (second !== undefined && adjectiveGender && isStrongAdjective(first, adjectiveGender)) {
    const stem = first.slice(0, -STRONG_ENDING[adjectiveGender].length)
    return declined(adjectiveGender, second.toLocaleLowerCase('de'), stem, words.slice(1))
  }
  const fallback = genderOf(kindNoun) ?? 'm'
  return declined(fallback, kindNoun.toLocaleLowerCase('de'), '', [kindNoun, `„${name ?? ''}“`])
}

function declined(gender: Gender, head: string, adjectiveStem: string, words: readonly string[]): Noun {
  return {
    gender,
    head,
    in: (grammaticalCase) => {
      const weak = grammaticalCase === 'dative' || (grammaticalCase === 'accusative' && gender === 'm') ? 'en' : 'e'
      const adjective = adjectiveStem === '' ? [] : [adjectiveStem + weak]
      return [ARTICLES[grammaticalCase][gender], ...adjective, ...words].join(' ')
    },
  }
}

function genderOf(word: string): Gender | undefined {
  const lower = word.toLocaleLowerCase('de')
  // "Viktoria-Halle" turns on its last part, and so does "Lichthof".
  for (let from = 0; from < lower.length; from++) {
    const gender = GENDER_BY_ENDING.get(lower.slice(from))
    if (gender) return gender
  }
  return undefined
}

function isStrongAdjective(word: string, gender: Gender): boolean {
  const ending = STRONG_ENDING[gender]
  return word.endsWith(ending) && ADJECTIVE_STEMS.has(word.slice(0, -ending.length).toLocaleLowerCase('de'))
}
