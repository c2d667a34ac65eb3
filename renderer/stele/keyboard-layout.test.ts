import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#schema/language'
import { keyboardFor, neighbour, press, QUERY_LENGTH_MAX, spanOf } from './keyboard-layout.ts'
import { pageSize } from './page-size.ts'
import { FRESH_VISIT, isTouched, nextTextSize, nextTheme, type Theme } from './visit.ts'
import { stepWindow } from './way.ts'

const keyboards = LANGUAGES.flatMap((language) => [keyboardFor(language, false), keyboardFor(language, true)])
const keys = keyboards.flat(2)

/** The small letters of each language that its words are written with. */
const ALPHABETS = {
  de: 'abcdefghijklmnopqrstuvwxyzäöüß',
  leicht: 'abcdefghijklmnopqrstuvwxyzäöüß',
  en: 'abcdefghijklmnopqrstuvwxyz',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  pl: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإئؤةى',
}

describe('keyboard', () => {
  test.each(LANGUAGES)('writes every letter and digit of %s, and of German after a switch', (language) => {
    const written = (isGerman: boolean) =>
      keyboardFor(language, isGerman)
        .flat()
        .flatMap((key) => ('type' in key ? key.type : []))
    expect(written(false)).toEqual(expect.arrayContaining(Array.from(`${ALPHABETS[language]}0123456789`)))
    expect(written(true)).toEqual(expect.arrayContaining(Array.from(`${ALPHABETS.de}0123456789`)))
    expect(new Set(written(false)).size).toBe(written(false).length)
  })

  test('no row has more keys than have room for a finger of 20 mm', () => {
    for (const row of keyboards.flat())
      expect(row.reduce((sum, key) => sum + spanOf(key, row), 0)).toBeLessThanOrEqual(14)
  })

  test('arrows reach every key from every key and never leave the keyboard', () => {
    for (const keyboard of keyboards) {
      const seen = new Set<string>()
      const open: (readonly [number, number])[] = [[1, 0]]
      for (let at = open.pop(); at; at = open.pop()) {
        const [row, column] = at
        expect(keyboard[row]?.[column]).toBeDefined()
        if (seen.has(at.join())) continue
        seen.add(at.join())
        for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
          const to = neighbour(keyboard, at, arrow)
          if (to) open.push(to)
        }
      }
      expect(seen.size).toBe(keyboard.flat().length)
    }
  })

  test('other keys than arrows move nothing', () => {
    expect(neighbour(keyboards[0] ?? [], [0, 0], 'Tab')).toBeUndefined()
  })

  test('no sequence of keys makes a text too long, double spaces or half letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 120 }), (pressed) => {
        let text = ''
        for (const key of pressed) text = press(text, key)
        expect(text.length).toBeLessThanOrEqual(QUERY_LENGTH_MAX)
        expect(text).not.toMatch(/^ | {2}/)
      }),
    )
  })
})

test('a page is never empty, and has a pager exactly when the rows do not fit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2_000 }),
      fc.integer({ min: 50, max: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (height, row, count) => {
        const size = pageSize(height, row, 70, count)
        expect(size).toBeGreaterThanOrEqual(1)
        if (size > 1 && size < count) expect(size * row + 70).toBeLessThanOrEqual(height + 1)
        if (count * row <= height) expect(size).toBe(count)
      },
    ),
  )
})

test('pages of steps show every step, and the last page is as full as the others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 7 }), (count, perPage) => {
      const seen = new Set<number>()
      for (let at = 0; ;) {
        const { from, until } = stepWindow(count, perPage, at)
        expect(until - from).toBe(Math.min(count, perPage))
        for (let step = from; step < until; step += 1) seen.add(step)
        if (until === count) break
        at = until
      }
      expect(seen.size).toBe(count)
    }),
  )
})

describe('settings', () => {
  test('themes and text sizes come round', () => {
    let theme: Theme = 'tag'
    for (let taps = 0; taps < 4; taps += 1) theme = nextTheme(theme)
    expect(theme).toBe('tag')
    expect(nextTextSize(nextTextSize(nextTextSize(1)))).toBe(1)
  })

  test('anything that a visitor changes counts as a trace, the announcement of it does not', () => {
    expect(isTouched(FRESH_VISIT)).toBe(false)
    expect(isTouched({ ...FRESH_VISIT, said: 'Darstellung: Tag.' })).toBe(false)
    expect(isTouched({ ...FRESH_VISIT, theme: 'nacht' })).toBe(true)
    expect(isTouched({ ...FRESH_VISIT, query: 'a' })).toBe(true)
    expect(isTouched({ ...FRESH_VISIT, view: { name: 'today' } })).toBe(true)
  })
})
