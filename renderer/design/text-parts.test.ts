import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textParts } from './text-parts.ts'

test('textParts keeps every word, in order, and fills each part as far as it fits', () => {
  const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,9}$/), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(words, fc.integer({ min: 3, max: 60 }), (all, lengthMax) => {
      const parts = textParts(all.join(' '), (candidate) => candidate.length <= lengthMax)
      expect(parts.join(' ')).toBe(all.join(' '))
      for (const [index, part] of parts.entries()) {
        const next = parts[index + 1]?.split(' ')[0]
        expect(part.length <= lengthMax || !part.includes(' ')).toBe(true)
        if (next !== undefined) expect(`${part} ${next}`.length).toBeGreaterThan(lengthMax)
      }
    }),
  )
})

test('textParts leaves a non-breaking space alone, and says nothing of nothing', () => {
  expect(textParts('um 9\u00a0Uhr', (candidate) => candidate.length <= 5)).toEqual(['um', '9\u00a0Uhr'])
  expect(textParts('', () => true)).toEqual([''])
})
