import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, distanceToSegment } from '#player/wayfinding/geometry'
import type { Point } from '#schema/primitives'
import { type FloorWay, PART, ribbonMesh, type RibbonLook } from './ribbon-mesh.ts'
import { roundedWay } from './rounded-way.ts'

const look: RibbonLook = { widthM: 1.25, across: [1, 0], headPartOf: () => 0.05 }
const coordinate = fc.double({ min: -60, max: 60, noNaN: true })
const ways = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 9 })
  .filter((points) => points.every((point, index) => index === 0 || distance(point, points[index - 1]!) > 0.5))
const toWay = (points: readonly Point[]): FloorWay => ({ level: 0, points, doors: [] })
const toPath = (points: readonly Point[], at: Point): number =>
  Math.min(...points.slice(1).map((to, index) => distanceToSegment(at, [points[index]!, to])))

interface Corner {
  readonly at: Point
  readonly alongM: number
  readonly offsetM: number
  readonly part: number
}
function cornersOf(mesh: ReturnType<typeof ribbonMesh>): Corner[] {
  return Array.from({ length: mesh.positions.length / 3 }, (_, index) => ({
    at: [mesh.positions[index * 3]!, mesh.positions[index * 3 + 1]!],
    alongM: mesh.strips[index * 4]!,
    offsetM: mesh.strips[index * 4 + 1]!,
    part: mesh.strips[index * 4 + 3]!,
  }))
}

describe('ribbonMesh', () => {
  test('its middle is within 5 cm of the way, and where the way bends cuts no more than a third of its width', () => {
    fc.assert(
      fc.property(ways, (points) => {
        for (const { at, offsetM, part } of cornersOf(ribbonMesh([toWay(points)], look))) {
          if (part !== PART.way || offsetM > 0) continue
          const bend = Math.min(...points.slice(1, -1).map((corner) => distance(corner, at)), Infinity)
          const limitM = bend > look.widthM * 1.1 + 1e-6 ? 0.05 : look.widthM * 0.55
          expect(toPath(points, at)).toBeLessThanOrEqual(limitM)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('it begins and ends where the way does, and its length grows along it', () => {
    fc.assert(
      fc.property(ways, (points) => {
        const mesh = ribbonMesh([toWay(points)], look)
        const middle = cornersOf(mesh).filter(({ offsetM, part }) => part === PART.way && offsetM === 0)
        expect(distance(middle.at(0)!.at, points[0]!)).toBeLessThan(1e-4)
        expect(Math.min(...middle.map(({ at }) => distance(at, points.at(-1)!)))).toBeLessThan(1e-4)
        const straightM = points.slice(1).reduce((sum, to, index) => sum + distance(points[index]!, to), 0)
        expect(mesh.lengthM).toBeGreaterThan(straightM * 0.6)
        expect(mesh.lengthM).toBeLessThanOrEqual(straightM + 1e-6)
      }),
      { numRuns: 40 },
    )
  })

  test('it is as wide as asked for, with a light edge of a quarter on each side, and nothing reaches further', () => {
    fc.assert(
      fc.property(ways, (points) => {
        const corners = cornersOf(ribbonMesh([toWay(points)], look))
        for (const { at } of corners)
          expect(toPath(points, at)).toBeLessThanOrEqual(look.widthM * (0.5 + 0.25 + 0.55) + 1e-6)
        const rims = corners.filter(({ part, offsetM }) => part === PART.way && offsetM > 0)
        for (const { offsetM } of rims) expect(offsetM).toBeCloseTo(look.widthM * 0.75, 4)
      }),
      { numRuns: 40 },
    )
  })

  test('it goes through the middle of a door', () => {
    const door: Point = [10, 0]
    const points: Point[] = [[0, 0], door, [12, 8]]
    const { samples } = roundedWay(points, () => 0.3)
    expect(Math.min(...samples.map(({ at }) => distance(at, door)))).toBeLessThan(0.11)
    const mesh = ribbonMesh([{ level: 0, points, doors: [door] }], look)
    const middle = cornersOf(mesh).filter(({ offsetM, part }) => part === PART.way && offsetM === 0)
    expect(Math.min(...middle.map(({ at }) => distance(at, door)))).toBeLessThan(0.11)
  })

  test('all triangles are seen from above, and no number is lost', () => {
    fc.assert(
      fc.property(ways, (points) => {
        const { positions, indices } = ribbonMesh([toWay(points)], look)
        expect([...positions].every(Number.isFinite)).toBe(true)
        for (let nth = 0; nth < indices.length; nth += 3) {
          const [a, b, c] = [0, 1, 2].map((corner): Point => {
            const index = indices[nth + corner]! * 3
            return [positions[index]!, positions[index + 1]!]
          })
          expect((b![0] - a![0]) * (c![1] - a![1]) - (b![1] - a![1]) * (c![0] - a![0])).toBeGreaterThan(-1e-4)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('between two levels it rises from one to the other, in a tube when it is a lift', () => {
    const rise = { level: 1, from: [5, 0] as Point, to: [5, 0.5] as Point, inLift: true }
    const mesh = ribbonMesh(
      [
        {
          ...toWay([
            [0, 0],
            [5, 0],
          ]),
          rise,
        },
        {
          ...toWay([
            [5, 0.5],
            [9, 4],
          ]),
          level: 1,
        },
      ],
      look,
    )
    const storeys = Array.from({ length: mesh.storeys.length / 3 }, (_, index) =>
      mesh.storeys.slice(index * 3, index * 3 + 3),
    )
    const parts = new Set(cornersOf(mesh).map(({ part }) => part))
    expect(parts).toEqual(new Set(Object.values(PART)))
    expect(storeys.some(([from, to, t]) => from === 0 && to === 1 && t === 1)).toBe(true)
    expect(storeys.every(([from, to, t]) => from !== undefined && to !== undefined && t! >= 0 && t! <= 1)).toBe(true)
  })
})
