import { describe, expect, it } from 'vitest'
import type { BuildingPlan, Unit } from '#schema/building'
import type { Directory, DirectoryEntry } from '#schema/directory'
import { createSearch } from './search.ts'

const unit = (id: string, rest: Partial<Unit>): Unit => ({
  id,
  buildingId: 'b',
  levelId: 'l',
  kind: 'room',
  outline: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  passage: false,
  wheelchair: 'yes',
  ...rest,
})

const plan: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'p',
  name: 'Haus',
  attribution: '',
  invented: true,
  buildings: [{ id: 'b', name: 'B' }],
  levels: [{ id: 'l', ordinal: 0, name: 'Erdgeschoss' }],
  units: [
    unit('u214', { number: '2.14', name: 'Wohngeld' }),
    unit('u21', { number: '021' }),
    unit('u215', { number: '2.15' }),
    unit('saal', { kind: 'hall', name: 'Ratssaal' }),
    unit('flur', { kind: 'corridor', name: 'Flur' }),
  ],
  openings: [],
  connectors: [],
  landmarks: [],
}

const entry = (id: string, name: string, synonyms: string[], rest: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id,
  kind: 'service',
  name,
  synonyms,
  unitIds: [],
  openingHours: [],
  ...rest,
})

const directory: Directory = {
  format: 'lotse-directory-1',
  entries: [
    entry('amt', 'Ämterlotsen', [], { kind: 'department', unitIds: ['u215', 'u214'] }),
    entry('perso', 'Personalausweis beantragen', ['Perso', 'neuer Ausweis'], { unitIds: ['u21'] }),
    entry('wohngeld', 'Wohngeld', ['Mietzuschuss'], { unitIds: ['u214'], departmentId: 'amt' }),
    entry('hund', 'Hund anmelden', ['Hundesteuer']),
    entry('gewerbe', 'Gewerbe anmelden', ['selbstständig machen']),
    entry('fuehrer', 'Führerschein umtauschen', []),
    entry('strasse', 'Straßenfest anmelden', []),
    entry('42', '42 Bäume', []),
  ],
}

const search = createSearch(directory, plan)
const ids = (text: string, limit = 3) => search.query(text, limit).map((hit) => hit.entry.id)

describe('search by word', () => {
  it.each([
    ['Perso', 'perso'],
    ['perso beantragen', 'perso'],
    ['wo bekomme ich einen neuen Ausweis', 'perso'],
    ['Wohn', 'wohngeld'],
    ['Wohngedl', 'wohngeld'],
    ['MIETZUSCHUSS', 'wohngeld'],
    ['fuehrerschein', 'fuehrer'],
    ['Fuhrerschein', 'fuehrer'],
    ['Fürerschein', 'fuehrer'],
    ['strassenfest', 'strasse'],
    ['Gewerbeanmeldung', 'gewerbe'],
    ['Anmeldung eines Hundes', 'hund'],
    ['Hundeanmeldung', 'hund'],
  ])('finds for "%s" %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id)
  })

  it('finds nothing for nothing, and keeps to the limit', () => {
    expect([ids(''), ids('  ,;! '), search.query('anmelden', 2).length]).toEqual([[], [], 2])
  })

  it('finds a word of which only the beginning is known', () => {
    expect(ids('Hundezwinger')).toContain('hund')
  })

  it('still looks when somebody types nothing but small words', () => {
    expect(() => ids('wo ist der')).not.toThrow()
  })

  it('finds named rooms that have no entry, but no corridors', () => {
    expect(search.query('Ratssaal', 1)[0]).toMatchObject({ entry: { kind: 'place' }, unitId: 'saal' })
    expect(ids('Flur')).not.toContain('flur')
  })
})

describe('search by door number', () => {
  it.each(['214', '2.14', '2-14', 'Raum 214', 'Zimmer 2.14', 'zi. 214', ' Büro Nr. 2 14 '])(
    'understands %s',
    (text) => {
      const hits = search.query(text, 5)
      expect(hits.slice(0, 3).map((hit) => [hit.entry.id, hit.unitId])).toEqual([
        ['u214', 'u214'],
        ['amt', 'u214'],
        ['wohngeld', 'u214'],
      ])
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
    },
  )

  it('offers what a number may become while it is typed', () => {
    expect(ids('21', 5)).toEqual(expect.arrayContaining(['u214', 'u215']))
    expect(search.query('Zimmer 9', 5)).toEqual([])
  })
})

describe('byLetter', () => {
  it('files umlauts under their letter and digits under #, in German order', () => {
    const groups = search.byLetter().map(({ letter, entries }) => [letter, entries.map(({ id }) => id)])
    expect(groups).toEqual([
      ['#', ['42']],
      ['A', ['amt']],
      ['F', ['fuehrer']],
      ['G', ['gewerbe']],
      ['H', ['hund']],
      ['P', ['perso']],
      ['S', ['strasse']],
      ['W', ['wohngeld']],
    ])
  })
})
