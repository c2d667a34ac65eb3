import fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentile, spread } from './figure.ts'

test('a percentile is one of the samples, and at least that share of them is not above it', () => {
  const samples = fc.array(fc.double({ noNaN: true, min: 0, max: 1e6 }), { minLength: 1 })
  fc.assert(
    fc.property(samples, fc.double({ noNaN: true, min: 0, max: 1 }), (values, share) => {
      const value = percentile(values, share)
      expect(values).toContain(value)
      expect(values.filter((sample) => sample <= value).length).toBeGreaterThanOrEqual(share * values.length)
    }),
  )
})

test('the spread names the middle, the tail and the worst', () => {
  expect(spread([10, 20, 30])).toBe('p50 20 ms, p99 30 ms, max 30 ms')
})
