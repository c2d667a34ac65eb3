import { describe, expect, it } from 'vitest'
import type { Landmark } from '#schema/building'
import { LEXICON } from './german-lexicon.ts'
import { connectorNoun, landmarkNoun, unitNoun } from './german-nouns.ts'
import { DICTIONARY } from './german-nouns.oracle.ts'
import { along, at, into, towards } from './german-phrases.ts'

const corridor = (name?: string) => unitNoun({ kind: 'corridor', ...(name === undefined ? {} : { name }) })
const hall = (name?: string) => unitNoun({ kind: 'hall', ...(name === undefined ? {} : { name }) })

describe('names of rooms in sentences', () => {
  it.each([
    [corridor(), 'in den Flur', 'den Flur entlang', 'zum Flur'],
    [corridor('Flur Ost 2'), 'in den Flur', 'den Flur entlang', 'zum Flur'],
    [corridor('Kellerflur'), 'in den Kellerflur', 'den Kellerflur entlang', 'zum Kellerflur'],
    [corridor('Galerie'), 'über die Galerie', 'über die Galerie', 'zur Galerie'],
    [
      corridor('Übergang zum Karree'),
      'in den Übergang zum Karree',
      'durch den Übergang zum Karree',
      'zum Übergang zum Karree',
    ],
    [hall('Große Halle'), 'in die Große Halle', 'durch die Große Halle', 'zur Großen Halle'],
    [hall('Foyer Ostflügel'), 'ins Foyer Ostflügel', 'durch das Foyer Ostflügel', 'zum Foyer Ostflügel'],
    [hall('Kleiner Saal'), 'in den Kleinen Saal', 'durch den Kleinen Saal', 'zum Kleinen Saal'],
    [hall('Viktoriaplatz'), 'auf den Viktoriaplatz', 'über den Viktoriaplatz', 'zum Viktoriaplatz'],
    // "Bochumer" is no adjective that bends, so the name stays as it is.
    [
      hall('Bochumer Saal'),
      'in die Halle „Bochumer Saal“',
      'durch die Halle „Bochumer Saal“',
      'zur Halle „Bochumer Saal“',
    ],
    [hall('K3'), 'in die Halle „K3“', 'durch die Halle „K3“', 'zur Halle „K3“'],
  ])('%#', (noun, inTo, alongIt, toIt) => {
    expect([into(noun), along(noun), towards(noun)]).toEqual([inTo, alongIt, toIt])
  })

  it('draws "an dem" together', () => {
    expect(at(connectorNoun({ kind: 'paternoster', name: 'Paternoster' }).in('dative'))).toBe('am Paternoster')
    expect(at(connectorNoun({ kind: 'stairs', name: 'Treppe Ost' }).in('dative'))).toBe('an der Treppe Ost')
  })
})

describe('articles', () => {
  const nouns = DICTIONARY.split(', ').map((entry) => entry.split(' ') as [string, string])
  const cases = {
    der: ['der', 'den', 'dem'],
    die: ['die', 'die', 'der'],
    das: ['das', 'das', 'dem'],
  } as Record<string, string[]>

  it.each(nouns)('%s %s', (article, name) => {
    const noun = unitNoun({ kind: 'room', name })
    const said = (['nominative', 'accusative', 'dative'] as const).map((grammaticalCase) => noun.in(grammaticalCase))
    expect(said).toEqual(cases[article]!.map((form) => `${form} ${name}`))
  })

  it('are known for every noun of the lexicon', () => {
    const looked = nouns.map(([, name]) => name.toLocaleLowerCase('de'))
    // It bends: "am Automaten". See below.
    const plain = [...LEXICON.keys()].filter((ending) => ending !== 'automat')
    const missing = plain.filter((ending) => !looked.some((name) => name.endsWith(ending)))
    expect(missing).toEqual([])
  })
})

it('bends the few nouns that end in -en in all cases but the first', () => {
  const noun = unitNoun({ kind: 'room', name: 'Fotoautomat' })
  expect([noun.in('nominative'), at(noun.in('dative')), into(noun)]).toEqual([
    'der Fotoautomat',
    'am Fotoautomaten',
    'in den Fotoautomaten',
  ])
})

describe('landmarks', () => {
  const mark = (names: Pick<Landmark, 'name' | 'gender' | 'nameDative'>) => {
    const noun = landmarkNoun({ id: 'm', levelId: 'l', unitId: 'u', at: [0, 0], ...names })
    return [noun.in('nominative'), noun.in('accusative'), noun.in('dative'), noun.bare]
  }

  it.each([
    [{ name: 'Infotheke', gender: 'f' }, 'die Infotheke', 'die Infotheke', 'der Infotheke', 'Infotheke'],
    [{ name: 'alte Glocke', gender: 'f' }, 'die alte Glocke', 'die alte Glocke', 'der alten Glocke', 'alte Glocke'],
    [{ name: 'große Baum', gender: 'm' }, 'der große Baum', 'den großen Baum', 'dem großen Baum', 'große Baum'],
    [{ name: 'Obelisk', gender: 'm' }, 'der Obelisk', 'den Obelisken', 'dem Obelisken', 'Obelisk'],
    [
      { name: 'Löwe aus Stein', gender: 'm' },
      'der Löwe aus Stein',
      'den Löwen aus Stein',
      'dem Löwen aus Stein',
      'Löwe aus Stein',
    ],
    [
      { name: 'Wandbild der Bergleute', gender: 'n' },
      'das Wandbild der Bergleute',
      'das Wandbild der Bergleute',
      'dem Wandbild der Bergleute',
      'Wandbild der Bergleute',
    ],
    [
      { name: 'roten Stühle', gender: 'plural' },
      'die roten Stühle',
      'die roten Stühle',
      'den roten Stühlen',
      'roten Stühle',
    ],
    [{ nameDative: 'der alten Uhr' }, 'die alte Uhr', 'die alte Uhr', 'der alten Uhr', 'alte Uhr'],
  ] as const)('%o', (names, ...forms) => {
    expect(mark(names)).toEqual(forms)
  })
})
