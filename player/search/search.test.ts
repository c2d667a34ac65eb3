import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '#schema/building'
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

const units = [
  unit('u214', { number: '2.14', name: 'Wohngeld' }),
  unit('u21', { number: '021' }),
  unit('u215', { number: '2.15' }),
  unit('saal', { kind: 'hall', name: 'Ratssaal' }),
  unit('flur', { kind: 'corridor', name: 'Flur' }),
]

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

const search = createSearch(directory, units)
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

describe('what people mean', () => {
  const house: Directory = {
    format: 'lotse-directory-1',
    entries: [
      entry('ummelden', 'Wohnsitz ummelden', [], { lifeSituations: ['Umzug'] }),
      entry('geburt', 'Geburtsurkunde', [], { lifeSituations: ['Geburt', 'Wir bekommen ein Kind'] }),
      entry('pass', 'Reisepass', [], {
        translations: {
          en: { name: 'Passport', summary: 'For journeys outside the EU' },
          tr: { name: 'Pasaport çıkarma' },
          pl: { name: 'Paszport: złóż wniosek' },
          uk: { name: 'Закордонний паспорт' },
          ar: { name: 'جواز السفر' },
        },
      }),
      entry('auto', 'Fahrzeug zulassen', []),
      entry('ehe', 'Eheschließung anmelden', []),
      entry('sitzung', 'Fundbüro Meier', []),
      entry('chef', 'Dr. Erika Meier', [], { kind: 'person', unitIds: ['u215'] }),
      entry('kollege', 'Yusuf Yılmaz', [], { kind: 'person' }),
    ],
  }
  const found = createSearch(house, units)
  const first = (text: string) => found.query(text, 5)[0]?.entry.id

  it.each([
    ['umgezogen', 'ummelden'],
    ['Umzug', 'ummelden'],
    ['wir bekommen ein Kind', 'geburt'],
    ['passport', 'pass'],
    ['pasaport cikarma', 'pass'],
    ['zloz wniosek', 'pass'],
    ['закордонний паспорт', 'pass'],
    ['جواز السفر', 'pass'],
    ['Auto anmelden', 'auto'],
    ['Kfz-Zulassung', 'auto'],
    ['heiraten', 'ehe'],
  ])('finds for "%s" %s first', (text, id) => {
    expect(first(text)).toBe(id)
  })

  it.each(['Meier', 'Maier', 'Mayr', 'Frau Dr. Mayer'])(
    'finds a person by how "%s" sounds, never before a service',
    (text) => {
      const hits = found.query(text, 9)
      expect(hits.map(({ entry: { id } }) => id)).toContain('chef')
      const kinds = hits.map(({ entry: { kind } }) => kind)
      expect(kinds.lastIndexOf('service')).toBeLessThan(kinds.indexOf('person'))
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
    },
  )

  it('finds a Turkish name typed on a German keyboard', () => {
    expect(found.query('Yilmaz', 1)[0]?.entry.id).toBe('kollege')
  })

  it('says of what is only spelt alike that it is a guess', () => {
    expect(found.query('Reisepass', 1)[0]?.isGuess).toBeUndefined()
    expect(found.query('Fahrzeigzu', 1)[0]?.isGuess ?? true).toBe(true)
  })
})

describe('surnames that sound like little words', () => {
  const found = createSearch(
    {
      format: 'lotse-directory-1',
      entries: [
        entry('amt', 'Standesamt', []),
        entry('mann', 'Herr Mann', [], { kind: 'person' }),
        entry('dosch', 'Frau Dosch', [], { kind: 'person' }),
        entry('rant', 'Frau Rant', [], { kind: 'person' }),
      ],
    },
    units,
  )
  const idsOf = (text: string) => found.query(text, 9).map(({ entry: { id } }) => id)

  it.each(['was ist das', 'das', 'meine', 'wo ist man hier', 'was das Standsamt macht'])(
    'nobody is named by "%s"',
    (text) => {
      expect(idsOf(text)).not.toContain('dosch')
      expect(idsOf(text)).not.toContain('mann')
    },
  )

  it('who only sounds like it is a guess and comes last', () => {
    expect(idsOf('Wo ist das Standesamt')).toEqual(['amt'])
    expect(found.query('meine Rente', 9).at(-1)).toMatchObject({ entry: { id: 'rant' }, isGuess: true })
  })

  it.each([
    ['Frau Dosch', 'dosch', undefined],
    ['wo sitzt Frau Dos', 'dosch', undefined],
    ['wo ist denn Frau Tosch', 'dosch', true],
    ['Mann', 'mann', undefined],
  ])('finds who is called by "%s"', (text, id, isGuess) => {
    const [hit] = found.query(text, 9)
    expect([hit?.entry.id, hit?.isGuess]).toEqual([id, isGuess])
  })
})

describe('what may be a name', () => {
  it.each(['Erika Mustermann', 'yusuf yilmaz', 'Xaver Qualtinger bitte'])('"%s" has no word that is known', (text) => {
    expect(search.mayBeName(text)).toBe(true)
  })

  it.each(['', 'angeln', 'wo kann ich angeln', 'Wohngeld Qualtinger', 'Hund Qualtinger'])('"%s" is none', (text) => {
    expect(search.mayBeName(text)).toBe(false)
  })
})

describe('opening now', () => {
  const open = [{ weekday: 1, from: '08:00', until: '12:00' }]
  const closed = [{ weekday: 2, from: '08:00', until: '12:00' }]
  const offices = createSearch(
    {
      format: 'lotse-directory-1',
      entries: [
        entry('nord', 'Bürgerbüro Nord', [], { openingHours: closed }),
        entry('mitte', 'Bürgerbüro Mitte', [], { openingHours: open }),
        entry('fund', 'Fundbüro', ['Fundsachen'], { openingHours: closed }),
        entry('amt', 'Amt mit Fundsachen und vielem anderen mehr', [], { openingHours: open }),
      ],
    },
    units,
  )
  const monday = { nowMs: Date.UTC(2026, 10, 30, 8), timeZone: 'Europe/Berlin', language: 'de' as const }

  it('puts who is there first among equals', () => {
    expect(offices.query('Bürgerbüro', 1, monday)[0]?.entry.id).toBe('mitte')
    expect(offices.query('Bürgerbüro', 1, { ...monday, nowMs: monday.nowMs + 86_400_000 })[0]?.entry.id).toBe('nord')
  })

  it('never turns round what answers clearly better', () => {
    expect(offices.query('Fundsachen', 1, monday)[0]?.entry.id).toBe('fund')
  })
})

describe('whatever is typed', () => {
  it.each([
    ['nothing', ''],
    ['500 characters', 'Führerschein'.repeat(42)],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['10,000 words', 'pass '.repeat(10_000)],
    ['emoji', '🐕🪪 👨‍👩‍👧‍👦'],
    ['SQL', "'; DROP TABLE services; --"],
    ['HTML', '<script>alert(1)</script>'],
    ['control characters', '\u0000\u0007\u001b[31m'],
    ['marks of direction', '\u202e\u200fPass\u2066'],
    ['half a letter', '\ud83d'],
    ['names of members', 'constructor __proto__ toString'],
    ['only small words', 'ich möchte bitte zu der'],
  ])('%s is answered', (_what, text) => {
    expect(Array.isArray(search.query(text, 10))).toBe(true)
  })

  it('is answered, best first, each entry once and within the limit', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc
        .array(fc.constantFrom('perso', 'anmeldung', 'hund', '2.14', 'wohn', 'ÄÖÜ', '-', 'ß', 'İ'), { maxLength: 30 })
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (asked, limit) => {
        const hits = search.query(asked, limit)
        expect(hits.length).toBeLessThanOrEqual(limit)
        expect(new Set(hits.map((hit) => hit.entry.id)).size).toBe(hits.length)
        expect(hits.every(({ score }, at) => score >= (hits[at + 1]?.score ?? 0))).toBe(true)
      }),
    )
  })

  it('finds nothing for what is like nothing', () => {
    expect(search.query('qqxyzzy', 5)).toEqual([])
  })
})
