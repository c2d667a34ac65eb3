import { expect, it } from 'vitest'
import { stepWords } from './step-words.ts'

const parts = (text: string) => stepWords(text).map((part) => (typeof part === 'string' ? part : part.values))

it.each([
  ['Take the stairs “Treppe Ost” up', ['Take the stairs ', ['“Treppe Ost”'], ' up']],
  ['Auf dem Schild steht „Wohngeld“.', ['Auf dem Schild steht ', ['„Wohngeld“'], '.']],
  ['اصعد عبر الدرج «Treppe Ost»', ['اصعد عبر الدرج ', ['«Treppe Ost»'], '']],
  ['Geradeaus zur Treppe Ost', ['Geradeaus zur Treppe Ost']],
])('a line never ends within what a sign says: %s', (text, expected) => expect(parts(text)).toEqual(expected))

it('lets a sign that is longer than a line be broken', () =>
  expect(parts('„Ausschuss für Arbeit, Gesundheit und Soziales“')).toHaveLength(1))
