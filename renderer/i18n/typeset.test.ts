import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { typeset } from './typeset.ts'

/** Non-breaking spaces made visible. */
const seen = (text: string): string => typeset(text).replaceAll('\u00a0', '_').replaceAll('\u00ad', '')

describe('typeset', () => {
  test.each([
    ['Ab Montag, 7. Dezember 2026, sind wir hier', 'Ab Montag, 7._Dezember_2026, sind wir_hier'],
    ['Donnerstags bis 18 Uhr offen und freitags', 'Donnerstags bis_18_Uhr offen und_freitags'],
    ['Diekampstraße 26, Eingang B', 'Diekampstraße_26, Eingang B'],
    ['Das kostet 37,00 € im Bürgerbüro hier', 'Das kostet 37,00_€ im Bürgerbüro_hier'],
    ['z. B. mit Dr. Müller in Raum 113 sprechen', 'z._B. mit Dr._Müller in Raum_113 sprechen'],
    ['5 Mitarbeitende helfen Ihnen gern weiter', '5 Mitarbeitende helfen Ihnen gern_weiter'],
  ])('keeps together what belongs together: %s', (text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  test('leaves short texts free to break', () => {
    expect(seen('Heute Eisbahn')).toBe('Heute Eisbahn')
  })

  test('changes nothing but spaces and soft hyphens', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(typeset(text).replaceAll(/[\s\u00ad]/g, '')).toBe(text.replaceAll(/[\s\u00ad]/g, ''))
      }),
    )
  })
})
