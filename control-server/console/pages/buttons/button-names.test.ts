import { expect, test } from 'vitest'
import { controlName } from './button-names.ts'

test.each([
  ['key-3', 'Taste 3'],
  ['num-enter', 'Eingabe'],
  ['num-7', 'Ziffer 7'],
  ['pedal-left', 'linkes Pedal'],
  ['f13', 'F13'],
  ['code-04', 'Pedal a'],
  ['code-27', 'Pedal 0'],
  ['code-2c', 'Pedal 2c'],
  ['button', 'Knopf'],
  ['etwas-neues', 'etwas-neues'],
])('%s is “%s”', (control, name) => expect(controlName(control)).toBe(name))
