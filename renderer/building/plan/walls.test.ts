import { describe, expect, test } from 'vitest'
import type { Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { type Wall, wallsOf } from './walls.ts'

const box = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]
const room = (id: string, outline: Point[], kind: Unit['kind'] = 'room'): Unit => ({
  id,
  buildingId: 'b',
  levelId: 'l',
  kind,
  outline,
  passage: false,
  wheelchair: 'yes',
})
const door = (at: Point, widthMm?: number): Opening => ({
  id: `d${at.join()}`,
  levelId: 'l',
  unitIds: ['a', 'b'],
  at,
  kind: 'door',
  stepFree: 'yes',
  ...(widthMm && { widthMm }),
})
const lengthOf = (walls: readonly Wall[]): number =>
  walls.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0)

describe('wallsOf', () => {
  const twins = [room('a', box(0, 0, 4, 5)), room('b', box(4, 0, 8, 5))]

  test('a side that two rooms share is one inner wall', () => {
    const inner = wallsOf(twins, []).filter((wall) => !wall.outer)
    expect(inner).toHaveLength(1)
    expect(lengthOf(inner)).toBeCloseTo(5, 0)
  })

  test('outer walls stand inside the outline', () => {
    for (const { from, to, thicknessM } of wallsOf(twins, []).filter((wall) => wall.outer)) {
      for (const [x, y] of [from, to]) {
        expect(x).toBeGreaterThanOrEqual(-1e-9)
        expect(x).toBeLessThanOrEqual(8 + 1e-9)
        expect(y).toBeGreaterThanOrEqual(-1e-9)
        expect(y).toBeLessThanOrEqual(5 + 1e-9)
      }
      const across = Math.abs(from[0] - to[0]) < 1e-9 ? Math.min(from[0], 8 - from[0]) : Math.min(from[1], 5 - from[1])
      expect(across).toBeCloseTo(thicknessM / 2, 6)
    }
  })

  test('a door leaves a gap of its width', () => {
    const before = lengthOf(wallsOf(twins, []).filter((wall) => !wall.outer))
    const after = wallsOf(twins, [door([4, 2.5], 1_200)]).filter((wall) => !wall.outer)
    expect(after).toHaveLength(2)
    expect(before - lengthOf(after)).toBeCloseTo(1.2, 6)
  })

  test('a door that stands far from every wall changes nothing', () => {
    expect(wallsOf(twins, [door([2, 2.5], 1_200)])).toEqual(wallsOf(twins, []))
  })

  test('two faces of one wall, drawn apart, become one', () => {
    const apart = [room('a', box(0, 0, 3.9, 5)), room('b', box(4.1, 0, 8, 5))]
    const inner = wallsOf(apart, []).filter((wall) => !wall.outer)
    expect(inner).toHaveLength(1)
    expect(inner[0]?.from[0]).toBeCloseTo(4, 6)
  })

  test('a courtyard has no walls of its own, but makes those around it outer walls', () => {
    const walls = wallsOf([room('a', box(0, 0, 4, 5)), room('yard', box(4, 0, 8, 5), 'outdoor')], [])
    expect(walls).toHaveLength(4)
    expect(walls.every((wall) => wall.outer)).toBe(true)
  })
})
