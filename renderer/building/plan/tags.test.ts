import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freePlaces } from './free-room.ts'
import { type Box, overlapPx2, placeTags } from './tags.ts'

const bounds: Box = { x: 0, y: 0, width: 1000, height: 1000 }
const box = fc.record({
  x: fc.integer({ min: -50, max: 950 }),
  y: fc.integer({ min: -50, max: 950 }),
  width: fc.integer({ min: 20, max: 200 }),
  height: fc.integer({ min: 20, max: 80 }),
})

describe('placeTags', () => {
  test('optional tags never touch another tag, and all tags stay on the glass', () => {
    fc.assert(
      fc.property(fc.array(fc.array(box, { minLength: 1, maxLength: 5 }), { maxLength: 12 }), (wishes) => {
        const placed = placeTags(
          wishes.map((candidates) => ({ candidates, optional: true })),
          bounds,
        )
        const boxes = placed.flatMap((one) => one ?? [])
        for (const [index, a] of boxes.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 1000 && a.y + a.height <= 1000).toBe(true)
          for (const b of boxes.slice(index + 1)) expect(overlapPx2(a, b)).toBe(0)
        }
      }),
    )
  })

  test('a tag that must be seen is placed even where there is no room', () => {
    const full: Box = { x: 0, y: 0, width: 1000, height: 1000 }
    const [tag] = placeTags([{ candidates: [{ x: 10, y: 10, width: 50, height: 20 }], optional: false }], bounds, [
      full,
    ])
    expect(tag).toBeDefined()
  })

  test('earlier candidates win', () => {
    const [first, second] = [
      { x: 10, y: 10, width: 50, height: 20 },
      { x: 400, y: 10, width: 50, height: 20 },
    ]
    expect(placeTags([{ candidates: [first, second], optional: false }], bounds)).toEqual([first])
  })
})

describe('freePlaces', () => {
  const triangle = [
    [100, 500],
    [600, 300],
    [900, 700],
  ] as const

  test('finds places beside a drawing that none of its outlines reaches', () => {
    const places = freePlaces({ width: 200, height: 40 }, triangle, [triangle], bounds, 8)
    expect(places.length).toBeGreaterThan(10)
    const [best] = places
    // Near the drawing, not in a corner of the glass.
    expect(best && best.x > 300 && best.y > 500).toBe(true)
    for (const { x, y, width, height } of places.slice(0, 200)) {
      const middle = [x + width / 2, y + height / 2] as const
      const isInside =
        side(triangle[0], triangle[1], middle) &&
        side(triangle[1], triangle[2], middle) &&
        side(triangle[2], triangle[0], middle)
      expect(isInside).toBe(false)
    }
  })
})

function side(a: readonly [number, number], b: readonly [number, number], p: readonly [number, number]): boolean {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0
}
