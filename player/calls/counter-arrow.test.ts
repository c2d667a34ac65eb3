import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from '#schema/primitives'
import { arrowToUnit } from './counter-arrow.ts'

const place = (readerHeadingDeg: number) => ({
  buildingId: 'b',
  levelId: 'e0',
  point: [0, 0] as Point,
  readerHeadingDeg,
})
const room = (x: number, y: number, levelId = 'e0') => ({
  levelId,
  outline: [
    [x - 1, y - 1],
    [x + 1, y - 1],
    [x + 1, y + 1],
    [x - 1, y + 1],
  ] as Point[],
})

test.each([
  ['north', 0, 10, 0],
  ['east', 10, 0, 90],
  ['south', 0, -10, 180],
  ['west', -10, 0, 270],
] as const)('a reader who looks north sees a counter in the %s at its bearing', (_name, x, y, expected) => {
  expect(arrowToUnit(place(0), room(x, y))).toBe(expected)
})

test('who looks east has the counter in the east straight ahead, and the one in the north on the left', () => {
  expect(arrowToUnit(place(90), room(10, 0))).toBe(0)
  expect(arrowToUnit(place(90), room(0, 10))).toBe(270)
})

test('no arrow to another level, nor to where one stands already', () => {
  expect(arrowToUnit(place(0), room(10, 0, 'e1'))).toBeUndefined()
  expect(arrowToUnit(place(0), room(0.5, 0.5))).toBeUndefined()
})

test('turning the reader turns the arrow the other way, always within 0 and 359', () => {
  const metres = fc.integer({ min: -500, max: 500 })
  const degrees = fc.integer({ min: 0, max: 359 })
  fc.assert(
    fc.property(metres, metres, degrees, degrees, (x, y, heading, turn) => {
      const before = arrowToUnit(place(heading), room(x, y))
      const after = arrowToUnit(place((heading + turn) % 360), room(x, y))
      if (before === undefined || after === undefined) {
        expect(after).toBe(before)
        return
      }
      expect(after).toBeGreaterThanOrEqual(0)
      expect(after).toBeLessThan(360)
      const difference = (((before - after - turn) % 360) + 360) % 360
      expect(Math.min(difference, 360 - difference)).toBeLessThanOrEqual(1)
    }),
  )
})
