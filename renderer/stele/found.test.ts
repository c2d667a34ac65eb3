import { afterEach, describe, expect, test } from 'vitest'
import { createSearch } from '#player/search/search'
import type { DirectoryEntry } from '#schema/directory'
import { house, houseDirectory } from '../../e2e/renderer/stele-house.ts'
import { foundFor, hitRows } from './found.ts'
import { type Knowledge, NOTHING_KNOWN } from './knowledge.ts'
import { change, FRESH_VISIT } from './visit.ts'

const person: DirectoryEntry = {
  id: 'person',
  kind: 'person',
  name: 'Erika Wohngeld',
  synonyms: [],
  unitIds: ['og2-r3'],
  openingHours: [],
}
const translations = { ar: { name: 'إعانة السكن' }, tr: { name: 'Kira yardımı' }, uk: { name: 'Житлова допомога' } }
const entries = houseDirectory.entries.map((entry) => (entry.id === 'wohngeld' ? { ...entry, translations } : entry))
const directory = { ...houseDirectory, entries: [...entries, person] }
const knowledge: Knowledge = { ...NOTHING_KNOWN, plan: house, directory, search: createSearch(directory, house.units) }
const page = { knowledge, nowMs: Date.UTC(2026, 10, 26, 8, 42), timeZone: 'Europe/Berlin' }

afterEach(() => change(FRESH_VISIT))

describe('what a search on the stele finds', () => {
  test('says the service, who does it, and where', () => {
    const [row] = hitRows(foundFor('wohngeld', page, 'de'), knowledge)
    expect(row?.title.text).toBe('Wohngeld')
    expect(row?.details?.map(({ text }) => text)).toEqual([
      'Amt für Soziales',
      'Zimmer 214, 2. Obergeschoss, Ostflügel',
    ])
  })

  test('puts persons last', () => {
    const { hits } = foundFor('wohngeld', page, 'de')
    expect(hits.map(({ entry }) => entry.kind).indexOf('person')).toBe(hits.length - 1)
  })

  test.each([
    ['إعانة', 'ar'],
    ['kira yardımı', 'tr'],
    ['житлова', 'uk'],
  ] as const)('finds “%s” by its translation', (query, language) => {
    change({ language })
    const found = foundFor(query, page, language)
    expect(found.isGuessed).toBe(false)
    expect(hitRows(found, knowledge)[0]?.title.text).toBe(translations[language].name)
  })

  test('asks back where nothing but the spelling is alike', () => {
    const guess = { entry: entries[0]!, score: 2, isGuess: true as const }
    const sure = { entry: entries[1]!, score: 1 }
    const told = (hits: (typeof guess | typeof sure)[]) =>
      foundFor(
        'x',
        {
          ...page,
          knowledge: { ...knowledge, search: { query: () => hits, mayBeName: () => false, byLetter: () => [] } },
        },
        'de',
      )
    expect(told([guess])).toEqual({ hits: [guess], isGuessed: true })
    expect(hitRows(told([guess]), knowledge)[0]?.mark).toBeUndefined()
    const mixed = told([guess, sure])
    expect(mixed).toEqual({ hits: [sure, guess], isGuessed: false })
    expect(hitRows(mixed, knowledge).map(({ mark }) => mark)).toEqual([undefined, 'ähnlich'])
  })

  test('is nothing for an empty text', () => {
    expect(foundFor('  ', page, 'de')).toEqual({ hits: [], isGuessed: false })
  })
})
