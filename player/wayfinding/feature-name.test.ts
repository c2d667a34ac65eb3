import { describe, expect, test } from 'vitest'
import type { Unit } from '#schema/building'
import { unitName } from './feature-name.ts'

const unit = (more: Partial<Unit>): Unit => ({
  id: 'u',
  buildingId: 'b',
  levelId: 'e0',
  kind: 'room',
  outline: [
    [0, 0],
    [1, 0],
    [1, 1],
  ],
  passage: false,
  wheelchair: 'yes',
  ...more,
})

describe('unitName', () => {
  test.each<[Partial<Unit>, string]>([
    [{ number: '214', name: 'Bürgerbüro' }, 'Raum 214 Bürgerbüro'],
    [{ number: '214' }, 'Raum 214'],
    [{ number: '214', name: '214' }, 'Raum 214'],
    [{ number: 'U01' }, 'U01'],
    [{ number: 'U01', name: 'U01' }, 'U01'],
    [{ number: 'U01', name: 'Archiv' }, 'U01 Archiv'],
    [{ name: 'Foyer', kind: 'hall' }, 'Foyer'],
    [{ kind: 'corridor' }, 'Flur'],
  ])('%j is called %s', (more, name) => {
    expect(unitName(unit(more))).toBe(name)
  })
})
