import { describe, expect, it } from 'vitest'
import type { Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { bendPoints, CLEARANCE_M, floorShape, isInside, stepInside, wallDistances } from './floor-shape.ts'
import { lookAround } from './unit-view.ts'

const shapeOf = (outline: Point[], holes?: Point[][]) =>
  floorShape({ outline, ...(holes ? { holes } : {}) } satisfies Pick<Unit, 'outline' | 'holes'>)

const square = shapeOf([
  [0, 0],
  [6, 0],
  [6, 6],
  [0, 6],
])
/** Two rooms of 4 m, joined by a neck that is 2 m long and as wide as asked. */
const dumbbell = (neckM: number) =>
  shapeOf([
    [0, 0],
    [4, 0],
    [4, 2 - neckM / 2],
    [6, 2 - neckM / 2],
    [6, 0],
    [10, 0],
    [10, 4],
    [6, 4],
    [6, 2 + neckM / 2],
    [4, 2 + neckM / 2],
    [4, 4],
    [0, 4],
  ])

describe('bendPoints', () => {
  it('are none on a convex floor, in either direction of turning and with idle corners', () => {
    const idle = shapeOf([
      [0, 6],
      [6, 6],
      [6, 3],
      [6, 0],
      [6, 0],
      [0, 0],
    ])
    expect([bendPoints(square, CLEARANCE_M), bendPoints(idle, CLEARANCE_M)]).toEqual([[], []])
    expect(idle.walls).toHaveLength(4)
  })

  it('stand clear of corners that jut in, and of the tip of a wall from both sides', () => {
    const blade = shapeOf(
      [
        [0, 0],
        [6, 0],
        [6, 6],
        [0, 6],
      ],
      [
        [
          [2, 3],
          [4, 3],
          [4, 3.02],
          [2, 3.02],
        ],
      ],
    )
    const bends = bendPoints(blade, CLEARANCE_M)
    expect(bends).toHaveLength(4)
    for (const bend of bends) expect(Math.min(...wallDistances(blade, bend))).toBeGreaterThan(CLEARANCE_M - 1e-6)
  })
})

describe('stepInside', () => {
  it('goes straight in through the middle of a wall', () => {
    expect(stepInside(square, [3, 0], [1.2, 0.3])).toEqual([3, expect.closeTo(1.2)])
  })

  it('finds floor beside a door that stands right in a corner, or off the wall', () => {
    for (const at of [
      [0, 0],
      [0.1, 0],
      [6.2, 3],
    ] as Point[]) {
      const inside = stepInside(square, at, [0.3, 0.15, 0.05])
      expect(inside && isInside(square, inside)).toBe(true)
    }
  })
})

describe('lookAround', () => {
  const ends: Point[] = [
    [1, 1],
    [9, 3],
  ]
  const sees = (neckM: number) => {
    const view = lookAround(dumbbell(neckM), ends)
    const reached = new Set([0])
    for (let before = 0; before !== reached.size;) {
      before = reached.size
      for (const [i, j] of view.pairs) if (reached.has(i) || reached.has(j)) reached.add(i).add(j)
    }
    return { clearanceM: view.clearanceM, together: reached.has(1) }
  }

  it('keeps its clearance where there is room, and comes closer to walls only where there is none', () => {
    expect(sees(1)).toEqual({ clearanceM: CLEARANCE_M, together: true })
    expect(sees(0.4)).toEqual({ clearanceM: 0.19, together: true })
    expect(sees(0.1)).toEqual({ clearanceM: 0.04, together: true })
  })

  it('does not squeeze through a slit', () => {
    expect(sees(0.05).together).toBe(false)
  })
})
