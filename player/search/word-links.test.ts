import { describe, expect, test } from 'vitest'
import { CIVIC_LEXICON } from './civic-lexicon/civic-lexicon.ts'
import { qualifiersOf, termsOf } from './german-terms.ts'
import { stemOf } from './stems.ts'
import { WordLinks } from './word-links.ts'

const links = new WordLinks()
const { groups, hints } = CIVIC_LEXICON
const terms = [...groups.flatMap((group) => group.terms), ...hints.flatMap((hint) => hint.when)]

function find(text: string, qualifiers: readonly string[]) {
  return links.find(new Set(termsOf(text).map(stemOf)), qualifiers)
}

describe('links of the lexicon', () => {
  test('are found by each term as it is written', () => {
    expect(terms.filter((term) => find(term, qualifiersOf(term)).length === 0)).toEqual([])
  })

  test('are met only with the small words that turn round what a term says', () => {
    const turned = terms.filter((term) => qualifiersOf(term).length > 0)
    expect(turned.length).toBeGreaterThan(20)
    const metWithout = turned.filter((term) => find(term, []).some((link) => link.qualifiers.length > 0))
    expect(metWithout).toEqual([])
  })

  test.each([
    ['Nicht-EU-Bürger', ['nicht']],
    ['ich habe keine Arbeit', ['nicht']],
    ['neu hier', ['hier']],
    ['mein Ausweis', []],
  ])('the small words of "%s"', (text, qualifiers) => {
    expect(qualifiersOf(text)).toEqual(qualifiers)
  })
})
