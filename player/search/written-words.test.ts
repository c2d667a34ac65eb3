import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WrittenWords } from './written-words.ts'

/** By the definition, letter for letter from the end, without a table. */
function slipsBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)]
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    slipsBetween(shortA, shortB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    slipsBetween(shortA, b) + 1,
    slipsBetween(a, shortB) + 1,
    isSwapped ? slipsBetween(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  )
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 })

test('finds just the words within so many slips, as the definition counts them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, fc.integer({ min: 0, max: 2 }), (words, typed, max) => {
      const near = new Map(new WrittenWords(new Set(words)).near(typed, max).map((one) => [one.word, one.slips]))
      const expected = words.map((one) => [one, slipsBetween(typed, one)] as const).filter(([, slips]) => slips <= max)
      expect(near).toEqual(new Map(expected))
    }),
  )
})

test('takes two letters in the wrong order for one slip', () => {
  expect(new WrittenWords(new Set(['ausweis', 'auswahl'])).near('asuweis', 1)).toEqual([{ word: 'ausweis', slips: 1 }])
})
