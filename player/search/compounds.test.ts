import { expect, test } from 'vitest'
import { CompoundSplitter } from './compounds.ts'

const base = new CompoundSplitter(['sterbeurkunde', 'sterbefall', 'kunde', 'urkunde', 'fall'])

test('learns what stands before known words in two words', () => {
  expect(base.split('sterbeurkunde')).toEqual(['sterb', 'urkund'])
})

test('counts a word once, also where it stands in the base too', () => {
  // Twice, `sterbeur` would be a word before `kunde`.
  expect(new CompoundSplitter(['sterbeurkunde'], base).split('sterbeurkunde')).toEqual(['sterb', 'urkund'])
})

test('learns from one word of the base and one of its own', () => {
  const parking = new CompoundSplitter(['parkausweis', 'ausweis', 'gebuhr'])
  expect(parking.split('parkausweis')).toEqual([])
  expect(new CompoundSplitter(['parkgebuhr'], parking).split('parkausweis')).toEqual(['park', 'auswei'])
})
