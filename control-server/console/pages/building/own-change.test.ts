import { describe, expect, test } from 'vitest'
import type { BuildingChange } from '#schema/staff-building'
import { newestId, ownChange, toTakeBack } from './own-change.ts'

const change = (id: number, subjectId: string, undoable = true): BuildingChange => ({
  id,
  at: id,
  author: 'Anna Kowalski',
  subject: 'closure',
  subjectId,
  text: `${subjectId} gesperrt.`,
  undoable,
})

describe('ownChange', () => {
  test('is the new one about the same thing, not what somebody else has done meanwhile', () => {
    const before = [change(1, 'lift')]
    expect(
      ownChange(newestId(before), [change(3, 'stairs'), change(2, 'lift'), change(1, 'lift', false)], 'lift'),
    ).toBe(2)
  })

  test('is none where nothing has changed', () => {
    expect(ownChange(1, [change(1, 'lift')], 'lift')).toBeUndefined()
    expect(ownChange(1, [change(2, 'stairs'), change(1, 'lift')], 'lift')).toBeUndefined()
    expect(ownChange(newestId([]), [], 'lift')).toBeUndefined()
  })
})

describe('toTakeBack', () => {
  test('is the own change while it is the newest', () => {
    expect(toTakeBack([change(2, 'lift'), change(1, 'stairs')], 2)?.id).toBe(2)
  })

  test("is never somebody else's, also when that has come later", () => {
    expect(toTakeBack([change(3, 'stairs'), change(2, 'lift')], 2)).toBeUndefined()
    expect(toTakeBack([change(3, 'stairs')], undefined)).toBeUndefined()
    expect(toTakeBack([change(2, 'lift', false)], 2)).toBeUndefined()
    expect(toTakeBack([], undefined)).toBeUndefined()
  })
})
