import { describe, expect, test } from 'vitest'
import { house } from '../../../e2e/renderer/stele-house.ts'
import type { Point } from '#schema/primitives'
import { LIFT_M } from '../plan/measures.ts'
import { glassMesh } from './glass-mesh.ts'

const footprint: Point[] = [
  [1, 1],
  [3, 1],
  [3, 2.5],
  [1, 2.5],
]
const connector = house.connectors[0]!

describe('glassMesh', () => {
  test.each([
    ['anticlockwise', footprint],
    ['clockwise', footprint.toReversed()],
  ])('a lift is a box with four sides and a lid, all seen from outside: %s', (_, ring) => {
    const { positions, indices, marks } = glassMesh([{ connector, footprint: ring, onRoute: true }])
    expect(indices.length / 3).toBe(10)
    expect([...marks].every((mark) => mark === 1)).toBe(true)
    const corner = (index: number): number[] => [...positions.subarray(index * 3, index * 3 + 3)]
    let volume = 0
    for (let nth = 0; nth < indices.length; nth += 3) {
      const [a, b, c] = [0, 1, 2].map((more) => corner(indices[nth + more]!))
      // Signed tetrahedra to the origin; the open floor lies in it.
      volume +=
        (a![0]! * (b![1]! * c![2]! - b![2]! * c![1]!) -
          a![1]! * (b![0]! * c![2]! - b![2]! * c![0]!) +
          a![2]! * (b![0]! * c![1]! - b![1]! * c![0]!)) /
        6
    }
    expect(volume).toBeCloseTo(2 * 1.5 * LIFT_M, 4)
  })

  test('every face knows how wide and high it is', () => {
    const { spans } = glassMesh([{ connector, footprint, onRoute: false }])
    for (let at = 0; at < spans.length; at += 4) {
      const [along, up, width, height] = spans.subarray(at, at + 4)
      expect([0, width]).toContain(along)
      expect([0, height]).toContain(up)
      expect(Math.min(width!, height!)).toBeGreaterThan(1)
    }
  })
})
