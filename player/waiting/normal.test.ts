import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalQuantile, normalShareBelow } from './normal.ts'

test('both agree with the printed table', () => {
  const table = [
    [-2.3263, 0.01],
    [-1.2816, 0.1],
    [0, 0.5],
    [1.6449, 0.95],
    [3.0902, 0.999],
  ] as const
  for (const [z, share] of table) {
    expect(normalShareBelow(z)).toBeCloseTo(share, 4)
    expect(Math.abs(normalQuantile(share) - z)).toBeLessThan(5e-4)
  }
})

test('one undoes the other', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }), (share) => {
      expect(Math.abs(normalShareBelow(normalQuantile(share)) - share)).toBeLessThan(3e-4)
    }),
  )
})
