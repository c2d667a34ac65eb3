import { describe, expect, it } from 'vitest'
import { soundOf } from './surnames.ts'

describe('soundOf', () => {
  /* Worked by hand from Postel's table. */
  it.each([
    ['Wikipedia', '3412'],
    ['Müller-Lüdenscheidt', '65752682'],
    ['Breschnew', '17863'],
    ['Meier', '67'],
    ['Schmidt', '862'],
    ['Xaver', '4837'],
    ['Philipp', '351'],
    ['Christoph', '47823'],
    ['Heinz', '068'],
    ['', ''],
    ['123', ''],
  ])('says %s as %s', (word, digits) => {
    expect(soundOf(word)).toBe(digits)
  })

  it.each([
    ['Meier', 'Mayr'],
    ['Schmidt', 'Schmitt'],
    ['Müller', 'Mueller'],
    ['Philipp', 'Filip'],
    ['Yılmaz', 'Jilmatz'],
  ])('hears no difference between %s and %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b))
  })
})
