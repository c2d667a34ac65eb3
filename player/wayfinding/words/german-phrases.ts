import type { Level } from '#schema/building'
import type { Noun } from './german-nouns.ts'

/** "zum Aufzug 1", "zur Treppe Ost". */
export function towards(noun: Noun): string {
  return towardsDative(noun.in('dative'))
}

export function towardsDative(dative: string): string {
  return `zu ${dative}`.replace(/^zu dem /, 'zum ').replace(/^zu der /, 'zur ')
}

/** "am Paternoster", "an der Treppe Ost", from words in the dative. */
export function at(dative: string): string {
  return `an ${dative}`.replace(/^an dem /, 'am ')
}

/** "vom Aufzug 1", "von der Treppe Ost". */
export function from(noun: Noun): string {
  return `von ${noun.in('dative')}`.replace(/^von dem /, 'vom ')
}

export function pronoun({ gender }: Noun): string {
  return { m: 'Er', f: 'Sie', n: 'Es', plural: 'Sie' }[gender]
}

/** "in den Flur", "auf den Viktoriaplatz", "über die Brücke". */
export function into(noun: Noun): string {
  const preposition = /(platz|wiese|terrasse|straße)$/.test(noun.head) ? 'auf' : crossing(noun) ? 'über' : 'in'
  return `${preposition} ${noun.in('accusative')}`.replace(/^in das /, 'ins ')
}

/** "den Flur entlang", "durch die Halle", "über den Viktoriaplatz". */
export function along(noun: Noun): string {
  if (/(flur|(?<!(zu|ein|aus|auf|über|durch))gang)$/.test(noun.head)) return `${noun.in('accusative')} entlang`
  if (crossing(noun) || /(platz|hof|wiese|straße)$/.test(noun.head)) return `über ${noun.in('accusative')}`
  return `durch ${noun.in('accusative')}`
}

function crossing(noun: Noun): boolean {
  return /(brücke|galerie|steg|terrasse)$/.test(noun.head)
}

/** "bis ins 2. Obergeschoss", "bis Etage 2", "bis zur Empore". */
export function until({ name }: Level): string {
  return /geschoss$/i.test(name)
    ? `bis ins ${name}`
    : /^(Etage|Ebene|Stock|Level) /.test(name)
      ? `bis ${name}`
      : `bis „${name}“`
}

/** "im 2. Obergeschoss", "in Etage 2". */
export function onLevel({ name }: Level): string {
  return /geschoss$/i.test(name)
    ? `im ${name}`
    : /^(Etage|Ebene|Stock|Level) /.test(name)
      ? `in ${name}`
      : `auf „${name}“`
}
