import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from '#schema/primitives'
import { createProjection, dot, PITCH_DEG, type Projection } from './projection.ts'
import { backToFront, type Solid, visibleSides, wallSolid } from './solids.ts'

/** Walls on a grid that do not cross: pieces of rows and columns between the grid's corners. */
const walls = fc
  .uniqueArray(fc.record({ column: fc.nat(5), row: fc.nat(5), upright: fc.boolean() }), {
    minLength: 2,
    maxLength: 24,
    selector: ({ column, row, upright }) => `${column} ${row} ${upright}`,
  })
  .map((pieces) =>
    pieces.map(({ column, row, upright }): Solid => {
      const from: Point = upright ? [column * 3, row * 3 + 0.2] : [column * 3 + 0.2, row * 3]
      const to: Point = upright ? [column * 3, row * 3 + 2.8] : [column * 3 + 2.8, row * 3]
      return wallSolid({ from, to, thicknessM: 0.2, outer: false }, 1)
    }),
  )
const view = fc.tuple(fc.double({ min: 0, max: 359, noNaN: true }), fc.constantFrom(1 as const, -1 as const))

/** Depths at which a line of sight meets a footprint, or nothing. */
function depthsAt(solid: Solid, across: number, { beside: right, sight }: Projection): [number, number] | undefined {
  const hits = solid.footprint.flatMap((a, index) => {
    const b = solid.footprint[(index + 1) % solid.footprint.length]!
    const [s, t] = [dot(right, a), dot(right, b)]
    if (s < across === t < across) return []
    return [dot(sight, a) + ((across - s) / (t - s)) * (dot(sight, b) - dot(sight, a))]
  })
  return hits.length > 1 ? [Math.min(...hits), Math.max(...hits)] : undefined
}

describe('backToFront', () => {
  test('on every line of sight, what is nearer is painted later', () => {
    fc.assert(
      fc.property(walls, view, fc.double({ min: -25, max: 25, noNaN: true }), (solids, [heading, lean], across) => {
        const projection = createProjection({ readerHeadingDeg: heading, lean: lean, pitchDeg: PITCH_DEG }, 10)
        const met = backToFront(solids, projection).flatMap((solid) => {
          const depths = depthsAt(solid, across, projection)
          return depths ? [depths] : []
        })
        for (const [index, [near]] of met.entries()) {
          const next = met[index + 1]
          if (next) expect(next[1]).toBeLessThanOrEqual(near + 1e-6)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('keeps every solid exactly once, and does not depend on the order that it is given', () => {
    fc.assert(
      fc.property(walls, view, (solids, [heading, lean]) => {
        const projection = createProjection({ readerHeadingDeg: heading, lean: lean, pitchDeg: PITCH_DEG }, 10)
        expect(new Set(backToFront(solids, projection))).toEqual(new Set(solids))
        expect(backToFront(solids, projection)).toHaveLength(solids.length)
      }),
    )
  })
})

describe('visibleSides', () => {
  test('a block shows its two front sides, lit from different hands', () => {
    const footprint: Point[] = [
      [0, 0],
      [2, 0],
      [2, 1],
      [0, 1],
    ]
    const sides = visibleSides(footprint, createProjection({ readerHeadingDeg: 0, lean: 1, pitchDeg: PITCH_DEG }, 10))
    expect(sides.map(({ light }) => light).toSorted()).toEqual(['left', 'right'])
    expect(
      visibleSides(footprint.toReversed(), createProjection({ readerHeadingDeg: 0, lean: 1, pitchDeg: PITCH_DEG }, 10)),
    ).toHaveLength(2)
  })
})
