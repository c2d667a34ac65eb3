import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { slope } from './page-memory.ts'

test('the slope of points on a line is that of the line', () => {
  const anyNumber = fc.integer({ min: -1_000, max: 1_000 })
  fc.assert(
    fc.property(anyNumber, anyNumber, fc.integer({ min: 2, max: 50 }), (rise, start, count) => {
      const xs = Array.from({ length: count }, (_, index) => index * 3)
      expect(
        slope(
          xs,
          xs.map((x) => start + rise * x),
        ),
      ).toBeCloseTo(rise, 6)
    }),
  )
})
