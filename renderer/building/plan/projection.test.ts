import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '#schema/primitives'
import { createProjection } from './projection.ts'

const heading = fc.double({ min: 0, max: 359.999, noNaN: true })
const lean = fc.constantFrom(1 as const, -1 as const)
const walked = (deg: number, metres: number): Point => [
  Math.sin((deg * Math.PI) / 180) * metres,
  Math.cos((deg * Math.PI) / 180) * metres,
]

describe('projection', () => {
  test('what is ahead of the visitor is up, what is left is left, what is right is right', () => {
    fc.assert(
      fc.property(heading, lean, (readerHeadingDeg, side) => {
        const { project } = createProjection({ readerHeadingDeg, lean: side, pitchDeg: 35 }, 10)
        expect(project(walked(readerHeadingDeg, 5))[1]).toBeLessThan(0)
        expect(project(walked(readerHeadingDeg + 180, 5))[1]).toBeGreaterThan(0)
        expect(project(walked(readerHeadingDeg - 90, 5))[0]).toBeLessThan(0)
        expect(project(walked(readerHeadingDeg + 90, 5))[0]).toBeGreaterThan(0)
      }),
    )
  })

  test('straight ahead is straight up, and to the right is level, for every heading', () => {
    fc.assert(
      fc.property(heading, lean, (readerHeadingDeg, side) => {
        const { project } = createProjection({ readerHeadingDeg, lean: side, pitchDeg: 35 }, 10)
        expect(project(walked(readerHeadingDeg, 5))[0]).toBeCloseTo(0, 9)
        expect(project(walked(readerHeadingDeg + 90, 5))[1]).toBeCloseTo(0, 9)
      }),
    )
  })

  test('the floor under a spot is the point that is drawn there', () => {
    fc.assert(
      fc.property(heading, lean, fc.integer({ min: -90, max: 90 }), (readerHeadingDeg, side, at) => {
        const { project, floorAt } = createProjection({ readerHeadingDeg, lean: side, pitchDeg: 35 }, 7.3, [120, 340])
        const [x, y] = floorAt(project([at, 90 - at]))
        expect(x).toBeCloseTo(at, 6)
        expect(y).toBeCloseTo(90 - at, 6)
      }),
    )
  })

  test('the matrix for drawings on the floor agrees with the projection of points', () => {
    fc.assert(
      fc.property(
        heading,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (readerHeadingDeg, x, y) => {
          const projection = createProjection({ readerHeadingDeg, lean: 1, pitchDeg: 50 }, 12, [300, 400])
          const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (projection.matrix.match(/-?[\d.]+/g) ?? []).map(Number)
          const [px, py] = projection.project([x, y])
          expect(Math.abs(a * x + c * y + e - px)).toBeLessThan(0.6)
          expect(Math.abs(b * x + d * y + f - py)).toBeLessThan(0.6)
        },
      ),
    )
  })

  test('a wall hides exactly the floor that its upper edge falls on', () => {
    const projection = createProjection({ readerHeadingDeg: 30, lean: 1, pitchDeg: 40 }, 10)
    const hiddenM = projection.hiddenBehindM(1.15)
    const behind: Point = [projection.sight[0] * hiddenM, projection.sight[1] * hiddenM]
    const [x, y] = projection.project([0, 0], 1.15)
    expect(projection.project(behind)[0]).toBeCloseTo(x, 6)
    expect(projection.project(behind)[1]).toBeCloseTo(y, 6)
  })
})
