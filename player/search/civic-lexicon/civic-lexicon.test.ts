import { describe, expect, test } from 'vitest'
import { fold, wordsOf } from '../german-terms.ts'
import { stemOf } from '../stems.ts'
import { CIVIC_LEXICON } from './civic-lexicon.ts'
import { readLexicon } from './read-lexicon.ts'

const { groups, hints } = CIVIC_LEXICON
const TERM_LENGTH_MAX = 60
const GROUPS_PER_TERM_MAX = 6

const allTerms = [...groups.flatMap(({ terms }) => terms), ...hints.flatMap(({ when, means }) => [...when, ...means])]

function doubled(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const key = text.toLocaleLowerCase('de')
    return seen.has(key) || !seen.add(key)
  })
}

describe('the lexicon', () => {
  test('is as rich as its field', () => {
    expect(groups.length + hints.length).toBeGreaterThan(700)
    expect(new Set(allTerms).size).toBeGreaterThan(5000)
  })

  test('has terms that can be typed: trimmed, NFC, of a length that somebody types, with letters', () => {
    const wrong = allTerms.filter(
      (term) =>
        term !== term.trim() ||
        term !== term.normalize('NFC') ||
        /\s\s/.test(term) ||
        term.length > TERM_LENGTH_MAX ||
        wordsOf(term).length === 0,
    )
    expect(wrong).toEqual([])
  })

  test('says nothing twice: no term in its own line, no line in another', () => {
    expect(groups.flatMap(({ terms }) => doubled(terms))).toEqual([])
    expect(hints.flatMap(({ when, means }) => [...doubled(when), ...doubled(means)])).toEqual([])
    const lines = groups.map(({ terms }) => terms.toSorted().join())
    expect(doubled(lines)).toEqual([])
  })

  test('has no group within a group, which would only repeat it', () => {
    const sets = groups.map(({ terms }) => new Set(terms))
    const within = groups.filter(({ terms }, index) =>
      sets.some((set, other) => other !== index && terms.every((term) => set.has(term))),
    )
    expect(within.map(({ terms }) => terms.join())).toEqual([])
  })

  test('keeps fields apart: no term stands in more than a few groups', () => {
    const counts = Map.groupBy(
      groups.flatMap(({ terms }) => terms.map((term) => term.toLocaleLowerCase('de'))),
      (term) => term,
    )
    const broad = [...counts].filter(([, uses]) => uses.length > GROUPS_PER_TERM_MAX).map(([term]) => term)
    expect(broad).toEqual([])
  })

  test('weighs only by numbers above 0 and up to 1', () => {
    const weights = [...groups, ...hints].flatMap(({ weight }) => (weight === undefined ? [] : [weight]))
    expect(weights.filter((weight) => !(weight > 0 && weight <= 1))).toEqual([])
  })

  test('has hints that lead somewhere: each word of what they mean stands in a group too', () => {
    const known = new Set(groups.flatMap(({ terms }) => terms.flatMap(wordsOf).map(fold).map(stemOf)))
    const nowhere = hints
      .flatMap(({ means }) => means)
      .filter(
        (term) =>
          !wordsOf(term)
            .map(fold)
            .map(stemOf)
            .every((stem) => known.has(stem)),
      )
    expect([...new Set(nowhere)]).toEqual([])
  })
})

describe('reading a line', () => {
  test('a group, a hint, weights, blank lines and headings', () => {
    expect(readLexicon(['\n# Papiere\n Perso, Ausweis \n\nBaby, Kind -> Geburt @0.5\n', 'a, b@1'])).toEqual({
      groups: [{ terms: ['Perso', 'Ausweis'] }, { terms: ['a', 'b'], weight: 1 }],
      hints: [{ when: ['Baby', 'Kind'], means: ['Geburt'], weight: 0.5 }],
    })
  })

  test.each([
    'allein',
    'a,, b',
    'a, b,',
    '-> b',
    'a ->',
    'a -> b -> c',
    'a, b @2',
    'a, b @0',
    'a, b @',
    'a, b @x',
    '@1',
  ])('%s is an error that shows the line', (line) => {
    expect(() => readLexicon([line])).toThrow(line)
  })
})
