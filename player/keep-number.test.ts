import { expect, it } from 'vitest'
import { keepNumber } from './keep-number.ts'

const shown = (name: string) => keepNumber(name).replaceAll('\u00a0', '_')

it.each([
  ['Sitzungszimmer 3', 'Sitzungszimmer_3'],
  ['Raum 2.14', 'Raum_2.14'],
  ['Platz 4a', 'Platz_4a'],
  ['Plätze 4–6', 'Plätze_4–6'],
  ['Eingang B', 'Eingang_B'],
  ['غرفة 214', 'غرفة_214'],
  ['Zimmer 214, 2. Obergeschoss, Haus B', 'Zimmer_214, 2. Obergeschoss, Haus_B'],
  ['Aufzug 1 (Ost)', 'Aufzug_1 (Ost)'],
])('a number stays with its word: %s', (name, expected) => expect(shown(name)).toBe(expected))

it.each(['Großer Sitzungssaal', '1. Obergeschoss', 'Rat der Stadt', 'Haus Am Ring', '3', ''])(
  'anything else can break where it likes: %j',
  (name) => expect(keepNumber(name)).toBe(name),
)
