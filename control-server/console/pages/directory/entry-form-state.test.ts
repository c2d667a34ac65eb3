import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DirectoryEntry } from '#schema/directory'
import { formOf, newEntry, readForm, withGivenWord, withWord } from './entry-form-state.ts'

const word = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text && !/[\n\r]/.test(text))
const time = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)

const entry: fc.Arbitrary<DirectoryEntry> = fc
  .record({
    name: word,
    kind: fc.constantFrom('department' as const, 'service' as const, 'place' as const, 'person' as const),
    synonyms: fc.array(word, { maxLength: 4 }),
    unitIds: fc.array(fc.constantFrom('r1', 'r2'), { maxLength: 2 }),
    weekday: fc.integer({ min: 1, max: 7 }),
    from: time,
    documents: fc.array(word, { maxLength: 3 }),
    queueId: fc.option(fc.constant('q'), { nil: undefined }),
    translated: fc.boolean(),
  })
  .map(({ documents, from, queueId, translated, weekday, ...rest }) => ({
    ...rest,
    id: 'e',
    openingHours: [{ weekday, from, until: '23:59' }],
    ...(documents.length > 0 && { documents }),
    ...(queueId !== undefined && { queueId }),
    ...(translated && { translations: { en: { name: 'Passport' } } }),
  }))

describe('readForm', () => {
  test('an entry that nobody has changed is read as it was, what the form does not show included', () => {
    fc.assert(
      fc.property(entry, (before) => {
        expect(readForm(formOf(before), before).entry).toEqual(before)
      }),
    )
  })

  test('times are read as people write them', () => {
    const before = newEntry('e', 'Ausweis')
    const hours = [
      { weekday: 1, from: '8', until: '12.30' },
      { weekday: 1, from: '14:00 Uhr', until: '24' },
    ]
    expect(readForm({ ...formOf(before), hours }, before).entry?.openingHours).toEqual([
      { weekday: 1, from: '08:00', until: '12:30' },
      { weekday: 1, from: '14:00', until: '24:00' },
    ])
  })

  test.each([
    ['acht', '12:00'],
    ['25', '26'],
    ['12:00', '08:00'],
    ['08:00', '08:60'],
    ['', ''],
  ])('from %s until %s is said at its line', (from, until) => {
    const before = newEntry('e', 'Ausweis')
    const { entry: read, problems } = readForm({ ...formOf(before), hours: [{ weekday: 2, from, until }] }, before)
    expect(read).toBeUndefined()
    expect(problems.hours[0]).toBeDefined()
  })

  test('an entry without a name is none', () => {
    const before = newEntry('e')
    expect(readForm(formOf(before), before).problems.name).toBeDefined()
  })
})

test('a word is in a list once, however it is written', () => {
  expect(withWord(['Perso'], '  perso ')).toEqual(['Perso'])
  expect(withWord(['Perso'], 'neuer   Ausweis')).toEqual(['Perso', 'neuer Ausweis'])
  expect(withWord([], '   ')).toEqual([])
})

describe('a word that nobody found', () => {
  const parking: DirectoryEntry = { ...newEntry('e', 'Bewohnerparken'), synonyms: ['Parkausweis'] }

  test('is added to the entry, which is what was seen', () => {
    expect(withGivenWord(undefined, parking, 'anwohnerparken')).toEqual({
      form: { ...formOf(parking), synonyms: ['Parkausweis', 'anwohnerparken'] },
      seen: parking,
    })
  })

  test('is added to what is typed and not saved, and nothing of that is lost', () => {
    const seen = { ...parking, summary: 'Alt.' }
    const form = { ...formOf(parking), summary: 'Getippt.', synonyms: ['Parken'] }
    expect(withGivenWord({ form, seen }, parking, 'anwohnerparken')).toEqual({
      form: { ...form, synonyms: ['Parken', 'anwohnerparken'] },
      seen,
    })
  })
})
