import { describe, expect, test } from 'vitest'
import { house, houseDirectory } from '../../e2e/renderer/stele-house.ts'
import { entryTarget, roomTarget } from './rooms.ts'
import { unitOf, whereText } from './whereabouts.ts'

describe('roomTarget', () => {
  const find = (room: string | undefined) => roomTarget('Rat der Stadt', room, house, houseDirectory)?.unitIds

  test.each([
    ['the name of a unit', 'Halle', ['hall']],
    ['any spelling of spaces and case', ' bürgerbüro ', ['buergerbuero']],
    ['a number with its word', 'Zimmer 214', ['og2-r4']],
    ['the name of an entry', 'Amt für Soziales', ['og2-r4']],
  ])('finds %s', (_name, room, unitIds) => {
    expect(find(room)).toEqual(unitIds)
  })

  test('does not guess', () => {
    expect(find('Ratssaal')).toBeUndefined()
    expect(find('Raum 999')).toBeUndefined()
    expect(find(undefined)).toBeUndefined()
  })
})

test('a target is all rooms of an entry, or exactly the one that was chosen', () => {
  const entry = { ...houseDirectory.entries[0]!, unitIds: ['a', 'b', 'c'] }
  expect(entryTarget(entry, 'b').unitIds).toEqual(['b'])
  expect(entryTarget(entry).unitIds).toEqual(['a', 'b', 'c'])
})

test('says where a room is, and no name twice', () => {
  const room = unitOf(house, 'og2-r4')!
  expect(whereText(house, room)).toBe('Zimmer 214, 2. Obergeschoss, Ostflügel')
  expect(whereText(house, unitOf(house, 'hall')!)).toBe('Halle, Erdgeschoss, Ostflügel')
  expect(whereText(house, unitOf(house, 'hall')!, 'Halle')).toBe('Erdgeschoss, Ostflügel')
})
