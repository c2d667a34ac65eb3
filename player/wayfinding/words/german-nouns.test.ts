import { describe, expect, it } from 'vitest'
import { connectorNoun, unitNoun } from './german-nouns.ts'
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
