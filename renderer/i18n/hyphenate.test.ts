import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hyphenate } from './hyphenate.ts'

const shown = (text: string): string => hyphenate(text).replaceAll('\u00ad', '|')

describe('hyphenate', () => {
  test.each([
    ['Rechtsschutzversicherungsgesellschaften', 'Rechts|schutz|versi|che|rungs|gesell|schaf|ten'],
    ['Haushaltsausschuss', 'Haus|halts|aus|schuss'],
    ['Einwohnermeldeamt', 'Ein|woh|ner|mel|de|amt'],
    ['Stadtentwicklung', 'Stadt|entwick|lung'],
    ['Personalausweis', 'Per|so|nal|aus|weis'],
    ['Schwerbehindertenausweis', 'Schwer|behin|der|ten|aus|weis'],
  ])('%s', (word, parts) => {
    expect(shown(word)).toBe(parts)
  })

  test('leaves ordinary words alone', () => {
    expect(hyphenate('Der Rat der Stadt tagt heute')).toBe('Der Rat der Stadt tagt heute')
  })

  test('adds nothing but soft hyphens, never next to an edge, and twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = hyphenate(text)
        expect(once.replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''))
        expect(hyphenate(once)).toBe(once)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß]{1,40}$/), (word) => {
        for (const part of hyphenate(word).split('\u00ad'))
          expect(part.length).toBeGreaterThanOrEqual(Math.min(2, word.length))
      }),
    )
  })
})
