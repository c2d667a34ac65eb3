import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { SCREENS } from '#build/demo/screens'
import { moved, numberOf } from './place-draft.ts'

describe('moved', () => {
  const plan = cityHallPlan()
  const stele = SCREENS.find(({ kind }) => kind === 'stele')!
  const annexe = { ...plan, units: plan.units.map((unit) => ({ ...unit, buildingId: `house-${unit.levelId}` })) }

  test('a screen belongs to the building in which it then stands', () => {
    const levelId = plan.levels.find(({ id }) => id !== stele.place.levelId)!.id
    const hall = plan.units.find((unit) => unit.levelId === levelId && unit.passage && unit.kind === 'corridor')!
    const [x, y] = hall.outline[0]!
    expect(moved(annexe, stele.place, { levelId, point: [x, y] }).buildingId).toBe(`house-${levelId}`)
    expect(moved(annexe, stele.place, { point: stele.place.point }).buildingId).toBe(`house-${stele.place.levelId}`)
  })

  test('turning it changes nothing else, and far outside it keeps its building', () => {
    expect(moved(annexe, stele.place, { readerHeadingDeg: 95 })).toEqual({ ...stele.place, readerHeadingDeg: 95 })
    expect(moved(annexe, stele.place, { point: [9_999, 9_999] }).buildingId).toBe(stele.place.buildingId)
  })
})

describe('numberOf', () => {
  test.each(['', ' ', '-', 'vier', '1,2,3', '4 m', '1e3', '0x10', 'Infinity'])('%j is no number', (typed) => {
    expect(numberOf(typed)).toBeUndefined()
  })

  test('reads what the field shows, with a comma or a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
        const value = hundredths / 100
        expect(numberOf(String(value))).toBe(value)
        expect(numberOf(String(value).replace('.', ','))).toBe(value)
      }),
    )
    expect(numberOf(' 4, ')).toBe(4)
    expect(numberOf('−2,5')).toBe(-2.5)
  })
})
